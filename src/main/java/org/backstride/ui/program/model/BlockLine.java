package org.backstride.ui.program.model;

import java.util.List;
import org.backstride.program.Block;
import org.backstride.program.Extent;
import org.backstride.program.Program;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Step;
import org.backstride.program.Step.Role;
import org.backstride.program.notation.Notation;
import org.backstride.program.notation.Problem;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.jspecify.annotations.Nullable;

/// One block as one line of the text form, both ways: a step without its dash, a repeat or section
/// by its heading. What the line does not show (a note, the blocks within) stays as it was.
public final class BlockLine {

  private static final Step ANY =
      Step.of(new Step.Action(Role.WORK, Gait.WALK, Direction.FORWARD), new Extent.ForTime(60));

  /// A line of words alone would be a step until the lap key; in a field that is a mistake.
  private static final String NO_LENGTH = "notation.problem.noLength";

  private BlockLine() {}

  /// What was typed, read.
  public sealed interface Reading {

    /// A block.
    record Read(Block block) implements Reading {}

    /// No block of the same kind, and why; null where no line of it is at fault.
    record Wrong(@Nullable Problem problem) implements Reading {}
  }

  /// The line of a block.
  public static String of(Block block) {
    String text =
        switch (block) {
          case Step step -> print(step.withAdvice(step.advice().withNote(""))).substring(2);
          case Repeat repeat -> print(repeat.withBlocks(List.of(ANY)));
          case Section section -> print(new Section(section.title(), List.of(ANY)));
        };
    return text.split("\n", 2)[0].strip();
  }

  /// The block that a line in its place would make.
  public static Reading read(Block before, String line) {
    String typed = line.replace('\n', ' ').strip();
    return switch (before) {
      case Step step -> readStep(step, typed);
      case Repeat repeat -> readHolder(repeat, typed);
      case Section section -> readHolder(section, typed);
    };
  }

  private static Reading readStep(Step before, String line) {
    var reading = Notation.read("- " + line);
    boolean hasLength =
        reading.problems().stream().noneMatch(each -> each.messageKey().equals(NO_LENGTH));
    if (reading.isWhole()
        && hasLength
        && reading.program().blocks().size() == 1
        && reading.program().blocks().getFirst() instanceof Step step) {
      return new Reading.Read(step.withAdvice(step.advice().withNote(before.advice().note())));
    }
    return new Reading.Wrong(reading.problems().stream().findFirst().orElse(null));
  }

  private static Reading readHolder(Block before, String line) {
    var reading = Notation.read(line + "\n  - 1m\n");
    boolean whole = reading.isWhole() && reading.program().blocks().size() == 1;
    if (whole && before instanceof Repeat old) {
      return reading.program().blocks().getFirst() instanceof Repeat repeat
          ? new Reading.Read(repeat.withBlocks(old.blocks()))
          : new Reading.Wrong(null);
    }
    if (whole
        && before instanceof Section old
        && reading.program().blocks().getFirst() instanceof Section section) {
      return new Reading.Read(new Section(section.title(), old.blocks()));
    }
    return new Reading.Wrong(reading.problems().stream().findFirst().orElse(null));
  }

  private static String print(Block block) {
    return Notation.print(Program.EMPTY.withBlocks(List.of(block)));
  }
}

package org.backstride.ui.program.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Program;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Step;
import org.backstride.program.Target;
import org.backstride.program.notation.Reading;
import org.backstride.program.resolve.ProgramTotals;
import org.backstride.program.resolve.References;
import org.backstride.ui.program.words.ResolvedWords;
import org.backstride.ui.program.words.StepWords;
import org.backstride.unit.Movement;

/// What a line of the text says, and how long it is in all its repetitions.
///
/// @param references for whom targets are turned into speeds and beats; unknown for nobody
/// @param guessed whether 100 % of a movement is a guess
record LineMeaning(StepWords words, References references, Predicate<Movement> guessed) {

  /// The meaning of a line and its time, blank where there is none.
  record Said(String meaning, String total) {
    static final Said NOTHING = new Said("", "");
  }

  Said of(Reading reading, int line) {
    var kind = reading.lines().get(line - 1).kind();
    Program program = reading.program();
    return switch (kind) {
      case NAME -> new Said("", time(program));
      case SECTION, REPEAT, STEP ->
          reading.blockAt(line).flatMap(path -> said(program, path)).orElse(Said.NOTHING);
      case BLANK, HEADER, NOTE, UNREAD -> Said.NOTHING;
    };
  }

  private Optional<Said> said(Program program, BlockPath path) {
    return BlockTree.find(program, path)
        .map(block -> new Said(meaning(block), total(program, path, block)));
  }

  private String meaning(Block block) {
    return switch (block) {
      case Step step ->
          Stream.of(words.extent(step), words.movement(step), words.target(step), resolved(step))
              .filter(part -> !part.isBlank())
              .collect(Collectors.joining(", "));
      case Repeat repeat ->
          words
              .messages()
              .text(
                  "program.text.times",
                  repeat.count(),
                  time(Program.EMPTY.withBlocks(repeat.blocks())));
      case Section _ -> "";
    };
  }

  private String resolved(Step step) {
    var target = step.intensity().target();
    boolean said = target instanceof Target.AtSpeed || target instanceof Target.AtPace;
    if (said || references.equals(References.UNKNOWN)) {
      return "";
    }
    var meaning = new ResolvedWords(words).of(step, references, guessed);
    return meaning.known() || meaning.text().isEmpty() ? meaning.text() : "? " + meaning.text();
  }

  private String total(Program program, BlockPath path, Block block) {
    int times = 1;
    for (var holder = path.parent(); !holder.isRoot(); holder = holder.parent()) {
      if (BlockTree.find(program, holder).orElse(null) instanceof Repeat repeat) {
        times *= repeat.count();
      }
    }
    double seconds = totals(Program.EMPTY.withBlocks(List.of(block))).whole().seconds();
    return seconds > 0 ? words.formats().clock(seconds * times) : "";
  }

  private String time(Program program) {
    return words.formats().clock(totals(program).whole().seconds());
  }

  private static ProgramTotals totals(Program program) {
    return ProgramTotals.of(program, References.NOMINAL);
  }
}

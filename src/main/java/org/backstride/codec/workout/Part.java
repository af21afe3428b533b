package org.backstride.codec.workout;

import java.util.ArrayList;
import java.util.List;
import org.backstride.codec.workout.Loss.Manner;
import org.backstride.program.Block;
import org.backstride.program.Program;
import org.backstride.program.Repeat;
import org.backstride.program.Repeat.LastRecovery;
import org.backstride.program.Section;
import org.backstride.program.Step;
import org.backstride.program.resolve.Progressed;

/// A part of a workout as devices know them: a step, or parts in a loop, which may hold loops. What
/// a loop cannot say (progressions, a last recovery left out) is written out.
public sealed interface Part {

  /// A step to do.
  record Do(Step step) implements Part {}

  /// Parts done several times, each time the same; at least two times, and not nothing.
  record Loop(int count, List<Part> parts) implements Part {
    public Loop {
      parts = List.copyOf(parts);
    }
  }

  /// The parts of a program, in order.
  static List<Part> of(Program program, Losses losses) {
    var parts = new ArrayList<Part>();
    addAll(program.blocks(), parts, losses);
    return parts;
  }

  private static void addAll(List<Block> blocks, List<Part> parts, Losses losses) {
    for (Block block : blocks) {
      switch (block) {
        case Step step -> parts.add(new Do(step));
        case Section section -> {
          losses.add(Aspect.SECTION, Manner.GONE);
          addAll(section.blocks(), parts, losses);
        }
        case Repeat repeat -> add(repeat, parts, losses);
      }
    }
  }

  private static void add(Repeat repeat, List<Part> parts, Losses losses) {
    losses.addIf(!repeat.title().isBlank(), Aspect.SECTION, Manner.GONE);
    boolean same = repeat.progressions().isEmpty() && repeat.lastRecovery() == LastRecovery.KEEP;
    if (same && repeat.count() > 1) {
      var inner = new ArrayList<Part>();
      addAll(repeat.blocks(), inner, losses);
      if (!inner.isEmpty()) {
        parts.add(new Loop(repeat.count(), inner));
      }
      return;
    }
    losses.addIf(!repeat.progressions().isEmpty(), Aspect.PROGRESSION, Manner.WRITTEN_OUT);
    losses.addIf(
        repeat.lastRecovery() == LastRecovery.SKIP, Aspect.LAST_RECOVERY, Manner.WRITTEN_OUT);
    losses.add(Aspect.REPEAT, Manner.WRITTEN_OUT);
    for (int n = 1; n <= repeat.count(); n++) {
      addAll(Progressed.repetition(repeat, n), parts, losses);
    }
  }
}

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

/// A part of a workout as devices know them: a step, or steps in a simple loop. What a loop cannot
/// say (progressions, a last recovery left out, loops within loops) is written out.
public sealed interface Part {

  /// A step to do.
  record Do(Step step) implements Part {}

  /// Steps done several times, each time the same.
  record Loop(int count, List<Step> steps) implements Part {
    public Loop {
      steps = List.copyOf(steps);
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
    var steps = plainSteps(repeat);
    boolean simple =
        steps.size() == repeat.blocks().size()
            && repeat.progressions().isEmpty()
            && repeat.lastRecovery() == LastRecovery.KEEP;
    if (simple && repeat.count() > 1 && !steps.isEmpty()) {
      parts.add(new Loop(repeat.count(), steps));
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

  private static List<Step> plainSteps(Repeat repeat) {
    return repeat.blocks().stream().filter(Step.class::isInstance).map(Step.class::cast).toList();
  }
}

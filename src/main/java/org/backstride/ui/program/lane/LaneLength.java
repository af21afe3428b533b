package org.backstride.ui.program.lane;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.backstride.program.Block;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Step;

/// Sums over blocks with all their repetitions, drawn or not.
record LaneLength(ToDoubleFunction<Step> ofStep) {

  private static final int LEAST_FOLDED = 3;

  static int drawnRepetitions(Repeat repeat, LaneRequest.Folding folding) {
    boolean folds = folding == LaneRequest.Folding.FOLDED && repeat.count() >= LEAST_FOLDED;
    return folds ? 1 : repeat.count();
  }

  /// What the last repetition does: all, or all but a closing recovery or rest.
  static List<Block> last(Repeat repeat) {
    boolean drops =
        repeat.lastRecovery() == Repeat.LastRecovery.SKIP
            && !repeat.blocks().isEmpty()
            && repeat.blocks().getLast() instanceof Step step
            && (step.role() == Step.Role.RECOVERY || step.role() == Step.Role.REST);
    return drops ? repeat.blocks().subList(0, repeat.blocks().size() - 1) : repeat.blocks();
  }

  double of(List<Block> blocks) {
    return blocks.stream().mapToDouble(this::of).sum();
  }

  private double of(Block block) {
    return switch (block) {
      case Step step -> ofStep.applyAsDouble(step);
      case Section section -> of(section.blocks());
      case Repeat repeat -> of(repeat.blocks()) * (repeat.count() - 1) + of(last(repeat));
    };
  }
}

package org.backstride.ui.program.lane;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.backstride.program.Block;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Step;
import org.backstride.program.resolve.Progressed;

/// Sums over blocks with all their repetitions, drawn or not.
record LaneLength(ToDoubleFunction<Step> ofStep) {

  /// The sum of all repetitions after the first few.
  double after(int done, Repeat repeat) {
    boolean alike =
        repeat.progressions().isEmpty() && repeat.lastRecovery() == Repeat.LastRecovery.KEEP;
    return alike
        ? of(repeat.blocks()) * (repeat.count() - done)
        : IntStream.rangeClosed(done + 1, repeat.count())
            .mapToDouble(n -> of(Progressed.repetition(repeat, n)))
            .sum();
  }

  private double of(List<Block> blocks) {
    return blocks.stream().mapToDouble(this::of).sum();
  }

  private double of(Block block) {
    return switch (block) {
      case Step step -> ofStep.applyAsDouble(step);
      case Section section -> of(section.blocks());
      case Repeat repeat -> after(0, repeat);
    };
  }
}

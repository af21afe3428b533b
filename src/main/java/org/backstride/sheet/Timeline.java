package org.backstride.sheet;

import java.util.ArrayList;
import java.util.List;
import org.backstride.athlete.Athlete;
import org.backstride.program.Block;
import org.backstride.program.Extent;
import org.backstride.program.Program;
import org.backstride.program.Progression;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Step;
import org.backstride.program.Surface;
import org.backstride.unit.Gait;
import org.jspecify.annotations.Nullable;

/// A session as it is lived through: repeats unrolled, progressions applied, times as far as they
/// are known.
final class Timeline {

  /// One step as it is done.
  ///
  /// @param step with this repetition's numbers
  /// @param surface what it is done on, null where not stated
  /// @param seconds how long it takes, NaN where that shows only on the day
  record Moment(Step step, @Nullable Surface surface, double seconds) {

    boolean onTreadmill() {
      return surface == Surface.TREADMILL;
    }
  }

  private final @Nullable Athlete athlete;
  private final @Nullable Surface surface;
  private final List<Moment> moments = new ArrayList<>();

  private Timeline(@Nullable Athlete athlete, @Nullable Surface surface) {
    this.athlete = athlete;
    this.surface = surface;
  }

  static List<Moment> of(Program program, @Nullable Athlete athlete) {
    var timeline = new Timeline(athlete, program.surface());
    timeline.add(program.blocks(), List.of(), 0);
    return List.copyOf(timeline.moments);
  }

  /// The time of all moments in seconds, NaN where one of them is open-ended.
  static double seconds(List<Moment> moments) {
    return moments.stream().mapToDouble(Moment::seconds).sum();
  }

  private void add(List<Block> blocks, List<Progression> progressions, int repetition) {
    for (Block block : blocks) {
      switch (block) {
        case Step step -> addStep(Progressed.step(step, progressions, repetition));
        case Section section -> add(section.blocks(), progressions, repetition);
        case Repeat repeat -> addRepeat(repeat);
      }
    }
  }

  private void addRepeat(Repeat repeat) {
    for (int repetition = 0; repetition < repeat.count(); repetition++) {
      boolean last = repetition == repeat.count() - 1;
      add(last ? lastTime(repeat) : repeat.blocks(), repeat.progressions(), repetition);
    }
  }

  private static List<Block> lastTime(Repeat repeat) {
    List<Block> blocks = repeat.blocks();
    boolean skip =
        repeat.lastRecovery() == Repeat.LastRecovery.SKIP
            && blocks.size() > 1
            && blocks.getLast() instanceof Step step
            && Progressed.isPause(step);
    return skip ? blocks.subList(0, blocks.size() - 1) : blocks;
  }

  private void addStep(Step step) {
    Surface own = step.setting().surface();
    moments.add(new Moment(step, own == null ? surface : own, secondsOf(step)));
  }

  private double secondsOf(Step step) {
    return switch (step.extent()) {
      case Extent.ForTime(int seconds) -> seconds;
      case Extent.ForDistance distance when step.gait() != Gait.STILL ->
          distance.metres() / SpeedRange.of(step, athlete).middle();
      case Extent.ForDistance _, Extent.ForSteps _, Extent.ForReps _ -> Double.NaN;
      case Extent.UntilLap _, Extent.UntilHeartRate _ -> Double.NaN;
    };
  }
}

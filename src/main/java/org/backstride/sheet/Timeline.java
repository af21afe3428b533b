package org.backstride.sheet;

import java.util.List;
import org.backstride.athlete.Athlete;
import org.backstride.program.Extent;
import org.backstride.program.Program;
import org.backstride.program.Step;
import org.backstride.program.Surface;
import org.backstride.program.resolve.UnrolledStep;
import org.backstride.program.resolve.Unrolling;
import org.backstride.unit.Gait;
import org.jspecify.annotations.Nullable;

/// A session as it is lived through: step after step, with times as far as they are known.
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

    boolean moves() {
      return step.gait() != Gait.STILL;
    }
  }

  private Timeline() {}

  static List<Moment> of(Program program, @Nullable Athlete athlete) {
    return Unrolling.of(program).stream()
        .map(UnrolledStep::step)
        .map(step -> new Moment(step, surface(step, program), seconds(step, athlete)))
        .toList();
  }

  /// The time of all moments in seconds, NaN where one of them is open-ended.
  static double seconds(List<Moment> moments) {
    return moments.stream().mapToDouble(Moment::seconds).sum();
  }

  static @Nullable Surface surface(Step step, Program program) {
    Surface own = step.setting().surface();
    return own == null ? program.surface() : own;
  }

  private static double seconds(Step step, @Nullable Athlete athlete) {
    return switch (step.extent()) {
      case Extent.ForTime(int seconds) -> seconds;
      case Extent.ForDistance distance when step.gait() != Gait.STILL ->
          distance.metres() / SpeedRange.of(step, athlete).middle();
      case Extent.ForDistance _, Extent.ForSteps _, Extent.ForReps _ -> Double.NaN;
      case Extent.UntilLap _, Extent.UntilHeartRate _ -> Double.NaN;
    };
  }
}

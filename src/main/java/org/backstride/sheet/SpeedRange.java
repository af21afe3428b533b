package org.backstride.sheet;

import org.backstride.athlete.Athlete;
import org.backstride.program.Intensity;
import org.backstride.program.Step;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.Resolution;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;
import org.jspecify.annotations.Nullable;

/// The speed a step asks for, in metres per second: low and high, or start and end of a ramp; NaN
/// where the step names none or the person's reference speed is not known.
record SpeedRange(double from, double to) {

  private static final SpeedRange UNKNOWN = new SpeedRange(Double.NaN, Double.NaN);

  static SpeedRange of(Step step, @Nullable Athlete athlete) {
    if (step.gait() == Gait.STILL) {
      return UNKNOWN;
    }
    var references = athlete == null ? References.UNKNOWN : References.of(athlete);
    var movement = new Movement(step.gait(), step.direction());
    return switch (Resolution.of(step.intensity().target(), movement, references)) {
      case Resolution.Speeds(double from, double to) -> new SpeedRange(from, to);
      case Resolution.Beats _, Resolution.AsGiven _, Resolution.Unresolved _ -> UNKNOWN;
    };
  }

  static boolean isRamp(Step step) {
    return step.intensity().shape() == Intensity.Shape.RAMP;
  }

  boolean isKnown() {
    return !Double.isNaN(from) && !Double.isNaN(to);
  }

  double middle() {
    return (from + to) / 2;
  }
}

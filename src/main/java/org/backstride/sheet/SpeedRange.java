package org.backstride.sheet;

import org.backstride.athlete.Athlete;
import org.backstride.athlete.TestedSpeeds;
import org.backstride.program.Intensity;
import org.backstride.program.Range;
import org.backstride.program.Step;
import org.backstride.program.Target;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.jspecify.annotations.Nullable;

/// The speed a step asks for, in metres per second: low and high, or start and end of a ramp; NaN
/// where the step names none or the person's reference speed is not known.
record SpeedRange(double from, double to) {

  private static final SpeedRange UNKNOWN = new SpeedRange(Double.NaN, Double.NaN);

  static SpeedRange of(Step step, @Nullable Athlete athlete) {
    if (step.gait() == Gait.STILL) {
      return UNKNOWN;
    }
    return switch (step.intensity().target()) {
      case Target.AtSpeed(var range, var unit) -> scaled(range, unit.metresPerSecond());
      case Target.AtPace(int first, int second, DistanceUnit per) ->
          new SpeedRange(per.metres() / first, per.metres() / second);
      case Target.AtPercent(Range range) -> scaled(range, reference(step, athlete) / 100);
      case Target.AtPercentEffort _, Target.AtHeartRate _, Target.AtZone _ -> UNKNOWN;
      case Target.AtEffort _, Target.AtCadence _, Target.Free _ -> UNKNOWN;
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

  private static SpeedRange scaled(Range range, double factor) {
    return new SpeedRange(range.from().doubleValue() * factor, range.to().doubleValue() * factor);
  }

  private static double reference(Step step, @Nullable Athlete athlete) {
    if (athlete == null) {
      return Double.NaN;
    }
    TestedSpeeds tested = athlete.capacity().speedsFor(new Movement(step.gait(), step.direction()));
    Speed speed = step.gait() == Gait.RUN ? tested.threshold() : tested.comfortable();
    return speed == null ? Double.NaN : speed.metresPerSecond();
  }
}

package org.backstride.ui.program.gesture;

import java.math.BigDecimal;
import java.util.Optional;
import org.backstride.program.Intensity;
import org.backstride.program.Range;
import org.backstride.program.Step;
import org.backstride.program.Target;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.Gait;
import org.backstride.unit.SpeedUnit;

/// Makes steps harder and easier by notches of the unit that was typed: 0.1 km/h, 5 s/km, 1 %, half
/// a point of effort, one zone.
public final class Intensities {

  private static final int PACE_NOTCH = 5;

  private Intensities() {}

  /// What of a target moves.
  public enum Part {
    WHOLE,
    START,
    END
  }

  /// The step, harder by a number of notches; empty where it has no intensity or the end of the
  /// scale is reached.
  public static Optional<Step> nudged(Step step, int notches, Part part) {
    if (step.gait() == Gait.STILL) {
      return Optional.empty();
    }
    var before = step.intensity();
    return nudged(before.target(), notches, part)
        .filter(target -> !target.equals(before.target()))
        .map(target -> step.withIntensity(before.withTarget(target)));
  }

  /// The target, harder by a number of notches; empty where the end of its scale is reached.
  public static Optional<Target> nudged(Target target, int notches) {
    return nudged(target, notches, Part.WHOLE);
  }

  /// The step as a ramp, or steady again.
  public static Optional<Step> ramped(Step step) {
    var before = step.intensity();
    if (before.target() instanceof Target.Free) {
      return Optional.empty();
    }
    var shape =
        before.shape() == Intensity.Shape.RAMP ? Intensity.Shape.STEADY : Intensity.Shape.RAMP;
    return Optional.of(step.withIntensity(before.withShape(shape)));
  }

  private static Optional<Target> nudged(Target target, int notches, Part part) {
    try {
      return Optional.of(moved(target, notches, part));
    } catch (IllegalArgumentException _) {
      // Beyond the end of the target's scale; its record refuses the value.
      return Optional.empty();
    }
  }

  private static Target moved(Target target, int notches, Part part) {
    return switch (target) {
      case Target.AtSpeed(Range range, SpeedUnit unit) ->
          new Target.AtSpeed(moved(range, notches, "0.1", part), unit);
      case Target.AtPace(int from, int to, DistanceUnit per) ->
          new Target.AtPace(
              part == Part.END ? from : from - notches * PACE_NOTCH,
              part == Part.START ? to : to - notches * PACE_NOTCH,
              per);
      case Target.AtPercent(Range range) -> new Target.AtPercent(moved(range, notches, "1", part));
      case Target.AtPercentEffort(Range range) ->
          new Target.AtPercentEffort(moved(range, notches, "1", part));
      case Target.AtHeartRate(Range range, Target.HeartRateUnit unit) ->
          new Target.AtHeartRate(moved(range, notches, "1", part), unit);
      case Target.AtZone(int from, int to, Target.ZoneKind kind) ->
          new Target.AtZone(
              part == Part.END ? from : from + notches,
              part == Part.START ? to : to + notches,
              kind);
      case Target.AtEffort(Range range) -> new Target.AtEffort(moved(range, notches, "0.5", part));
      case Target.AtCadence(Range range) -> new Target.AtCadence(moved(range, notches, "1", part));
      case Target.Free _ -> new Target.AtPercent(Range.of(Integer.toString(50 + notches)));
    };
  }

  private static Range moved(Range range, int notches, String notch, Part part) {
    var by = new BigDecimal(notch).multiply(BigDecimal.valueOf(notches));
    return new Range(
        part == Part.END ? range.from() : range.from().add(by),
        part == Part.START ? range.to() : range.to().add(by));
  }
}

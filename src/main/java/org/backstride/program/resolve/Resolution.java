package org.backstride.program.resolve;

import org.backstride.program.Range;
import org.backstride.program.Target;
import org.backstride.program.Target.HeartRateUnit;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;
import org.backstride.unit.SpeedUnit;

/// What a target means for one athlete. From and to keep the order of the target, so that a ramp
/// stays one; a range keeps its width.
public sealed interface Resolution {

  /// A speed in metres a second.
  record Speeds(double from, double to) implements Resolution {
    public double middle() {
      return (from + to) / 2;
    }
  }

  /// A heart rate in beats a minute.
  record Beats(double from, double to) implements Resolution {}

  /// The target stands for itself and becomes neither speed nor beats: effort, cadence, none.
  record AsGiven(Target target) implements Resolution {}

  /// It cannot be said for this athlete.
  record Unresolved(Missing missing, Movement movement) implements Resolution {}

  /// What is missing.
  enum Missing {
    /// No comfortable walking speed was tested in this direction.
    COMFORTABLE_SPEED,
    /// No threshold running speed was tested in this direction.
    THRESHOLD_SPEED,
    HEART_RATE_MAX,
    HEART_RATE_REST,
    HEART_RATE_THRESHOLD,
    /// The person has not that many heart-rate zones.
    HEART_RATE_ZONES,
    /// The person has not that many zones of speed.
    PACE_ZONES,
    /// Standing still has no speed.
    MOVEMENT
  }

  /// What the target means in a gait and direction.
  static Resolution of(Target target, Movement movement, References references) {
    return switch (target) {
      case Target.AtSpeed(Range range, SpeedUnit unit) ->
          new Speeds(
              range.from().doubleValue() * unit.metresPerSecond(),
              range.to().doubleValue() * unit.metresPerSecond());
      case Target.AtPace(int from, int to, DistanceUnit per) ->
          new Speeds(per.metres() / from, per.metres() / to);
      case Target.AtPercent(Range range) -> percent(range, movement, references);
      case Target.AtHeartRate(Range range, HeartRateUnit unit) ->
          heartRate(range, unit, movement, references);
      case Target.AtZone zone -> ZoneResolution.of(zone, movement, references);
      case Target.AtPercentEffort _, Target.AtEffort _, Target.AtCadence _, Target.Free _ ->
          new AsGiven(target);
    };
  }

  /// What the reference speed of a gait is found by.
  static Missing missingReference(Gait gait) {
    return switch (gait) {
      case WALK -> Missing.COMFORTABLE_SPEED;
      case RUN -> Missing.THRESHOLD_SPEED;
      case STILL -> Missing.MOVEMENT;
    };
  }

  private static Resolution percent(Range range, Movement movement, References references) {
    var reference = references.speedOf(movement);
    if (reference.isPresent()) {
      double one = reference.getAsDouble() / 100;
      return new Speeds(range.from().doubleValue() * one, range.to().doubleValue() * one);
    }
    return new Unresolved(missingReference(movement.gait()), movement);
  }

  private static Resolution heartRate(
      Range range, HeartRateUnit unit, Movement movement, References references) {
    return switch (unit) {
      case BEATS_PER_MINUTE -> beats(range, 0, 100);
      case PERCENT_OF_MAXIMUM, PERCENT_OF_RESERVE, PERCENT_OF_THRESHOLD -> {
        var span = HeartSpan.of(unit, references.hearts().of(movement));
        yield switch (span) {
          case HeartSpan.Known(int none, int all) -> beats(range, none, all - none);
          case HeartSpan.Unknown(Missing missing) -> new Unresolved(missing, movement);
        };
      }
    };
  }

  private static Beats beats(Range range, double floor, double hundredPercent) {
    return new Beats(
        floor + range.from().doubleValue() * hundredPercent / 100,
        floor + range.to().doubleValue() * hundredPercent / 100);
  }
}

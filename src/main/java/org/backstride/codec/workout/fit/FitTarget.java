package org.backstride.codec.workout.fit;

import java.util.Optional;
import org.backstride.program.Range;
import org.backstride.program.Target;
import org.backstride.program.Target.HeartRateUnit;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.Resolution;
import org.backstride.unit.Movement;

/// A target as a FIT workout step writes it: a zone, or a low and a high value of its own.
///
/// @param type the code of its kind
/// @param zone the zone, 0 where low and high count
record FitTarget(int type, int zone, int low, int high) {

  static final int SPEED = 0;
  static final int HEART_RATE = 1;
  static final int OPEN = 2;
  static final int CADENCE = 3;

  static final FitTarget NONE = new FitTarget(OPEN, 0, 0, 0);

  /// Beats a minute stand above this number, percent of the maximum below it.
  private static final int BEATS = 100;

  private static final int MOST_PERCENT = 100;

  /// The target in FIT; empty where FIT has none of its kind, or where it cannot be resolved.
  static Optional<FitTarget> of(Target target, Movement movement, References references) {
    return switch (target) {
      case Target.Free _ -> Optional.of(NONE);
      case Target.AtZone(int from, int to, var kind) ->
          from == to
              ? Optional.of(
                  new FitTarget(kind == Target.ZoneKind.PACE ? SPEED : HEART_RATE, from, 0, 0))
              : resolved(Resolution.of(target, movement, references));
      case Target.AtCadence(Range range) ->
          Optional.of(custom(CADENCE, range.low().doubleValue(), range.high().doubleValue(), 0.5));
      case Target.AtHeartRate(Range range, HeartRateUnit unit)
          when unit == HeartRateUnit.PERCENT_OF_MAXIMUM ->
          range.high().doubleValue() <= MOST_PERCENT
              ? Optional.of(
                  custom(HEART_RATE, range.low().doubleValue(), range.high().doubleValue(), 1))
              : Optional.empty();
      case Target.AtSpeed _, Target.AtPace _, Target.AtPercent _, Target.AtHeartRate _ ->
          resolved(Resolution.of(target, movement, references));
      case Target.AtPercentEffort _, Target.AtEffort _ -> Optional.empty();
    };
  }

  private static Optional<FitTarget> resolved(Resolution resolution) {
    return switch (resolution) {
      case Resolution.Speeds(double from, double to) ->
          Optional.of(custom(SPEED, Math.min(from, to), Math.max(from, to), 1000));
      case Resolution.Beats(double from, double to) ->
          Optional.of(
              custom(HEART_RATE, BEATS + Math.min(from, to), BEATS + Math.max(from, to), 1));
      case Resolution.AsGiven _, Resolution.Unresolved _ -> Optional.empty();
    };
  }

  private static FitTarget custom(int type, double low, double high, double scale) {
    return new FitTarget(type, 0, (int) Math.round(low * scale), (int) Math.round(high * scale));
  }

  /// The target as a program has it; free where a program has none of its kind.
  Target target() {
    return switch (type) {
      case SPEED -> speed();
      case HEART_RATE -> heartRate();
      case CADENCE -> new Target.AtCadence(range(2L * low, 2L * high, 0));
      default -> new Target.Free();
    };
  }

  private Target speed() {
    return zone > 0
        ? new Target.AtZone(zone, zone, Target.ZoneKind.PACE)
        : new Target.AtSpeed(range(low, high, 3), org.backstride.unit.SpeedUnit.METRES_PER_SECOND);
  }

  private Target heartRate() {
    if (zone > 0) {
      return new Target.AtZone(zone, zone, Target.ZoneKind.HEART_RATE);
    }
    return high > BEATS
        ? new Target.AtHeartRate(
            range(Math.max(0, low - BEATS), high - BEATS, 0), HeartRateUnit.BEATS_PER_MINUTE)
        : new Target.AtHeartRate(range(low, high, 0), HeartRateUnit.PERCENT_OF_MAXIMUM);
  }

  private static Range range(long low, long high, int decimals) {
    return new Range(
        java.math.BigDecimal.valueOf(low, decimals), java.math.BigDecimal.valueOf(high, decimals));
  }

  /// Whether a program's target comes back as it was written, its unit and digits included.
  static boolean isExact(Target written, FitTarget fit) {
    return fit.target().ascending().equals(written.ascending());
  }
}

package org.backstride.program.resolve;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.backstride.program.Progression.Unit;
import org.backstride.program.Range;
import org.backstride.program.Target;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.SpeedUnit;

/// A target made faster or slower. A change in percent adds points to a target in percent of the
/// reference speed and is a share of any other speed; targets that are no speed stay.
final class Faster {

  private static final double FASTEST_METRES_PER_SECOND = 15;

  private Faster() {}

  static Target by(Target target, BigDecimal delta, Unit unit) {
    return switch (target) {
      case Target.AtSpeed(Range range, SpeedUnit in) ->
          new Target.AtSpeed(
              new Range(speed(range.from(), in, delta, unit), speed(range.to(), in, delta, unit)),
              in);
      case Target.AtPace(int from, int to, DistanceUnit per) ->
          new Target.AtPace(pace(from, per, delta, unit), pace(to, per, delta, unit), per);
      case Target.AtPercent(Range range) when unit == Unit.PERCENT ->
          new Target.AtPercent(new Range(points(range.from(), delta), points(range.to(), delta)));
      case Target.AtPercent _,
          Target.AtPercentEffort _,
          Target.AtHeartRate _,
          Target.AtZone _,
          Target.AtEffort _,
          Target.AtCadence _,
          Target.Free _ ->
          target;
    };
  }

  private static BigDecimal speed(BigDecimal amount, SpeedUnit in, BigDecimal delta, Unit unit) {
    var next = Progressed.plus(amount, changeIn(in, delta, unit), unit);
    double fastest = FASTEST_METRES_PER_SECOND / in.metresPerSecond();
    return Progressed.tidy(
        next.max(BigDecimal.ZERO).min(BigDecimal.valueOf(fastest).setScale(3, RoundingMode.FLOOR)));
  }

  private static BigDecimal points(BigDecimal percent, BigDecimal delta) {
    return Progressed.tidy(percent.add(delta).max(BigDecimal.ZERO).min(BigDecimal.valueOf(400)));
  }

  private static int pace(int seconds, DistanceUnit per, BigDecimal delta, Unit unit) {
    double before = per.metres() / seconds;
    double after =
        unit == Unit.PERCENT
            ? before * (1 + delta.doubleValue() / 100)
            : before + delta.doubleValue() * metresPerSecond(unit);
    double slowest = per.metres() / 86_400;
    double clamped = Math.clamp(after, slowest, FASTEST_METRES_PER_SECOND);
    int fastest = (int) Math.ceil(per.metres() / FASTEST_METRES_PER_SECOND);
    return Math.clamp(Math.round(per.metres() / clamped), fastest, 86_400);
  }

  private static BigDecimal changeIn(SpeedUnit in, BigDecimal delta, Unit unit) {
    double size = metresPerSecond(unit);
    return unit == Unit.PERCENT || size == in.metresPerSecond()
        ? delta
        : delta.multiply(BigDecimal.valueOf(size / in.metresPerSecond()));
  }

  private static double metresPerSecond(Unit unit) {
    return switch (unit) {
      case KILOMETRES_PER_HOUR -> SpeedUnit.KILOMETRES_PER_HOUR.metresPerSecond();
      case MILES_PER_HOUR -> SpeedUnit.MILES_PER_HOUR.metresPerSecond();
      case METRES_PER_SECOND -> SpeedUnit.METRES_PER_SECOND.metresPerSecond();
      case SECONDS, METRES, PERCENT -> 0;
    };
  }
}

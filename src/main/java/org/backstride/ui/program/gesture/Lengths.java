package org.backstride.ui.program.gesture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.backstride.program.Extent;
import org.backstride.program.Step;
import org.backstride.ui.program.lane.AxisKind;
import org.backstride.ui.program.lane.Measure;

/// Makes steps longer and shorter in the unit that they were typed in.
public final class Lengths {

  private static final int LEAST_SECONDS = 1;
  private static final double LEAST_METRES = 1;

  private Lengths() {}

  /// The step with another length along the axis; empty for a step without a length of its own,
  /// such as one that ends with the lap key.
  ///
  /// @param along the wanted length in seconds or metres of the axis
  public static Optional<Step> resized(Step step, Measure measure, AxisKind axis, double along) {
    double before = measure.along(axis);
    double ratio = before > 0 ? Math.max(0, along) / before : 1;
    return switch (step.extent()) {
      case Extent.ForTime(int seconds) ->
          Optional.of(
              step.withExtent(
                  ofSeconds(axis == AxisKind.TIME ? along : Math.round(seconds * ratio))));
      case Extent.ForDistance distance ->
          Optional.of(
              step.withExtent(
                  ofMetres(
                      distance, axis == AxisKind.DISTANCE ? along : distance.metres() * ratio)));
      case Extent.ForSteps(int count) ->
          Optional.of(step.withExtent(new Extent.ForSteps(count(count * ratio, 100_000))));
      case Extent.ForReps(int count) ->
          Optional.of(step.withExtent(new Extent.ForReps(count(count * ratio, 10_000))));
      case Extent.UntilLap _, Extent.UntilHeartRate _ -> Optional.empty();
    };
  }

  private static Extent ofSeconds(double seconds) {
    return new Extent.ForTime(Math.clamp(Math.round(seconds), LEAST_SECONDS, 86_400));
  }

  private static Extent ofMetres(Extent.ForDistance typed, double metres) {
    int decimals = typed.unit().metres() >= 1000 ? 2 : 0;
    double clamped = Math.clamp(metres, LEAST_METRES, 200_000);
    var amount =
        BigDecimal.valueOf(clamped / typed.unit().metres())
            .setScale(decimals, RoundingMode.HALF_UP)
            .max(BigDecimal.ONE.movePointLeft(decimals))
            .stripTrailingZeros();
    return new Extent.ForDistance(amount.scale() < 0 ? amount.setScale(0) : amount, typed.unit());
  }

  private static int count(double wanted, int most) {
    return Math.clamp(Math.round(wanted), 1, most);
  }
}

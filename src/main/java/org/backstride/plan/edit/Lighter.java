package org.backstride.plan.edit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.backstride.program.Extent;

/// A share of an extent, at least the least there is.
final class Lighter {

  private Lighter() {}

  static Extent of(Extent extent, int percent) {
    return switch (extent) {
      case Extent.ForTime(int seconds) -> new Extent.ForTime(share(seconds, percent));
      case Extent.ForSteps(int count) -> new Extent.ForSteps(share(count, percent));
      case Extent.ForReps(int count) -> new Extent.ForReps(share(count, percent));
      case Extent.ForDistance(BigDecimal amount, var unit) -> {
        var less =
            amount
                .multiply(BigDecimal.valueOf(percent))
                .divide(BigDecimal.valueOf(100), amount.scale() + 1, RoundingMode.HALF_UP);
        yield less.signum() > 0 ? new Extent.ForDistance(less.stripTrailingZeros(), unit) : extent;
      }
      case Extent.UntilLap lap -> lap;
      case Extent.UntilHeartRate heartRate -> heartRate;
    };
  }

  private static int share(int whole, int percent) {
    return Math.max(1, whole * percent / 100);
  }
}

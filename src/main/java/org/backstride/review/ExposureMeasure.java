package org.backstride.review;

import java.util.OptionalDouble;
import org.backstride.review.movement.MovementTotals.Amount;

/// What of an exposure is counted.
public enum ExposureMeasure {
  SECONDS,
  METRES,
  STEPS;

  public double of(Amount amount) {
    return switch (this) {
      case SECONDS -> amount.seconds();
      case METRES -> amount.metres();
      case STEPS -> amount.steps();
    };
  }

  /// By what share an amount is above another; empty where the other is nothing.
  public OptionalDouble change(Amount now, Amount before) {
    double was = of(before);
    return was > 0 ? OptionalDouble.of((of(now) - was) / was) : OptionalDouble.empty();
  }
}

package org.backstride.unit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How steep the ground or the belt is, negative downhill, kept in the unit it was typed in.
///
/// @param amount percent (rise over run) from -60 to 60, or degrees from -31 to 31
/// @param unit percent or degrees; sources mix the two, and 5° is 8.7 %
public record Grade(BigDecimal amount, GradeUnit unit) {

  private static final double STEEPEST_FRACTION = 0.61;

  public Grade {
    amount = amount.setScale(Math.clamp(amount.scale(), 0, 9), RoundingMode.HALF_UP);
    if (Math.abs(fraction(amount, unit)) > STEEPEST_FRACTION) {
      throw new IllegalArgumentException("Grade out of range: " + amount + " " + unit);
    }
  }

  public static Grade percent(String amount) {
    return new Grade(new BigDecimal(amount), GradeUnit.PERCENT);
  }

  /// Rise over run.
  public double fraction() {
    return fraction(amount, unit);
  }

  private static double fraction(BigDecimal amount, GradeUnit unit) {
    return switch (unit) {
      case PERCENT -> amount.doubleValue() / 100;
      case DEGREES -> Math.tan(Math.toRadians(amount.doubleValue()));
    };
  }
}

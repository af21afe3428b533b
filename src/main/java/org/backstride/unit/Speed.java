package org.backstride.unit;

import java.math.BigDecimal;

/// How fast someone moves, never negative: direction is a value of its own ([Direction]).
///
/// Keeps the number and the unit as they were typed, so that what a coach wrote is what is printed,
/// stored and shown on the belt; [#metresPerSecond] converts for calculation only.
///
/// @param amount the typed number, at least zero, at most 15 m/s (the fastest human sprint is 12.3
///   m/s)
/// @param unit the unit it was typed in
public record Speed(BigDecimal amount, SpeedUnit unit) {

  private static final double FASTEST_METRES_PER_SECOND = 15;

  public Speed {
    double value = amount.doubleValue() * unit.metresPerSecond();
    if (value < 0 || value > FASTEST_METRES_PER_SECOND) {
      throw new IllegalArgumentException("Speed out of range: " + amount + " " + unit);
    }
  }

  public static Speed kilometresPerHour(String amount) {
    return new Speed(new BigDecimal(amount), SpeedUnit.KILOMETRES_PER_HOUR);
  }

  public double metresPerSecond() {
    return amount.doubleValue() * unit.metresPerSecond();
  }
}

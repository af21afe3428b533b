package org.backstride.rehab.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// The scale of a measure.
///
/// @param low the least value
/// @param high the greatest value
/// @param decimals how many decimals are kept
/// @param unit the unit as it is written, blank for points
public record Scale(double low, double high, int decimals, String unit) {

  private static final double ROUNDING = 1e-9;

  public boolean holds(double value) {
    return value >= low && value <= high;
  }

  /// The least change that the scale can show and that is not smaller than an amount: 2.5 stands is
  /// 3 on a scale of whole stands.
  public double atLeast(double amount) {
    return BigDecimal.valueOf(amount - ROUNDING)
        .setScale(decimals, RoundingMode.CEILING)
        .doubleValue();
  }
}

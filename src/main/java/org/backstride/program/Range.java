package org.backstride.program;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Two numbers as they were typed: low and high, or start and end of a ramp; equal for one number.
/// Never negative.
public record Range(BigDecimal from, BigDecimal to) {

  public Range {
    from = typed(from);
    to = typed(to);
    if (from.signum() < 0 || to.signum() < 0) {
      throw new IllegalArgumentException("Negative: " + from + " to " + to);
    }
  }

  public static Range of(String from, String to) {
    return new Range(new BigDecimal(from), new BigDecimal(to));
  }

  public static Range of(String both) {
    return of(both, both);
  }

  public BigDecimal low() {
    return from.min(to);
  }

  public BigDecimal high() {
    return from.max(to);
  }

  /// The middle, for totals and display.
  public double middle() {
    return (from.doubleValue() + to.doubleValue()) / 2;
  }

  /// The same numbers, the lower one first.
  public Range ascending() {
    return from.compareTo(to) <= 0 ? this : new Range(to, from);
  }

  /// A number in the only spelling that its digits have (1E+3 is 1000), to nine decimals.
  static BigDecimal typed(BigDecimal number) {
    return number.setScale(Math.clamp(number.scale(), 0, 9), RoundingMode.HALF_UP);
  }
}

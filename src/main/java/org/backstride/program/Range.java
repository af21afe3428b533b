package org.backstride.program;

import java.math.BigDecimal;

/// Two numbers as they were typed: low and high, or start and end of a ramp; equal for one number.
public record Range(BigDecimal from, BigDecimal to) {

  public static Range of(String from, String to) {
    return new Range(new BigDecimal(from), new BigDecimal(to));
  }

  public static Range of(String both) {
    return of(both, both);
  }

  /// The middle, for totals and display.
  public double middle() {
    return (from.doubleValue() + to.doubleValue()) / 2;
  }
}

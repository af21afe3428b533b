package org.backstride.ui.kit.chart;

/// The values a panel shows from its lower edge to its upper one.
///
/// @param low value at the lower edge
/// @param high value at the upper edge, above `low`
public record ValueRange(double low, double high) {

  public ValueRange {
    if (!(high > low)) {
      throw new IllegalArgumentException("No values between " + low + " and " + high);
    }
  }

  /// The share of the height at which a value stands, 0 at the lower edge.
  public double shareOf(double value) {
    return (value - low) / (high - low);
  }

  /// The pixel row of a value within a box, between rows too.
  public double row(double value, Box box) {
    return box.bottom() - shareOf(value) * box.height();
  }
}

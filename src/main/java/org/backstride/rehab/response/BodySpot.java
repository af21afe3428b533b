package org.backstride.rehab.response;

/// Where it hurts, as marked on the body chart.
///
/// @param view which side of the figure
/// @param x 0 at the left of the chart, 1 at the right
/// @param y 0 at the crown, 1 at the soles
public record BodySpot(View view, double x, double y) {

  /// A side of the figure.
  public enum View {
    FRONT,
    BACK
  }

  public BodySpot {
    if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
      throw new IllegalArgumentException("Not on the chart: " + x + ", " + y);
    }
  }
}

package org.backstride.ui.recording.map;

import java.util.Arrays;
import javafx.geometry.Rectangle2D;
import org.backstride.ui.kit.chart.Ticks;

/// How metres on the ground become pixels on the map, the same in both directions.
///
/// @param west metres east of the origin at the left edge
/// @param north metres north of the origin at the upper edge
/// @param pixelsPerMetre how large a metre is drawn
record MapScale(double west, double north, double pixelsPerMetre) {

  static final MapScale NOTHING = new MapScale(0, 0, 1);

  private static final double METRES_PER_DEGREE = 111_195;

  /// The scale at which all of a track is seen, in the middle of what is free on the map.
  ///
  /// @param free pixels on which nothing but the track stands
  static MapScale fitting(double[] eastings, double[] northings, Rectangle2D free) {
    double left = low(eastings);
    double right = high(eastings);
    double bottom = low(northings);
    double top = high(northings);
    if (!(right >= left) || !(top >= bottom)) {
      return NOTHING;
    }
    double across = Math.max(right - left, 20);
    double up = Math.max(top - bottom, 20);
    double scale = Math.max(1e-6, Math.min(free.getWidth() / across, free.getHeight() / up));
    double x = (free.getMinX() + free.getMaxX()) / 2;
    double y = (free.getMinY() + free.getMaxY()) / 2;
    return new MapScale((left + right) / 2 - x / scale, (bottom + top) / 2 + y / scale, scale);
  }

  double x(double easting) {
    return (easting - west) * pixelsPerMetre;
  }

  double y(double northing) {
    return (north - northing) * pixelsPerMetre;
  }

  /// A round number of metres that is about eighty pixels long.
  double gridMetres() {
    double[] ticks = Ticks.round(0, 160 / pixelsPerMetre, 2);
    return ticks.length > 1 ? ticks[1] : 100;
  }

  /// Degrees as metres from zero, one degree shrunk by a factor.
  static double[] metres(double[] degrees, double shrunk) {
    return Arrays.stream(degrees).map(degree -> degree * METRES_PER_DEGREE * shrunk).toArray();
  }

  static double middle(double[] values) {
    double low = low(values);
    return low > high(values) ? 0 : (low + high(values)) / 2;
  }

  double easting(double x) {
    return west + x / pixelsPerMetre;
  }

  double northing(double y) {
    return north - y / pixelsPerMetre;
  }

  private static double low(double[] values) {
    return Arrays.stream(values)
        .filter(value -> !Double.isNaN(value))
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private static double high(double[] values) {
    return Arrays.stream(values)
        .filter(value -> !Double.isNaN(value))
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }
}

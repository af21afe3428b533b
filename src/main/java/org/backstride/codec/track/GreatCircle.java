package org.backstride.codec.track;

/// The distance between two positions along the surface of the earth.
final class GreatCircle {

  private static final double EARTH_METRES = 6_371_000;

  private GreatCircle() {}

  /// Metres between two positions in degrees; `NaN` where a coordinate is missing.
  static double metres(double latitude, double longitude, double toLatitude, double toLongitude) {
    double half = Math.sin(Math.toRadians(toLatitude - latitude) / 2);
    double turn = Math.sin(Math.toRadians(toLongitude - longitude) / 2);
    double square =
        half * half
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(toLatitude))
                * turn
                * turn;
    return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(square)));
  }
}

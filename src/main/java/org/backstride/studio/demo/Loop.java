package org.backstride.studio.demo;

/// An invented 400 m loop in a park that is not there: two straights, two bends, a gentle rise.
final class Loop {

  private static final double LATITUDE = 47.5012;
  private static final double LONGITUDE = 8.3021;
  private static final double METRES_A_DEGREE = 111_320;
  private static final double STRAIGHT = 84.39;
  private static final double RADIUS = 36.8;
  private static final double LENGTH = 2 * STRAIGHT + 2 * Math.PI * RADIUS;
  private static final double HEIGHT_METRES = 412;

  private Loop() {}

  static double latitude(double metres) {
    return LATITUDE + north(metres) / METRES_A_DEGREE;
  }

  static double longitude(double metres) {
    return LONGITUDE + east(metres) / (METRES_A_DEGREE * Math.cos(Math.toRadians(LATITUDE)));
  }

  static double altitude(double metres) {
    double turn = 2 * Math.PI * metres / LENGTH;
    return HEIGHT_METRES + 1.6 * Math.sin(turn) + 0.4 * Math.sin(3 * turn + 1);
  }

  private static double east(double metres) {
    double at = metres % LENGTH;
    double bend = Math.PI * RADIUS;
    if (at < STRAIGHT) {
      return at;
    }
    if (at < STRAIGHT + bend) {
      return STRAIGHT + RADIUS * Math.sin((at - STRAIGHT) / RADIUS);
    }
    if (at < 2 * STRAIGHT + bend) {
      return 2 * STRAIGHT + bend - at;
    }
    return -RADIUS * Math.sin((at - 2 * STRAIGHT - bend) / RADIUS);
  }

  private static double north(double metres) {
    double at = metres % LENGTH;
    double bend = Math.PI * RADIUS;
    if (at < STRAIGHT) {
      return -RADIUS;
    }
    if (at < STRAIGHT + bend) {
      return -RADIUS * Math.cos((at - STRAIGHT) / RADIUS);
    }
    if (at < 2 * STRAIGHT + bend) {
      return RADIUS;
    }
    return RADIUS * Math.cos((at - 2 * STRAIGHT - bend) / RADIUS);
  }
}

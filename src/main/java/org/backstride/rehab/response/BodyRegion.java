package org.backstride.rehab.response;

import org.backstride.rehab.response.BodySpot.View;

/// A part of the body by its everyday name, and the side it is on as the person feels it: seen from
/// the front the person's right is at the left of the chart.
public record BodyRegion(Part part, Side side) {

  private static final double MIDDLE = 0.5;
  private static final double SPINE = 0.06;
  private static final double ARM_LEFT = 0.31;
  private static final double ARM_RIGHT = 0.69;

  /// A part of the body; the borders run along the drawing, as shares of its height.
  public enum Part {
    HEAD(0.145),
    NECK(0.165),
    SHOULDER(0.24),
    CHEST(0.33),
    BELLY(0.43),
    HIP(0.52),
    THIGH(0.68),
    KNEE(0.77),
    SHIN(0.91),
    FOOT(1),
    UPPER_BACK(0.33),
    LOWER_BACK(0.43),
    BUTTOCK(0.52),
    HAMSTRING(0.68),
    HOLLOW_OF_KNEE(0.77),
    CALF(0.91),
    HEEL(1),
    ARM(0.52);

    private final double down;

    Part(double down) {
      this.down = down;
    }
  }

  /// Whose side, as the person feels it.
  public enum Side {
    LEFT,
    RIGHT,
    MIDDLE
  }

  /// The region of a spot.
  public static BodyRegion of(BodySpot spot) {
    return new BodyRegion(part(spot), side(spot));
  }

  /// The message key of its name.
  public String key() {
    return "rehab.body." + part.name();
  }

  private static Part part(BodySpot spot) {
    boolean outside = spot.x() < ARM_LEFT || spot.x() > ARM_RIGHT;
    if (outside && spot.y() > Part.SHOULDER.down && spot.y() <= Part.ARM.down) {
      return Part.ARM;
    }
    for (Part each : Part.values()) {
      if (spot.y() <= each.down) {
        return spot.view() == View.FRONT ? each : behind(each);
      }
    }
    return spot.view() == View.FRONT ? Part.FOOT : Part.HEEL;
  }

  private static Part behind(Part front) {
    return switch (front) {
      case CHEST -> Part.UPPER_BACK;
      case BELLY -> Part.LOWER_BACK;
      case HIP -> Part.BUTTOCK;
      case THIGH -> Part.HAMSTRING;
      case KNEE -> Part.HOLLOW_OF_KNEE;
      case SHIN -> Part.CALF;
      case FOOT -> Part.HEEL;
      default -> front;
    };
  }

  private static Side side(BodySpot spot) {
    boolean limb = spot.y() > Part.HIP.down;
    double from = spot.x() - MIDDLE;
    if (!limb && Math.abs(from) < SPINE) {
      return Side.MIDDLE;
    }
    boolean chartLeft = from < 0;
    return chartLeft == (spot.view() == View.FRONT) ? Side.RIGHT : Side.LEFT;
  }
}

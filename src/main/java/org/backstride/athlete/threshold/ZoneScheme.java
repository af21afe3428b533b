package org.backstride.athlete.threshold;

import java.util.List;

/// Zones as shares of a basis: zone 1 lies between the first two borders. What is above the last
/// border counts to the highest zone, what is below the first to none.
///
/// @param basis what the shares are of
/// @param borders percent, rising, one more than there are zones; 0 to 300, 1 to 9 zones
public record ZoneScheme(ZoneBasis basis, List<Integer> borders) {

  public static final int MOST_ZONES = 9;
  public static final int MOST_PERCENT = 300;

  public ZoneScheme {
    borders = List.copyOf(borders);
    if (!isRising(borders)) {
      throw new IllegalArgumentException("Not the borders of zones: " + borders);
    }
  }

  /// Whether numbers can be the borders of zones.
  public static boolean isRising(List<Integer> borders) {
    if (borders.size() < 2 || borders.size() > MOST_ZONES + 1 || borders.getFirst() < 0) {
      return false;
    }
    for (int i = 1; i < borders.size(); i++) {
      if (borders.get(i) <= borders.get(i - 1)) {
        return false;
      }
    }
    return borders.getLast() <= MOST_PERCENT;
  }

  public int zones() {
    return borders.size() - 1;
  }
}

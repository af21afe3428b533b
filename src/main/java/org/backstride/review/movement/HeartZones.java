package org.backstride.review.movement;

import java.util.List;
import java.util.stream.IntStream;

/// Heart-rate zones as they held on the day of a recording. Below the first is zone 0.
///
/// @param borders beats a minute, rising, one more than there are zones
/// @param origin what they rest on, for the user to read
public record HeartZones(List<Double> borders, String origin) {

  private static final double ROUNDING = 1e-9;

  public HeartZones {
    borders = List.copyOf(borders);
  }

  /// Five zones by Edwards: from 50 % of the maximum in steps of 10 % (evidence §5, item 4).
  ///
  /// @param heartRateMax beats a minute
  public static HeartZones edwards(int heartRateMax) {
    var borders = IntStream.rangeClosed(5, 10).mapToObj(tenth -> heartRateMax * tenth / 10.0);
    return new HeartZones(borders.toList(), "Edwards, " + heartRateMax);
  }

  /// How many zones there are.
  public int count() {
    return borders.size() - 1;
  }

  /// The lower border of a zone from 1 on, in beats a minute; of one more than there are, the upper
  /// border of the last.
  public double floor(int zone) {
    return borders.get(zone - 1);
  }

  /// The zone of a heart rate, 0 below the first, the highest above the last border.
  public int zone(double beats) {
    int zone = 0;
    while (zone < count() && beats >= borders.get(zone) - ROUNDING) {
      zone++;
    }
    return zone;
  }
}

package org.backstride.recording;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How long and how far someone moved in each direction, by the intervals of a recording.
public final class DirectionTotals {

  private DirectionTotals() {}

  /// What one direction amounts to.
  ///
  /// @param metres `NaN` where no distance was recorded
  public record Share(double seconds, double metres) {

    private Share plus(double moreSeconds, double moreMetres) {
      return new Share(seconds + moreSeconds, metres + moreMetres);
    }
  }

  /// The share of each direction that occurs, in the order of [DirectionLabel].
  public static Map<DirectionLabel, Share> of(List<Interval> intervals, Channels channels) {
    var shares = new EnumMap<DirectionLabel, Share>(DirectionLabel.class);
    for (var interval : intervals) {
      var part = Statistics.of(channels, interval.startMillis(), interval.endMillis());
      shares.put(
          interval.direction(),
          shares
              .getOrDefault(interval.direction(), new Share(0, 0))
              .plus(interval.lengthMillis() / 1000.0, part.metres()));
    }
    return shares;
  }
}

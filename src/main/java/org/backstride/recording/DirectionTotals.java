package org.backstride.recording;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// How long, how far and with how many steps someone moved in each direction, by the intervals of a
/// recording.
public final class DirectionTotals {

  private static final double SECONDS_PER_MINUTE = 60;

  private DirectionTotals() {}

  /// What one direction amounts to.
  ///
  /// @param metres `NaN` where the distance of any part of it is not known
  /// @param steps of both feet; `NaN` where the cadence of any part of it is not known
  /// @param longestSeconds the longest stretch without a break
  public record Share(double seconds, double metres, double steps, double longestSeconds) {

    private static final Share NONE = new Share(0, 0, 0, 0);
  }

  /// The share of each direction that occurs, in the order of [DirectionLabel].
  public static Map<DirectionLabel, Share> of(Recording recording) {
    var shares = of(recording.intervals(), recording.channels());
    return recording.activity().isOnFoot() ? shares : withoutSteps(shares);
  }

  /// The same for a session on foot.
  public static Map<DirectionLabel, Share> of(List<Interval> intervals, Channels channels) {
    var shares = new EnumMap<DirectionLabel, Share>(DirectionLabel.class);
    double bout = 0;
    for (int i = 0; i < intervals.size(); i++) {
      var interval = intervals.get(i);
      double seconds = interval.lengthMillis() / 1000.0;
      bout = i > 0 && goesOn(intervals.get(i - 1), interval) ? bout + seconds : seconds;
      var part = Statistics.of(channels, interval.startMillis(), interval.endMillis());
      var before = shares.getOrDefault(interval.direction(), Share.NONE);
      shares.put(
          interval.direction(),
          new Share(
              before.seconds + seconds,
              before.metres + part.metres(),
              before.steps + steps(part, interval, channels),
              Math.max(before.longestSeconds, bout)));
    }
    return Collections.unmodifiableMap(shares);
  }

  private static boolean goesOn(Interval before, Interval next) {
    return before.direction() == next.direction() && before.endMillis() == next.startMillis();
  }

  /// Steps a minute over the time for which they were measured; standing still is none.
  private static double steps(Statistics part, Interval interval, Channels channels) {
    return part.summary(ChannelKind.CADENCE)
        .map(cadence -> cadence.mean() * cadence.seconds() / SECONDS_PER_MINUTE)
        .orElseGet(() -> standsStill(interval, channels) ? 0 : Double.NaN);
  }

  private static boolean standsStill(Interval interval, Channels channels) {
    int from = channels.firstAtOrAfter(interval.startMillis());
    int to = channels.firstAtOrAfter(interval.endMillis());
    return IntStream.range(from, to).anyMatch(i -> channels.value(ChannelKind.CADENCE, i) == 0);
  }

  private static Map<DirectionLabel, Share> withoutSteps(Map<DirectionLabel, Share> shares) {
    var bare = new EnumMap<DirectionLabel, Share>(DirectionLabel.class);
    shares.forEach(
        (direction, share) ->
            bare.put(
                direction,
                new Share(share.seconds, share.metres, Double.NaN, share.longestSeconds)));
    return Collections.unmodifiableMap(bare);
  }
}

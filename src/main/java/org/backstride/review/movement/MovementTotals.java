package org.backstride.review.movement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.unit.Gait;

/// How long, how far and how many steps someone went in each direction and gait.
public final class MovementTotals {

  private MovementTotals() {}

  /// A direction and a gait.
  public record Way(DirectionLabel direction, Gait gait) {}

  /// What one way amounts to.
  ///
  /// @param metres 0 where no speed and no distance was recorded
  /// @param steps 0 where no cadence was recorded
  public record Amount(double seconds, double metres, double steps) {

    public static final Amount NOTHING = new Amount(0, 0, 0);

    public Amount plus(Amount other) {
      return plus(other.seconds, other.metres, other.steps);
    }

    Amount plus(double moreSeconds, double moreMetres, double moreSteps) {
      return new Amount(seconds + moreSeconds, metres + moreMetres, steps + moreSteps);
    }
  }

  /// The amount of each way that occurs, the longest first. What stands still is still, whatever it
  /// was labelled. Time outside the intervals counts as unknown.
  public static Map<Way, Amount> of(Channels channels, List<Interval> intervals) {
    var sums = new LinkedHashMap<Way, Amount>();
    var ways = new Ways(channels, intervals);
    for (int i = 0; i < channels.size(); i++) {
      var way = ways.at(i);
      double seconds = Held.seconds(channels, i, Long.MAX_VALUE);
      var sum = sums.getOrDefault(way, Amount.NOTHING);
      sums.put(way, sum.plus(seconds, metres(channels, i, seconds), steps(channels, i, seconds)));
    }
    return longestFirst(sums);
  }

  private static double metres(Channels channels, int sample, double seconds) {
    if (sample + 1 < channels.size()) {
      double here = channels.value(ChannelKind.DISTANCE, sample);
      double there = channels.value(ChannelKind.DISTANCE, sample + 1);
      if (!Double.isNaN(there - here)) {
        return there - here;
      }
    }
    double speed = channels.value(ChannelKind.SPEED, sample);
    return speed > 0 && !channels.has(ChannelKind.DISTANCE) ? speed * seconds : 0;
  }

  private static double steps(Channels channels, int sample, double seconds) {
    double cadence = channels.value(ChannelKind.CADENCE, sample);
    return cadence > 0 ? cadence * seconds / 60 : 0;
  }

  private static Map<Way, Amount> longestFirst(Map<Way, Amount> sums) {
    var sorted = new ArrayList<>(sums.entrySet());
    sorted.sort(
        Comparator.comparingDouble((Map.Entry<Way, Amount> sum) -> sum.getValue().seconds())
            .reversed());
    var result = new LinkedHashMap<Way, Amount>();
    sorted.forEach(entry -> result.put(entry.getKey(), entry.getValue()));
    return result;
  }
}

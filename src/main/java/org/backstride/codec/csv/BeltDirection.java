package org.backstride.codec.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.backstride.codec.TimeLine;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.LabelSource;

/// The direction that a speed with a sign tells: a treadmill whose belt ran in reverse, under
/// somebody who went on facing the console, counts below zero.
final class BeltDirection {

  /// What is shorter is a belt on its way from one direction to the other, or noise.
  private static final long SHORTEST_MILLIS = 2_000;

  private BeltDirection() {}

  /// The stretches of one direction; empty where the speed is nowhere below zero for long.
  ///
  /// @param millis one a row, [TimeLine#MISSING] where it has none
  /// @param speeds one a row, with their signs
  static List<Interval> of(long[] millis, double[] speeds) {
    var intervals = new ArrayList<Interval>();
    long zero = first(millis).orElse(0);
    long start = 0;
    long last = 0;
    var direction = DirectionLabel.UNKNOWN;
    for (int i = 0; i < millis.length; i++) {
      boolean known = millis[i] != TimeLine.MISSING && !Double.isNaN(speeds[i]);
      if (known && millis[i] - zero >= last) {
        var now = label(speeds[i]);
        last = millis[i] - zero;
        if (now != direction) {
          add(intervals, start, last, direction);
          direction = now;
          start = last;
        }
      }
    }
    add(intervals, start, last, direction);
    return intervals.stream().anyMatch(i -> i.direction() == DirectionLabel.BACKWARD)
        ? List.copyOf(intervals)
        : List.of();
  }

  private static OptionalLong first(long[] millis) {
    return LongStream.of(millis).filter(time -> time != TimeLine.MISSING).findFirst();
  }

  private static DirectionLabel label(double speed) {
    if (speed == 0) {
      return DirectionLabel.STILL;
    }
    return speed < 0 ? DirectionLabel.BACKWARD : DirectionLabel.FORWARD;
  }

  private static void add(
      List<Interval> intervals, long start, long end, DirectionLabel direction) {
    if (direction != DirectionLabel.UNKNOWN && end - start >= SHORTEST_MILLIS) {
      intervals.add(new Interval(start, end, direction, LabelSource.DETECTED, 1));
    }
  }
}

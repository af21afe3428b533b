package org.backstride.codec.polar;

import java.util.Arrays;
import org.backstride.codec.TimeLine;

/// Samples while they are being read: with the time of each, or one after the other in one
/// interval.
final class PolarTrace {

  private static final int FIRST_ROOM = 8;

  private long[] times = new long[FIRST_ROOM];
  private final double[][] rows;
  private int size;
  private WallTime origin = WallTime.NONE;
  private boolean stamped;
  private boolean zoned;

  /// @param kinds how many values a sample has
  PolarTrace(int kinds) {
    rows = new double[kinds][FIRST_ROOM];
  }

  boolean isEmpty() {
    return size == 0;
  }

  int size() {
    return size;
  }

  /// Says when times that are counted begin, where that is not the start of the exercise.
  void countFrom(WallTime time) {
    origin = time;
  }

  /// Adds a sample with a time of its own.
  void add(WallTime time, double... values) {
    stamped = true;
    zoned |= time.zoned();
    add(time.millis(), values);
  }

  /// Adds a sample some time after the start.
  void add(double elapsedMillis, double... values) {
    boolean possible = elapsedMillis >= 0 && elapsedMillis <= TimeLine.LONGEST_MILLIS;
    add(possible ? Math.round(elapsedMillis) : TimeLine.MISSING, values);
  }

  /// Puts the samples on the clock of their exercise.
  ///
  /// @param running what the time of the watch is on the wall
  Samples on(PolarClock clock, RunningTime running) {
    long[] millis = new long[size];
    long start = origin.isKnown() ? clock.at(origin) : running.startMillis();
    for (int i = 0; i < size; i++) {
      if (times[i] == TimeLine.MISSING) {
        millis[i] = TimeLine.MISSING;
      } else if (stamped) {
        millis[i] = clock.at(new WallTime(times[i], zoned, 0));
      } else {
        millis[i] = origin.isKnown() ? start + times[i] : running.onTheWall(times[i]);
      }
    }
    var values = new double[rows.length][];
    Arrays.setAll(values, row -> Arrays.copyOf(rows[row], size));
    return Samples.of(millis, values);
  }

  /// How long the samples go on after the start, counting one interval for the last.
  double spanMillis() {
    return stamped || size < 2
        ? Double.NaN
        : times[size - 1] + (double) (times[size - 1] - times[size - 2]);
  }

  /// Hands samples that were only counted over to another trace, with the interval between them.
  void scaleInto(PolarTrace trace, double intervalMillis, PolarChannel channel) {
    for (int i = 0; i < size; i++) {
      trace.add(i * intervalMillis, channel.value(rows[0][i]));
    }
  }

  private void add(long time, double[] values) {
    if (size == times.length) {
      times = Arrays.copyOf(times, size * 2);
      Arrays.setAll(rows, row -> Arrays.copyOf(rows[row], size * 2));
    }
    times[size] = time;
    for (int row = 0; row < rows.length; row++) {
      rows[row][size] = values[row];
    }
    size++;
  }
}

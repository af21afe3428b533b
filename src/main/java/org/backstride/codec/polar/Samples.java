package org.backstride.codec.polar;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.backstride.codec.TimeLine;

/// Some values on rising times, one row a kind. Its arrays are handed out as they are, since they
/// may be long; nobody writes into them.
final class Samples {

  private final long[] millis;
  private final double[][] rows;

  private Samples(long[] millis, double[][] rows) {
    this.millis = millis;
    this.rows = rows;
  }

  /// Puts samples in order of time; of two at one time the first stays, and those without a time
  /// go.
  ///
  /// @param times one a sample
  /// @param rows one value a sample in each
  static Samples of(long[] times, double[][] rows) {
    int[] order = rising(times) ? all(times) : inOrder(times);
    long[] millis = Arrays.stream(order).mapToLong(i -> times[i]).toArray();
    var sorted = new double[rows.length][];
    for (int row = 0; row < rows.length; row++) {
      double[] values = rows[row];
      sorted[row] = Arrays.stream(order).mapToDouble(i -> values[i]).toArray();
    }
    return new Samples(millis, sorted);
  }

  long[] millis() {
    return millis;
  }

  double[][] rows() {
    return rows;
  }

  int size() {
    return millis.length;
  }

  /// The samples before an instant.
  Samples until(long end) {
    int size = (int) Arrays.stream(millis).filter(time -> time <= end).count();
    var kept = new double[rows.length][];
    Arrays.setAll(kept, row -> Arrays.copyOf(rows[row], size));
    return new Samples(Arrays.copyOf(millis, size), kept);
  }

  /// The time from one sample to the next that half of them keep to.
  long usualStep() {
    long[] steps =
        IntStream.range(1, millis.length).mapToLong(i -> millis[i] - millis[i - 1]).toArray();
    Arrays.sort(steps);
    return steps.length == 0 ? 0 : steps[steps.length / 2];
  }

  private static boolean rising(long[] times) {
    for (int i = 0; i < times.length; i++) {
      if (times[i] == TimeLine.MISSING || (i > 0 && times[i] <= times[i - 1])) {
        return false;
      }
    }
    return true;
  }

  private static int[] all(long[] times) {
    return IntStream.range(0, times.length).toArray();
  }

  private static int[] inOrder(long[] times) {
    int[] sorted =
        IntStream.range(0, times.length)
            .filter(i -> times[i] != TimeLine.MISSING)
            .boxed()
            .sorted((a, b) -> Long.compare(times[a], times[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    return IntStream.range(0, sorted.length)
        .filter(i -> i == 0 || times[sorted[i]] > times[sorted[i - 1]])
        .map(i -> sorted[i])
        .toArray();
  }
}

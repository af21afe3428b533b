package org.backstride.codec;

/// Puts values that were measured by one clock on the instants of another.
public final class Interpolation {

  private Interpolation() {}

  /// The values at some instants, straight between the two measured around each; before the first
  /// and after the last there is nothing. Instants and times rise.
  public static double[] at(long[] instants, long[] times, double[] values) {
    return at(instants, times, values, Long.MAX_VALUE);
  }

  /// The same, with nothing between two measured values that are further apart than a limit.
  public static double[] at(long[] instants, long[] times, double[] values, long longestMillis) {
    var put = new double[instants.length];
    int after = 0;
    for (int i = 0; i < instants.length; i++) {
      while (after < times.length && times[after] < instants[i]) {
        after++;
      }
      put[i] = between(instants[i], times, values, after, longestMillis);
    }
    return put;
  }

  private static double between(
      long instant, long[] times, double[] values, int after, long longestMillis) {
    if (after < times.length && times[after] == instant) {
      return values[after];
    }
    if (after == 0 || after >= times.length) {
      return Double.NaN;
    }
    long apart = times[after] - times[after - 1];
    if (apart > longestMillis) {
      return Double.NaN;
    }
    double share = (instant - times[after - 1]) / (double) apart;
    return values[after - 1] + share * (values[after] - values[after - 1]);
  }
}

package org.backstride.ui.recording.model;

/// The moving mean of a channel over a stretch of time around each sample. Gaps stay gaps and count
/// for nothing.
public final class Smoothing {

  private Smoothing() {}

  /// @param millis when each sample was, never falling
  /// @param values the samples, NaN for a gap
  /// @param seconds the width of the window; below 2 nothing is smoothed
  public static double[] of(long[] millis, double[] values, int seconds) {
    if (seconds < 2) {
      return values.clone();
    }
    double[] smooth = new double[values.length];
    long half = seconds * 500L;
    double sum = 0;
    int count = 0;
    int from = 0;
    int to = 0;
    for (int i = 0; i < values.length; i++) {
      while (to < values.length && millis[to] <= millis[i] + half) {
        boolean known = !Double.isNaN(values[to]);
        sum += known ? values[to] : 0;
        count += known ? 1 : 0;
        to++;
      }
      while (millis[from] < millis[i] - half) {
        boolean known = !Double.isNaN(values[from]);
        sum -= known ? values[from] : 0;
        count -= known ? 1 : 0;
        from++;
      }
      smooth[i] = Double.isNaN(values[i]) || count == 0 ? Double.NaN : sum / count;
    }
    return smooth;
  }
}

package org.backstride.recording.motion;

import java.util.Arrays;
import java.util.List;

/// Steps a minute of both feet, from a motion sensor.
public final class MotionCadence {

  private static final double SLOWEST_HERTZ = 0.6;
  private static final double FASTEST_HERTZ = 4;
  private static final double SURE = 0.3;

  private MotionCadence() {}

  /// From the strides of one leg: two steps a stride, by the median time from lift to lift; `NaN`
  /// with fewer than three strides.
  public static double ofStrides(MotionSamples samples, List<Swing> swings) {
    double[] times = new double[Math.max(0, swings.size() - 1)];
    for (int i = 0; i < times.length; i++) {
      times[i] =
          (samples.millis(swings.get(i + 1).lift()) - samples.millis(swings.get(i).lift()))
              / 1000.0;
    }
    Arrays.sort(times);
    return times.length < 2 ? Double.NaN : 120 / times[times.length / 2];
  }

  /// From a sensor on the trunk, by the autocorrelation of the acceleration's size over a stretch
  /// (Moe-Nilssen and Helbostad 2004; evidence §9 searches 0.6 to 4 Hz in windows of 4 to 6 s). The
  /// first peak is the step; `NaN` where nothing repeats.
  public static double ofTrunk(MotionSamples samples, int from, int to) {
    double[] size = new double[to - from];
    for (int i = from; i < to; i++) {
      size[i - from] = samples.acceleration(i).length();
    }
    double mean = Arrays.stream(size).average().orElse(0);
    Arrays.setAll(size, i -> size[i] - mean);
    double power = correlation(size, 0);
    int shortest = samples.samplesIn(1 / FASTEST_HERTZ);
    int longest = Math.min(size.length / 2, samples.samplesIn(1 / SLOWEST_HERTZ));
    for (int lag = shortest; lag < longest; lag++) {
      double here = correlation(size, lag);
      if (here > SURE * power
          && here >= correlation(size, lag - 1)
          && here >= correlation(size, lag + 1)) {
        return 60 / (lag * samples.stepSeconds());
      }
    }
    return Double.NaN;
  }

  private static double correlation(double[] values, int lag) {
    double sum = 0;
    for (int i = lag; i < values.length; i++) {
      sum += values[i] * values[i - lag];
    }
    return sum / Math.max(1, values.length - lag);
  }
}

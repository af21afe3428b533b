package org.backstride.recording.motion;

import java.util.Arrays;
import java.util.List;

/// Steps a minute of both feet, from a motion sensor on one leg.
final class MotionCadence {

  private MotionCadence() {}

  /// From the strides of one leg: two steps a stride, by the median time from lift to lift; `NaN`
  /// with fewer than three strides.
  static double ofStrides(MotionSamples samples, List<Swing> swings) {
    double[] times = new double[Math.max(0, swings.size() - 1)];
    for (int i = 0; i < times.length; i++) {
      times[i] =
          (samples.millis(swings.get(i + 1).lift()) - samples.millis(swings.get(i).lift()))
              / 1000.0;
    }
    Arrays.sort(times);
    return times.length < 2 ? Double.NaN : 120 / times[times.length / 2];
  }
}

package org.backstride.recording.motion;

/// How sure it is that a sensor did not move.
final class Stillness {

  private static final double QUIET_DEGREES = 15;
  private static final double LEAST_SHARE = 0.8;

  private Stillness() {}

  /// The share of quiet samples in a stretch, 0 where it is not enough or the sensor was silent.
  static double between(MotionSamples samples, long fromMillis, long toMillis) {
    int quiet = 0;
    int all = 0;
    for (int i = 0; i < samples.size(); i++) {
      if (samples.millis(i) >= fromMillis && samples.millis(i) < toMillis) {
        quiet += samples.rate(i).length() < QUIET_DEGREES ? 1 : 0;
        all++;
      }
    }
    double expected = (toMillis - fromMillis) / 1000.0 / samples.stepSeconds();
    double share = all < LEAST_SHARE * expected || all == 0 ? 0 : (double) quiet / all;
    return share >= LEAST_SHARE ? share : 0;
  }
}

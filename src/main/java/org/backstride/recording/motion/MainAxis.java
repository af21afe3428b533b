package org.backstride.recording.motion;

/// The axis around which a sensor turns most, found by power iteration on the rates' covariance.
/// Its sign is arbitrary.
final class MainAxis {

  private static final int ROUNDS = 40;

  private MainAxis() {}

  static Vector of(MotionSamples samples) {
    Vector axis = new Vector(0.5, 0.7, 0.6).unit();
    for (int round = 0; round < ROUNDS; round++) {
      Vector next = Vector.ZERO;
      for (int i = 0; i < samples.size(); i++) {
        Vector rate = samples.rate(i);
        next = next.plus(rate.times(rate.dot(axis)));
      }
      if (next.length() > 0) {
        axis = next.unit();
      }
    }
    return axis;
  }
}

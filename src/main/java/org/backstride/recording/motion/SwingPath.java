package org.backstride.recording.motion;

/// The way a sensor on a foot took through one swing, in the axes it had at rest before it: turned
/// by the angular rate, integrated from rest to rest, the drift taken out evenly (zero-velocity
/// update).
///
/// @param up away from the ground, of length 1
/// @param displacement metres from rest to rest
/// @param swingRate the angular rate in mid-swing, deg/s
/// @param atContact how a vector of the resting foot has turned where the foot meets the ground
record SwingPath(Vector up, Vector displacement, Vector swingRate, Attitude atContact) {

  private static final double REST_SECONDS = 0.06;

  static SwingPath of(MotionSamples samples, Swing swing) {
    int before = Math.max(0, swing.lift() - samples.samplesIn(REST_SECONDS));
    Vector gravity = samples.mean(before, swing.lift() + 1, samples::acceleration);
    int length = swing.land() - swing.lift();
    var forces = new Vector[length];
    var attitudes = new Attitude[length];
    var attitude = Attitude.REST;
    for (int i = 0; i < length; i++) {
      int at = swing.lift() + 1 + i;
      attitude = attitude.turned(radians(samples.rate(at)), samples.stepSeconds());
      attitudes[i] = attitude;
      forces[i] = attitude.toRest(samples.acceleration(at)).minus(gravity);
    }
    return new SwingPath(
        gravity.unit(),
        displacement(forces, samples.stepSeconds()),
        midSwing(samples, swing, attitudes),
        attitudes[contact(samples, swing)]);
  }

  private static Vector displacement(Vector[] forces, double step) {
    var velocities = new Vector[forces.length];
    Vector velocity = Vector.ZERO;
    for (int i = 0; i < forces.length; i++) {
      velocity = velocity.plus(forces[i].times(step));
      velocities[i] = velocity;
    }
    Vector way = Vector.ZERO;
    for (int i = 0; i < forces.length; i++) {
      Vector drift = velocity.times((i + 1.0) / forces.length);
      way = way.plus(velocities[i].minus(drift).times(step));
    }
    return way;
  }

  private static Vector midSwing(MotionSamples samples, Swing swing, Attitude[] attitudes) {
    int from = attitudes.length * 3 / 10;
    int to = Math.max(from + 1, attitudes.length * 7 / 10);
    return samples.mean(from, to, i -> attitudes[i].toRest(samples.rate(swing.lift() + 1 + i)));
  }

  /// The foot meets the ground where the acceleration changes most in the second half.
  private static int contact(MotionSamples samples, Swing swing) {
    int best = swing.lift() + 1 + (swing.land() - swing.lift()) / 2;
    double most = -1;
    for (int at = best; at <= swing.land(); at++) {
      double change = samples.acceleration(at).minus(samples.acceleration(at - 1)).length();
      if (change > most) {
        most = change;
        best = at;
      }
    }
    int back = Math.max(swing.lift() + 1, best - 1);
    return back - swing.lift() - 1;
  }

  private static Vector radians(Vector degrees) {
    return degrees.times(Math.PI / 180);
  }
}

package org.backstride.recording.motion;

/// How a sensor has turned since a moment of rest, as a unit quaternion.
record Attitude(double w, double x, double y, double z) {

  static final Attitude REST = new Attitude(1, 0, 0, 0);

  /// Turned further by an angular rate in the sensor's own axes, in radians a second.
  Attitude turned(Vector rate, double seconds) {
    double angle = rate.length() * seconds;
    Vector axis = rate.unit().times(Math.sin(angle / 2));
    double c = Math.cos(angle / 2);
    return new Attitude(
        w * c - x * axis.x() - y * axis.y() - z * axis.z(),
        w * axis.x() + x * c + y * axis.z() - z * axis.y(),
        w * axis.y() - x * axis.z() + y * c + z * axis.x(),
        w * axis.z() + x * axis.y() - y * axis.x() + z * c);
  }

  /// A vector in the sensor's present axes, told in the axes it had at rest.
  Vector toRest(Vector vector) {
    var turn = new Vector(x, y, z);
    Vector twice = turn.cross(vector).times(2);
    return vector.plus(twice.times(w)).plus(turn.cross(twice));
  }
}

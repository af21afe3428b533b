package org.backstride.recording.motion;

/// Three numbers along the axes of a sensor.
public record Vector(double x, double y, double z) {

  public static final Vector ZERO = new Vector(0, 0, 0);

  public Vector plus(Vector other) {
    return new Vector(x + other.x, y + other.y, z + other.z);
  }

  public Vector minus(Vector other) {
    return new Vector(x - other.x, y - other.y, z - other.z);
  }

  public Vector times(double factor) {
    return new Vector(x * factor, y * factor, z * factor);
  }

  public double dot(Vector other) {
    return x * other.x + y * other.y + z * other.z;
  }

  public Vector cross(Vector other) {
    return new Vector(
        y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
  }

  public double length() {
    return Math.sqrt(dot(this));
  }

  /// The same way with length 1; all zeros where there is no way.
  public Vector unit() {
    double length = length();
    return length > 0 ? times(1 / length) : ZERO;
  }

  /// What is left of it at right angles to a unit vector.
  public Vector across(Vector unit) {
    return minus(unit.times(dot(unit)));
  }
}

package org.backstride.athlete.threshold;

/// A heart rate that zones and loads are reckoned from. Each is found for the person; how high the
/// heart goes and where its threshold lies may be found for a gait and direction as well.
public enum HeartMeasure {
  MAXIMUM(90, 240),
  REST(25, 120),
  /// The heart rate at the lactate threshold, about what can be held for an hour.
  THRESHOLD(70, 230);

  private final int least;
  private final int most;

  HeartMeasure(int least, int most) {
    this.least = least;
    this.most = most;
  }

  /// The lowest heart rate that is taken, in beats a minute.
  public int least() {
    return least;
  }

  /// The highest heart rate that is taken, in beats a minute.
  public int most() {
    return most;
  }

  /// Whether it may be found for a gait and direction of its own; at rest nobody moves.
  public boolean isOfMovement() {
    return this != REST;
  }

  /// Whether a heart rate can be this one.
  public boolean admits(int beats) {
    return beats >= least && beats <= most;
  }
}

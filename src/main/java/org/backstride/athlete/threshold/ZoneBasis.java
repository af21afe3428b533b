package org.backstride.athlete.threshold;

/// What the percentages of zones are of.
public enum ZoneBasis {
  HEART_RATE_MAX,
  /// From the resting heart rate (0 %) to the maximum (100 %).
  HEART_RATE_RESERVE,
  HEART_RATE_THRESHOLD,
  /// The reference speed of a gait and direction: comfortable walking, threshold running.
  REFERENCE_SPEED;

  public boolean isHeartRate() {
    return this != REFERENCE_SPEED;
  }
}

package org.backstride.recording;

/// One of the figures that sum a recording up. The names are stable codes.
public enum Measure {
  ELAPSED_SECONDS,
  TIMER_SECONDS,
  DISTANCE_METRES,
  HEART_RATE_AVG,
  HEART_RATE_MAX,
  SPEED_AVG,
  SPEED_MAX,
  CADENCE_AVG,
  CADENCE_MAX,
  ASCENT_METRES,
  CALORIES
}

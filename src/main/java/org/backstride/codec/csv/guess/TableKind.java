package org.backstride.codec.csv.guess;

/// What a table seems to be.
public enum TableKind {
  /// Values over time: a session log, a treadmill log.
  LOG,
  /// One row a stride.
  STRIDES,
  /// Axes of motion sensors.
  MOTION,
  /// One row a session, as the export of a whole account begins with.
  ACTIVITIES,
  /// One row a lap.
  LAPS,
  /// A few figures of the whole: what stands above a log.
  FIGURES,
  /// Numbers of which nothing says what they are.
  UNKNOWN;

  /// Whether it makes a recording.
  public boolean isRecording() {
    return this == LOG || this == STRIDES || this == MOTION;
  }
}

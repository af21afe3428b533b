package org.backstride.ui.recording.model;

/// What the chart's axis runs over.
public enum AxisKind {
  /// Seconds since the start.
  TIME,
  /// Metres since the start.
  DISTANCE
}

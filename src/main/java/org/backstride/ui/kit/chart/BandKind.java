package org.backstride.ui.kit.chart;

/// How the ground behind the traces is marked: each kind has a tint and a pattern of its own, so
/// that it is told apart in grey too.
public enum BandKind {
  /// A plain pale tint.
  FORWARD,
  /// Lines slanting at 45°.
  BACKWARD,
  /// Dots.
  LATERAL,
  /// Lines and dots.
  MIXED,
  /// A plain grey tint.
  STILL,
  /// No tint.
  UNKNOWN
}

package org.backstride.recording;

/// Which way someone moved during an interval, as far as it is known.
public enum DirectionLabel {
  FORWARD,
  BACKWARD,
  LATERAL_LEFT,
  LATERAL_RIGHT,
  MIXED,
  STILL,
  UNKNOWN
}

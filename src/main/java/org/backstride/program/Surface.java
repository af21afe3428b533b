package org.backstride.program;

/// What one walks or runs on.
public enum Surface {
  TREADMILL,
  TRACK,
  LEVEL,
  GRASS,
  SAND,
  SLOPE
}

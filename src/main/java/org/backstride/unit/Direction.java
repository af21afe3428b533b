package org.backstride.unit;

/// Which way someone moves, always data and never a negative speed.
public enum Direction {
  FORWARD,
  BACKWARD,
  LATERAL_LEFT,
  LATERAL_RIGHT,
  MIXED
}

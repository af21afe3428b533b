package org.backstride.ui.program.lane;

/// What runs along the lane.
public enum AxisKind {
  TIME,
  DISTANCE
}

package org.backstride.unit;

/// How someone moves. `STILL` stands, sits or stretches on the spot and has no direction.
public enum Gait {
  WALK,
  RUN,
  STILL
}

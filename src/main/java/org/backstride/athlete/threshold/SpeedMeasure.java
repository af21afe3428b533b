package org.backstride.athlete.threshold;

import org.backstride.unit.Gait;

/// A speed of one gait and direction that percentages, zones and rules are reckoned from.
public enum SpeedMeasure {
  /// What the person chooses when asked to move comfortably: the reference for walking.
  COMFORTABLE,
  /// What the person can hold for about an hour: the reference for running.
  THRESHOLD,
  /// The fastest at which the person was seen to move safely (evidence S03).
  MAXIMUM_VERIFIED;

  /// The speed that is 100 % in a gait.
  public static SpeedMeasure referenceOf(Gait gait) {
    return gait == Gait.WALK ? COMFORTABLE : THRESHOLD;
  }
}

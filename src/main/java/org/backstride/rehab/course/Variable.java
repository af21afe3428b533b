package org.backstride.rehab.course;

/// What may be progressed, in the order in which it is (evidence §7).
public enum Variable {
  BOUT_LENGTH,
  BOUTS,
  SPEED,
  GRADE,
  GAIT;

  /// The message key of its name.
  public String key() {
    return "rehab.variable." + name();
  }
}

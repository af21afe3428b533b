package org.backstride.rehab.response;

/// What ends a session without being a red flag by itself (evidence §7).
public enum EndSign {
  SHARP_PAIN,
  CLIMBING_PAIN,
  DIZZY_PASSED,
  DIZZY_STAYED,
  OFF_BALANCE,
  LIMP,
  GIVING_WAY,
  NEW_SWELLING;

  /// Whether a clinician looks before the next session (row 2a).
  public boolean needsReview() {
    return this == LIMP || this == GIVING_WAY || this == DIZZY_STAYED;
  }
}

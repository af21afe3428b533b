package org.backstride.athlete;

/// What is asked before anyone goes backward, in our own words (evidence §7). A yes to an absolute
/// one closes the gate until a clinician clears the person; a yes to a relative one asks for
/// supervision and something to hold.
public enum Question {
  HEART(Weight.ABSOLUTE),
  FRACTURE(Weight.ABSOLUTE),
  HOT_JOINT(Weight.ABSOLUTE),
  CALF(Weight.ABSOLUTE),
  LOCKING(Weight.ABSOLUTE),
  FRESH_INJURY(Weight.ABSOLUTE),
  NERVE(Weight.ABSOLUTE),
  VERTIGO(Weight.ABSOLUTE),
  NIGHT_PAIN(Weight.ABSOLUTE),
  BALANCE(Weight.RELATIVE),
  OLD_INJURY(Weight.RELATIVE),
  FALLS(Weight.RELATIVE),
  FEELING_IN_FEET(Weight.RELATIVE),
  SIGHT_OR_MEMORY(Weight.RELATIVE),
  EFFUSION(Weight.RELATIVE),
  NECK(Weight.RELATIVE),
  RECENT_SURGERY(Weight.RELATIVE),
  PREGNANCY(Weight.RELATIVE),
  OSTEOPOROSIS(Weight.RELATIVE),
  WRIST_OR_SHOULDER(Weight.RELATIVE);

  private final Weight weight;

  Question(Weight weight) {
    this.weight = weight;
  }

  /// What a yes does.
  public enum Weight {
    ABSOLUTE,
    RELATIVE
  }

  public Weight weight() {
    return weight;
  }

  public boolean isAbsolute() {
    return weight == Weight.ABSOLUTE;
  }

  /// The message key of the question.
  public String key() {
    return "athlete.question." + name();
  }
}

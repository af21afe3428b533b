package org.backstride.rehab;

import org.backstride.athlete.Athlete;
import org.backstride.athlete.Condition.Care;
import org.backstride.athlete.Readiness.Level;
import org.jspecify.annotations.Nullable;

/// How strict the rules are with someone. A person in rehabilitation is treated as a novice
/// whatever the level (evidence §1a).
public enum Strictness {
  NOVICE_OR_REHAB,
  INTERMEDIATE,
  EXPERIENCED,
  /// No person is chosen: what holds for everyone is said, what holds for novices is a hint.
  NOBODY;

  /// How strict the rules are with a person, or with nobody in particular.
  public static Strictness of(@Nullable Athlete athlete) {
    if (athlete == null) {
      return NOBODY;
    }
    boolean rehab = athlete.condition().care() == Care.REHAB;
    Level level = rehab ? Level.NOVICE : athlete.readiness().level();
    return switch (level) {
      case NOVICE -> NOVICE_OR_REHAB;
      case INTERMEDIATE -> INTERMEDIATE;
      case EXPERIENCED -> EXPERIENCED;
    };
  }
}

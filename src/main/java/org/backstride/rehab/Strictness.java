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

  /// Who shares a severity: novices and rehabilitation, all others, and where nobody is chosen.
  public enum Group {
    NOVICES(NOVICE_OR_REHAB),
    OTHERS(EXPERIENCED),
    NO_PERSON(NOBODY);

    private final Strictness strictness;

    Group(Strictness strictness) {
      this.strictness = strictness;
    }

    /// A strictness of the group.
    Strictness strictness() {
      return strictness;
    }
  }

  /// The group whose severities hold.
  public Group group() {
    return switch (this) {
      case NOVICE_OR_REHAB -> Group.NOVICES;
      case INTERMEDIATE, EXPERIENCED -> Group.OTHERS;
      case NOBODY -> Group.NO_PERSON;
    };
  }
}

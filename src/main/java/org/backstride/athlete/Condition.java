package org.backstride.athlete;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is injured, operated or ill, as far as the safety rules and the sheet need it.
///
/// @param care whether the person trains or is in rehabilitation (takes the novice severity)
/// @param sides the sides affected
/// @param name the condition in the clinician's words, blank where there is none
/// @param surgeryDate the day of surgery, null where there was none
/// @param risks balance disorder and previous injury ask for a clearance (evidence X02)
public record Condition(
    Care care, Set<Side> sides, String name, @Nullable LocalDate surgeryDate, Set<Risk> risks) {

  public static final Condition NONE = new Condition(Care.TRAINING, Set.of(), "", null, Set.of());

  /// Training, or the REHAB flag of evidence §1a.
  public enum Care {
    TRAINING,
    REHAB
  }

  /// A side of the body.
  public enum Side {
    LEFT,
    RIGHT
  }

  /// What makes a clearance necessary before a program is issued.
  public enum Risk {
    BALANCE_DISORDER,
    PREVIOUS_INJURY,
    KNEE_INJURY
  }

  public Condition {
    sides = Set.copyOf(sides);
    risks = Set.copyOf(risks);
  }
}

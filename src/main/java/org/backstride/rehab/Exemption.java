package org.backstride.rehab;

import java.time.Instant;
import java.util.UUID;
import org.backstride.athlete.AthleteId;
import org.backstride.program.ProgramId;
import org.jspecify.annotations.Nullable;

/// A finding that a clinician overrides for one person, with the reason. Part of a clinical record:
/// it is never deleted, only withdrawn by name and day.
///
/// @param subject whom it is for, and in which program
/// @param topic what is overridden, as it was then: other numbers ask anew
/// @param given why, by whom and when
/// @param withdrawn by whom and when it was taken back, null while it holds
public record Exemption(
    UUID id, Subject subject, Topic topic, Given given, @Nullable Withdrawn withdrawn) {

  /// Whom it is for.
  ///
  /// @param program the library's program, null where it holds for the person whatever the program
  /// @param programName the program's name at that time, blank where it holds for all
  public record Subject(AthleteId athlete, @Nullable ProgramId program, String programName) {}

  /// What is overridden.
  ///
  /// @param key the message key and the numbers of the finding
  public record Topic(RuleId rule, String key) {}

  /// Why, by whom and when.
  public record Given(String reason, String by, Instant at) {}

  /// By whom and when it was taken back.
  public record Withdrawn(String by, Instant at) {}

  /// @throws IllegalArgumentException where it says no reason, or not who gives it
  public Exemption {
    if (given.reason().isBlank() || given.by().isBlank()) {
      throw new IllegalArgumentException("An override needs a reason and a name");
    }
  }

  /// Whether it still holds.
  public boolean holds() {
    return withdrawn == null;
  }

  public Exemption withdrawnBy(String who, Instant when) {
    return new Exemption(id, subject, topic, given, new Withdrawn(who, when));
  }

  /// Whether it speaks about a program for a person.
  public boolean isFor(AthleteId athlete, @Nullable ProgramId program) {
    var only = subject.program();
    return subject.athlete().equals(athlete) && (only == null || only.equals(program));
  }
}

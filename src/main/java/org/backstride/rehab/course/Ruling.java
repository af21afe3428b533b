package org.backstride.rehab.course;

import java.time.Instant;
import java.util.UUID;
import org.backstride.athlete.AthleteId;
import org.backstride.rehab.decision.Decision;
import org.backstride.rehab.decision.Row;
import org.backstride.rehab.response.ResponseId;

/// What the clinician made of a proposal. Part of a clinical record: it is corrected by a later
/// one, never undone.
///
/// @param subject whose, and after which response
/// @param row the row that proposed
/// @param proposed what was proposed
/// @param verdict accepted, changed or declined
/// @param decided what is done
/// @param signature why, by whom and when
public record Ruling(
    UUID id,
    Subject subject,
    Row row,
    Decision proposed,
    Verdict verdict,
    Decision decided,
    Signature signature) {

  /// Whose decision it is, and after which response.
  public record Subject(AthleteId athlete, ResponseId response) {}

  /// What was made of the proposal.
  public enum Verdict {
    ACCEPTED,
    CHANGED,
    DECLINED,
    /// A clinician has looked since: the lock is lifted, the level stays.
    CLEARED
  }

  /// Why, by whom and when.
  public record Signature(String note, String by, Instant at) {}

  /// @throws IllegalArgumentException where a change or a refusal says no reason, an acceptance
  ///   decides something else, or nobody signs a clearance
  public Ruling {
    if (verdict != Verdict.ACCEPTED && signature.note().isBlank()) {
      throw new IllegalArgumentException("A change needs a note");
    }
    if (verdict == Verdict.ACCEPTED && !proposed.equals(decided)) {
      throw new IllegalArgumentException("Accepted is what was proposed");
    }
    if (verdict == Verdict.CLEARED && (signature.by().isBlank() || decided.locks())) {
      throw new IllegalArgumentException("A clearance opens, and somebody signs it");
    }
  }

  /// The clearance after a response that locked: who looked, what was found, and when.
  public static Ruling clearance(Subject subject, Row row, Decision locked, Signature signature) {
    return new Ruling(
        UUID.randomUUID(), subject, row, locked, Verdict.CLEARED, Decision.repeat(), signature);
  }
}

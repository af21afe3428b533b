package org.backstride.rehab.decision;

import java.time.Instant;

/// One person's own limit up to which a peak still lets the level go up, for someone whose knee
/// hurts at rest (ours): the usual pain before a session and one more, at most 5.
///
/// @param limit 0 to 5
/// @param note why
/// @param set when
public record AdvanceLimit(int limit, String note, Instant set) {

  private static final int MOST = 5;

  /// @throws IllegalArgumentException where it says no reason, or is not 0 to 5
  public AdvanceLimit {
    if (limit < 0 || limit > MOST || note.isBlank()) {
      throw new IllegalArgumentException("Not an advance limit with its reason: " + limit);
    }
  }

  /// The limit for a usual pain.
  ///
  /// @param usual the usual pain before a session, 0 to 10
  public static int of(int usual) {
    return Math.min(usual + 1, MOST);
  }

  /// The clinic's numbers with this limit: never below what holds for everyone, never above what
  /// stops.
  public Thresholds over(Thresholds clinic) {
    int raised = Math.min(limit, clinic.stopAbove());
    return clinic.withAdvanceLimit(Math.max(clinic.advanceLimit(), raised));
  }
}

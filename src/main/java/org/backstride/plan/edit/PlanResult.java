package org.backstride.plan.edit;

import java.util.Set;
import org.backstride.plan.Plan;
import org.backstride.plan.SessionId;

/// What an edit gives: the next plan, or why it is not possible.
public sealed interface PlanResult {

  /// The edit was possible.
  ///
  /// @param plan the plan after it
  /// @param touched the sessions that were put, moved or changed
  record Edited(Plan plan, Set<SessionId> touched) implements PlanResult {
    public Edited {
      touched = Set.copyOf(touched);
    }
  }

  /// The edit is not possible; the plan stays as it was.
  record Refused(Reason reason) implements PlanResult {}

  /// Why an edit is not possible.
  enum Reason {
    /// A session or mark is not there, or not there any more.
    NOT_THERE,
    /// A session with that id is there already.
    THERE_ALREADY,
    /// There is nothing in the days to copy.
    NOTHING_TO_COPY,
    /// A session stands on the day that would be taken out.
    DAY_NOT_FREE,
    /// Phases of one person would overlap.
    PHASES_OVERLAP,
    /// The number of repetitions is not 1 to 52.
    OUT_OF_RANGE,
    /// Nothing would change.
    NO_CHANGE,
    /// Nothing may be placed with the person until the gate opens. The plan itself knows no gates:
    /// the studio says so.
    GATE_CLOSED,
    /// The plan is not all here yet: the studio has only just been opened.
    STILL_READING
  }
}

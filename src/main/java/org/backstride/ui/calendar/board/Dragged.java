package org.backstride.ui.calendar.board;

import java.util.Set;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.plan.Snapshot;
import org.backstride.program.Program;

/// What is being dragged over the calendar.
public sealed interface Dragged {

  /// Sessions that are on it.
  ///
  /// @param anchor the one that is held, which goes where the pointer is
  /// @param owner whose the anchor is
  record Sessions(PlannedSession anchor, AthleteId owner, Set<SessionId> all) implements Dragged {
    public Sessions {
      all = Set.copyOf(all);
    }
  }

  /// A program of the library.
  record FromLibrary(Snapshot snapshot) implements Dragged {}

  /// What would be done that day.
  default Program program() {
    return switch (this) {
      case Sessions(var anchor, var _, var _) -> anchor.program();
      case FromLibrary(var snapshot) -> snapshot.program();
    };
  }
}

package org.backstride.ui.athlete;

import java.time.Instant;
import java.util.List;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Athlete.Status;
import org.backstride.rehab.care.CareRecord;
import org.jspecify.annotations.Nullable;

/// One line of the roster.
///
/// @param last when the newest one began, null where there is none
/// @param due what the profile still asks for
/// @param care the clinical record, empty where there is none
record RosterRow(Athlete athlete, @Nullable Instant last, List<Due> due, CareRecord care) {

  RosterRow {
    due = List.copyOf(due);
  }

  boolean isArchived() {
    return athlete.standing().status() == Status.ARCHIVED;
  }
}

package org.backstride.ui.sheet;

import java.util.List;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Gate;
import org.backstride.sheet.course.CourseOrder;

/// What stands on the chosen days for one person, or why nothing can be handed out.
sealed interface PersonSheet {

  Athlete athlete();

  /// Something to print.
  record Ready(CourseOrder order) implements PersonSheet {
    @Override
    public Athlete athlete() {
      return order.athlete();
    }
  }

  /// Nothing is planned on the days.
  record Empty(Athlete athlete) implements PersonSheet {}

  /// Nothing is handed out while the screening gate is closed.
  record Closed(Athlete athlete, List<Gate.Reason> reasons) implements PersonSheet {}
}

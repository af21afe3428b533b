package org.backstride.ui.calendar;

import org.backstride.plan.Plan.Placed;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.ui.calendar.board.Slot;
import org.backstride.ui.kit.Lifetime;
import org.jspecify.annotations.Nullable;

/// Ties the cursor to the session it stands on: where undo or redo puts that on another day, the
/// cursor goes with it.
final class CursorTether {

  private final CalendarModel model;
  private @Nullable SessionId held;

  CursorTether(CalendarModel model, Lifetime lifetime) {
    this.model = model;
    lifetime.watch(model.cursor(), _ -> hold());
    lifetime.watch(model.document().plan(), _ -> follow());
  }

  /// Puts the cursor on a session.
  void standOn(Placed placed) {
    var slot = new Slot(placed.athlete(), placed.session().date());
    int index = model.plan().of(slot.athlete()).on(slot.day()).indexOf(placed.session());
    model.stand(slot, index);
  }

  private void follow() {
    var before = held;
    if (before != null
        && model.current().map(PlannedSession::id).filter(before::equals).isEmpty()) {
      model.plan().find(before).ifPresent(this::standOn);
    }
    hold();
  }

  private void hold() {
    held = model.current().map(PlannedSession::id).orElse(null);
  }
}

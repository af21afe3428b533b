package org.backstride.ui.calendar.board;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.plan.edit.PlanEdit;
import org.jspecify.annotations.Nullable;

/// What a drag would do if it ended now. The same answer drives the ghost, the pointer, the totals
/// and the keyboard.
///
/// @param dragged what is held
/// @param target where the pointer is
/// @param mode what the held keys ask for
/// @param seed names what a copy would make
public record Drop(Dragged dragged, Slot target, DropMode mode, UUID seed) {

  /// The same with other keys held.
  public Drop as(DropMode next) {
    return new Drop(dragged, target, next, seed);
  }

  /// The edit; empty where nothing can be done there.
  public Optional<PlanEdit> edit() {
    return switch (dragged) {
      case Dragged.FromLibrary(var snapshot) ->
          Optional.of(
              new PlanEdit.Insert(
                  target.athlete(),
                  List.of(PlannedSession.of(new SessionId(seed), target.day(), snapshot))));
      case Dragged.Sessions sessions -> edit(sessions);
    };
  }

  private Optional<PlanEdit> edit(Dragged.Sessions held) {
    int days = Math.toIntExact(ChronoUnit.DAYS.between(held.anchor().date(), target.day()));
    @Nullable AthleteId to = held.owner().equals(target.athlete()) ? null : target.athlete();
    boolean stays = days == 0 && to == null;
    return switch (mode) {
      case COPY -> Optional.of(new PlanEdit.Copy(held.all(), days, to, seed));
      case MOVE -> stays ? Optional.empty() : Optional.of(new PlanEdit.Move(held.all(), days, to));
      case PUSH ->
          stays || to != null
              ? Optional.empty()
              : Optional.of(new PlanEdit.Push(held.anchor().id(), days));
    };
  }
}

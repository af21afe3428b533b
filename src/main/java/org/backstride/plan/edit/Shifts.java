package org.backstride.plan.edit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Days;
import org.backstride.plan.Mark;
import org.backstride.plan.Plan;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.edit.PlanEdit.Push;
import org.backstride.plan.edit.PlanEdit.RemoveRest;
import org.backstride.plan.edit.PlanEdit.Resize;
import org.backstride.plan.edit.PlanEdit.Sessions;
import org.backstride.plan.edit.PlanResult.Reason;
import org.backstride.plan.edit.PlanResult.Refused;

/// Edits that move all of a plan from a day on.
final class Shifts {

  private Shifts() {}

  /// The session and all that stand after it; those before it on its own day stay.
  static PlanResult push(Plan plan, Push push) {
    var placed = plan.find(push.session());
    if (placed.isEmpty()) {
      return new Refused(Reason.NOT_THERE);
    }
    var athlete = placed.get().athlete();
    var sessions = plan.of(athlete).sessions();
    int first = sessions.indexOf(placed.get().session());
    var later = Set.copyOf(sessions.subList(first, sessions.size()));
    var draft = new Draft(plan);
    draft.change(athlete, later::contains, session -> session.movedBy(push.days()));
    return draft.result();
  }

  static PlanResult shift(Plan plan, Set<AthleteId> athletes, LocalDate from, int days) {
    var draft = new Draft(plan);
    for (var athlete : athletes) {
      draft.change(
          athlete, session -> !session.date().isBefore(from), session -> session.movedBy(days));
      var shifted = draft.of(athlete);
      draft.set(athlete, shifted.withMarks(shifted(shifted.marks(), from, days)));
    }
    return draft.result();
  }

  static PlanResult removeRest(Plan plan, RemoveRest rest) {
    boolean taken =
        rest.athletes().stream().anyMatch(each -> !plan.of(each).on(rest.day()).isEmpty());
    return taken
        ? new Refused(Reason.DAY_NOT_FREE)
        : shift(plan, rest.athletes(), rest.day().plusDays(1), -1);
  }

  static PlanResult resize(Plan plan, Resize resize) {
    AthletePlan own = plan.of(resize.athlete());
    Optional<Mark.Phase> phase =
        own.phases().stream().filter(each -> each.id().equals(resize.phase())).findFirst();
    if (phase.isEmpty()) {
      return new Refused(Reason.NOT_THERE);
    }
    var before = phase.get().days();
    var draft = new Draft(plan);
    draft.set(resize.athlete(), own.with(phase.get().over(resize.days())));
    if (resize.sessions() == Sessions.STRETCH) {
      draft.change(
          resize.athlete(),
          session -> before.contains(session.date()),
          session -> session.movedTo(stretched(session, before, resize.days())));
    }
    return draft.result();
  }

  /// The first day stays the first, the last the last.
  private static LocalDate stretched(PlannedSession session, Days before, Days after) {
    long day = ChronoUnit.DAYS.between(before.from(), session.date());
    double share = before.count() == 1 ? 0 : (double) day / (before.count() - 1);
    return after.from().plusDays(Math.round(share * (after.count() - 1)));
  }

  private static List<Mark> shifted(List<Mark> marks, LocalDate from, int days) {
    return marks.stream()
        .map(mark -> mark.shiftedFrom(from, days))
        .filter(Objects::nonNull)
        .toList();
  }
}

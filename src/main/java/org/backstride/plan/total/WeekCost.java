package org.backstride.plan.total;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.backstride.load.KneeLoad;
import org.backstride.load.SessionEnergy;
import org.backstride.plan.Days;
import org.backstride.plan.PlannedSession;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.UnrolledStep;
import org.backstride.program.resolve.Unrolling;
import org.jspecify.annotations.Nullable;

/// What a week of planned sessions asks of one person in energy and, where it is run backward, of
/// the knee: estimates with their bands (evidence §3b and §4, ours).
///
/// @param energy for each kilogram of body mass
/// @param knee the knee-load index, null where no step has joint-load data
public record WeekCost(
    LocalDate monday, int sessions, SessionEnergy energy, KneeLoad.@Nullable Index knee) {

  /// The weeks of a plan that hold a session, in their order.
  public static List<WeekCost> of(List<PlannedSession> sessions, Days days, References references) {
    var weeks = new TreeMap<LocalDate, List<PlannedSession>>();
    for (var session : sessions) {
      if (days.contains(session.date())) {
        var monday = session.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        weeks.computeIfAbsent(monday, _ -> new ArrayList<>()).add(session);
      }
    }
    return weeks.entrySet().stream()
        .map(week -> of(week.getKey(), week.getValue(), references))
        .toList();
  }

  private static WeekCost of(
      LocalDate monday, List<PlannedSession> sessions, References references) {
    var steps = new ArrayList<UnrolledStep>();
    sessions.forEach(session -> steps.addAll(Unrolling.of(session.program())));
    return new WeekCost(
        monday,
        sessions.size(),
        SessionEnergy.of(steps, references),
        KneeLoad.of(steps, references).orElse(null));
  }
}

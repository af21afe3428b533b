package org.backstride.ui.gallery;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Days;
import org.backstride.plan.Mark;
import org.backstride.plan.MarkId;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.plan.Snapshot;
import org.backstride.plan.edit.Growth;
import org.backstride.program.Program;
import org.backstride.program.ProgramId;

/// Invented plans around the gallery's day: a first person with everything, others with less.
public final class DemoPlans {

  /// The Monday of the week before the gallery's day.
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

  private DemoPlans() {}

  public static Map<AthleteId, AthletePlan> of(
      List<Athlete> people, Program program, ProgramId source) {
    Map<AthleteId, AthletePlan> plans = new LinkedHashMap<>();
    var level = program.withAbout(new Program.About(List.of(), program.about().goal(), 3));
    plans.put(people.get(0).id(), whole(level, source));
    plans.put(people.get(1).id(), weeks(level, source, 5, 1));
    return plans;
  }

  private static AthletePlan whole(Program program, ProgramId source) {
    var plan = weeks(program, source, 7, 0);
    var moved = plan.sessions().get(7);
    var sessions = new ArrayList<>(plan.sessions());
    sessions.set(7, moved.movedBy(1));
    return plan.withSessions(sessions)
        .with(phase("Level walking", 0, 27, "to 36 min"))
        .with(phase("Incline", 28, 55, "0 → 4 %"))
        .with(new Mark.Event(mark("op"), LocalDate.of(2026, 8, 14), Mark.Kind.SURGERY, ""))
        .with(new Mark.Event(mark("review"), MONDAY.plusDays(25), Mark.Kind.REVIEW, ""))
        .with(
            new Mark.Absence(
                mark("away"),
                new Days(MONDAY.plusDays(20), MONDAY.plusDays(22)),
                Mark.Reason.TRAVELLING,
                ""));
  }

  private static AthletePlan weeks(Program program, ProgramId source, int weeks, int shift) {
    var growth = new Growth(List.of(), 1, new Growth.Deload(4, 60));
    var made = new ArrayList<PlannedSession>();
    for (int week = 0; week < weeks; week++) {
      for (var day : List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)) {
        var date = MONDAY.plusWeeks(week).plusDays(day.getValue() - 1L + shift);
        var id = new SessionId(new UUID(weeks * 100L + week, day.getValue()));
        made.add(PlannedSession.of(id, date, Snapshot.of(growth.in(program, week), source)));
      }
    }
    return AthletePlan.EMPTY.withSessions(made);
  }

  private static Mark.Phase phase(String name, int from, int to, String goal) {
    return new Mark.Phase(
        mark(name), new Days(MONDAY.plusDays(from), MONDAY.plusDays(to)), name, goal);
  }

  private static MarkId mark(String name) {
    return new MarkId(new UUID(7, name.hashCode()));
  }
}

package org.backstride.plan.edit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Days;
import org.backstride.plan.Mark;
import org.backstride.plan.Plan;
import org.backstride.plan.PlanTemplate;
import org.backstride.plan.PlanTemplate.Entry;
import org.backstride.plan.PlanTemplate.Stretch;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.edit.PlanEdit.Assign;
import org.backstride.plan.edit.PlanEdit.AssignProgram;
import org.backstride.plan.edit.PlanEdit.CopyDays;
import org.backstride.plan.edit.PlanEdit.RepeatDays;
import org.backstride.plan.edit.PlanResult.Reason;
import org.backstride.plan.edit.PlanResult.Refused;

/// Edits that make many sessions at once: copied weeks and phases, repeated cycles, and blocks for
/// many people.
final class Blocks {

  private static final int MOST_CYCLES = 52;

  private Blocks() {}

  static PlanResult copy(Plan plan, CopyDays copy, PlanEditor editor) {
    var source = plan.of(copy.from());
    var sessions = source.within(copy.days());
    var phases = phasesWithin(source, copy.days());
    if (sessions.isEmpty() && phases.isEmpty()) {
      return new Refused(Reason.NOTHING_TO_COPY);
    }
    long by = ChronoUnit.DAYS.between(copy.days().from(), copy.start());
    var seed = new Seed(copy.seed());
    var draft = new Draft(plan);
    draft.put(
        copy.to(),
        sessions.stream()
            .map(session -> editor.handed(session, copy.from(), copy.to()))
            .map(session -> copied(session, by, copy.to(), seed))
            .toList());
    for (var phase : phases) {
      var days = phase.days().shifted(by);
      var id = seed.mark(phase.id(), copy.to(), days.from());
      put(draft, copy.to(), new Mark.Phase(id, days, phase.name(), phase.goal()));
    }
    return draft.result();
  }

  static PlanResult repeat(Plan plan, RepeatDays repeat) {
    if (repeat.times() < 1 || repeat.times() > MOST_CYCLES) {
      return new Refused(Reason.OUT_OF_RANGE);
    }
    var sessions = plan.of(repeat.athlete()).within(repeat.days());
    if (sessions.isEmpty()) {
      return new Refused(Reason.NOTHING_TO_COPY);
    }
    var seed = new Seed(repeat.seed());
    var made = new ArrayList<PlannedSession>();
    for (int cycle = 1; cycle <= repeat.times(); cycle++) {
      for (var session : sessions) {
        var snapshot = session.snapshot();
        var grown = snapshot.changed(repeat.growth().in(snapshot.program(), cycle));
        long by = cycle * repeat.days().count();
        made.add(copied(session.withSnapshot(grown), by, repeat.athlete(), seed));
      }
    }
    var draft = new Draft(plan);
    draft.put(repeat.athlete(), made);
    return draft.result();
  }

  static PlanResult assign(Plan plan, AssignProgram assign) {
    var seed = new Seed(assign.seed());
    var draft = new Draft(plan);
    assign
        .days()
        .forEach(
            (athlete, day) -> {
              var id = seed.session("program", athlete, day);
              draft.put(athlete, List.of(PlannedSession.of(id, day, assign.snapshot())));
            });
    return draft.result();
  }

  static PlanResult assign(Plan plan, Assign assign, PlanEditor editor) {
    var draft = new Draft(plan);
    assign
        .starts()
        .forEach(
            (athlete, start) -> {
              draft.put(athlete, sessions(assign, athlete, start, editor));
              phases(assign, athlete, start).forEach(phase -> put(draft, athlete, phase));
            });
    return draft.result();
  }

  /// Each person's own: speeds keep their share of the reference speeds they were planned with.
  private static List<PlannedSession> sessions(
      Assign assign, AthleteId athlete, LocalDate start, PlanEditor editor) {
    var basis = assign.template().references();
    var seed = new Seed(assign.seed());
    var entries = assign.template().entries();
    var made = new ArrayList<PlannedSession>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      var date = start.plusDays(entry.day());
      var id = seed.session(i, athlete, date);
      var snapshot = editor.handed(entry.snapshot(), basis, athlete);
      made.add(PlannedSession.of(id, date, snapshot).withNote(entry.note()));
    }
    return made;
  }

  private static List<Mark.Phase> phases(Assign assign, AthleteId athlete, LocalDate start) {
    var seed = new Seed(assign.seed());
    PlanTemplate template = assign.template();
    var made = new ArrayList<Mark.Phase>();
    for (int i = 0; i < template.stretches().size(); i++) {
      Stretch stretch = template.stretches().get(i);
      var days = Days.counted(start.plusDays(stretch.day()), stretch.length());
      var id = seed.mark(i, athlete, days.from());
      made.add(new Mark.Phase(id, days, stretch.name(), stretch.goal()));
    }
    return made;
  }

  private static PlannedSession copied(
      PlannedSession session, long by, AthleteId athlete, Seed seed) {
    var date = session.date().plusDays(by);
    return session.copied(seed.session(session.id(), athlete, date), date);
  }

  private static void put(Draft draft, AthleteId athlete, Mark mark) {
    draft.set(athlete, draft.of(athlete).with(mark));
  }

  private static List<Mark.Phase> phasesWithin(AthletePlan plan, Days days) {
    return plan.phases().stream()
        .filter(phase -> days.contains(phase.days().from()) && days.contains(phase.days().to()))
        .toList();
  }
}

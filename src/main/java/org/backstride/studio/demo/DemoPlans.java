package org.backstride.studio.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Days;
import org.backstride.plan.Mark;
import org.backstride.plan.Mark.Kind;
import org.backstride.plan.Mark.Reason;
import org.backstride.plan.MarkId;
import org.backstride.plan.PlanTemplate;
import org.backstride.plan.PlanTemplate.TemplateId;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.plan.Snapshot;
import org.backstride.plan.edit.Growth;
import org.backstride.program.Program;
import org.jspecify.annotations.Nullable;

/// What was and is planned for the demo's people: the weeks that their recordings come from, some
/// of them missed or cut short, and six weeks ahead that grow, or stay at the level of a course.
/// The same day gives the same plans.
final class DemoPlans {

  private static final int WEEKS_AHEAD = 6;

  /// One bout more every week, the fourth of them lighter.
  private static final Growth GROWTH = new Growth(List.of(), 1, new Growth.Deload(4, 60));

  private final LocalDate today;

  DemoPlans(LocalDate today) {
    this.today = today;
  }

  /// @param person the place in [DemoPeople#all]
  AthletePlan of(AthleteId athlete, int person) {
    var habit = Habit.ALL.get(person);
    var course = new DemoCourses(today).sessionsOf(person).orElse(null);
    var plan = AthletePlan.EMPTY.withSessions(sessions(athlete, habit, course));
    for (var mark : phases(athlete, habit, course)) {
      plan = plan.with(mark);
    }
    for (var mark : own(athlete, person)) {
      plan = plan.with(mark);
    }
    return moved(plan, person);
  }

  /// Two blocks to give to others.
  List<PlanTemplate> templates() {
    return List.of(
        template("First steps, 4 weeks", Habit.ALL.get(3)),
        template("Backward intervals, 4 weeks", Habit.ALL.get(4)));
  }

  private List<PlannedSession> sessions(
      AthleteId athlete, Habit habit, @Nullable CourseSessions course) {
    var made = new ArrayList<PlannedSession>();
    for (int week = 0; week < habit.weeks() + WEEKS_AHEAD; week++) {
      for (var day : habit.days()) {
        var date = habit.monday(today, week).plusDays(day.getValue() - 1L);
        var id = new SessionId(id("session " + date, athlete));
        var snapshot =
            course != null && course.has(date)
                ? Snapshot.of(course.on(date), null)
                : usual(habit, week);
        made.add(PlannedSession.of(id, date, snapshot).withTime(habit.time()));
      }
    }
    return made;
  }

  /// The habit's program of a week, which grows from this week on.
  private static Snapshot usual(Habit habit, int week) {
    var taken = DemoPrograms.named(habit.programIn(week));
    int cycle = Math.max(0, week - habit.weeks() + 1);
    return Snapshot.of(taken, DemoLibrary.idOf(taken)).changed(GROWTH.in(taken, cycle));
  }

  /// One for each program of the habit; the protocol's own where a course takes its place.
  private List<Mark> phases(AthleteId athlete, Habit habit, @Nullable CourseSessions course) {
    int half = habit.weeks() / 2;
    boolean whole = course != null && course.has(habit.monday(today, 0));
    var phases = new ArrayList<Mark>();
    if (half > 0 && !habit.first().equals(habit.second()) && !whole) {
      phases.add(phase(athlete, habit, 0, half));
    }
    phases.add(
        course == null
            ? phase(athlete, habit, half, habit.weeks() + WEEKS_AHEAD - half)
            : protocol(athlete, course));
    return phases;
  }

  private Mark phase(AthleteId athlete, Habit habit, int week, int weeks) {
    var program = DemoPrograms.named(habit.programIn(week));
    return new Mark.Phase(
        new MarkId(id("phase " + week, athlete)),
        Days.counted(habit.monday(today, week), 7L * weeks),
        program.name(),
        program.about().goal());
  }

  private Mark protocol(AthleteId athlete, CourseSessions sessions) {
    return new Mark.Phase(
        new MarkId(id("protocol", athlete)),
        Days.counted(sessions.course().frame().start(), 7L * sessions.weeks()),
        sessions.title(),
        "");
  }

  /// What is peculiar to each.
  private List<Mark> own(AthleteId athlete, int person) {
    var monday = Habit.ALL.get(person).monday(today, Habit.ALL.get(person).weeks() - 1);
    return switch (person) {
      case 0 ->
          List.of(
              event(athlete, monday.plusDays(11), Kind.REVIEW, "Referrer's review"),
              event(athlete, monday.plusDays(8), Kind.TEST, "3 m backward walk"));
      case 1 ->
          List.of(
              event(athlete, today.minusWeeks(19), Kind.SURGERY, "ACL reconstruction, left"),
              event(athlete, monday.plusDays(24), Kind.TEST, "Strength test"));
      case 2 ->
          List.of(
              away(athlete, Days.counted(monday.minusDays(5), 3), Reason.ILL, ""),
              event(athlete, monday.plusDays(32), Kind.GOAL_C, "Stairs without pain"));
      case 3 ->
          List.of(
              away(athlete, Days.counted(monday.plusDays(15), 5), Reason.TRAVELLING, "Lisbon"),
              event(athlete, monday.plusDays(40), Kind.GOAL_B, "Ten minutes backward"));
      case 4 -> List.of(event(athlete, monday.plusDays(48), Kind.GOAL_A, "Half marathon"));
      default -> List.of(event(athlete, monday.plusDays(9), Kind.TEST, "Hearing and balance"));
    };
  }

  private Mark event(AthleteId athlete, LocalDate date, Kind kind, String name) {
    return new Mark.Event(new MarkId(id("event " + kind, athlete)), date, kind, name);
  }

  private Mark away(AthleteId athlete, Days days, Reason reason, String note) {
    return new Mark.Absence(new MarkId(id("away", athlete)), days, reason, note);
  }

  /// Of two people one session of next week was put off by a day.
  private AthletePlan moved(AthletePlan plan, int person) {
    if (person != 0 && person != 3) {
      return plan;
    }
    var next = plan.next(today.plusDays(4)).map(PlannedSession::id);
    return plan.withSessions(
        plan.sessions().stream()
            .map(each -> next.filter(each.id()::equals).isPresent() ? each.movedBy(1) : each)
            .toList());
  }

  private PlanTemplate template(String name, Habit habit) {
    Program first = DemoPrograms.named(habit.first());
    var entries = new ArrayList<PlanTemplate.Entry>();
    for (int week = 0; week < 4; week++) {
      var snapshot = Snapshot.of(first, DemoLibrary.idOf(first)).changed(GROWTH.in(first, week));
      for (var day : habit.days()) {
        entries.add(new PlanTemplate.Entry(7 * week + day.getValue() - 1, snapshot, ""));
      }
    }
    var stretch = new PlanTemplate.Stretch(0, 28, first.name(), first.about().goal());
    return new PlanTemplate(
        new TemplateId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
        name,
        entries,
        List.of(stretch),
        Map.of());
  }

  private static UUID id(String what, AthleteId athlete) {
    String seed = "demo " + what + " " + athlete.value();
    return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
  }
}

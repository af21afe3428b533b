package org.backstride.rehab.template;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Days;
import org.backstride.plan.Mark;
import org.backstride.plan.MarkId;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.plan.Snapshot;
import org.backstride.plan.edit.PlanEdit;
import org.backstride.program.Program;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Course.Frame;
import org.backstride.rehab.decision.Decision.Precaution;

/// A course on the calendar: a phase over its weeks, a session on each of its days, and later
/// sessions that follow the level.
public final class CoursePlan {

  private CoursePlan() {}

  /// The days of a course: as often a week as its protocol has it, on days when there is time where
  /// those suffice, else spread over the week with a day between where that can be (ours).
  public static List<LocalDate> days(Frame frame, Set<DayOfWeek> available) {
    var wanted = weekdays(frame.timesAWeek(), available);
    var days = new ArrayList<LocalDate>();
    for (var day = frame.start(); days.size() < frame.sessions(); day = day.plusDays(1)) {
      if (wanted.contains(day.getDayOfWeek())) {
        days.add(day);
      }
    }
    return List.copyOf(days);
  }

  /// The edits that put a course on a plan.
  ///
  /// @param available on which days of the week there is time
  public static List<PlanEdit> placed(Next next, Set<DayOfWeek> available, Words words) {
    var course = next.course();
    var days = days(course.frame(), available);
    var program = Guarded.with(program(course, words), next.precautions());
    var sessions =
        days.stream()
            .map(day -> PlannedSession.of(SessionId.create(), day, Snapshot.of(program, null)))
            .toList();
    var name = words.text("rehab.template." + course.frame().protocol().name() + ".title");
    var phase =
        new Mark.Phase(MarkId.create(), new Days(course.frame().start(), days.getLast()), name, "");
    return List.of(
        new PlanEdit.PutMark(course.athlete(), phase),
        new PlanEdit.Insert(course.athlete(), sessions));
  }

  /// What the next sessions of a course are: its level, and what they are done with.
  public record Next(Course course, Set<Precaution> precautions) {
    public Next {
      precautions = Set.copyOf(precautions);
    }
  }

  /// The edit that gives the sessions after a day the level that is next; empty where none is
  /// planned or the course does not run.
  public static Optional<PlanEdit> followed(
      Next next, AthletePlan plan, LocalDate after, Words words) {
    var course = next.course();
    var ahead =
        plan.sessions().stream()
            .filter(session -> session.date().isAfter(after))
            .filter(session -> isOf(session.program(), course.frame().protocol()))
            .map(PlannedSession::id)
            .collect(Collectors.toSet());
    return ahead.isEmpty() || course.state() != Course.State.RUNNING
        ? Optional.empty()
        : Optional.of(
            new PlanEdit.Change(ahead, Guarded.with(program(course, words), next.precautions())));
  }

  /// The edit that keeps days off free: the next session of the course, where it stands too early,
  /// goes to the first day that is allowed, and all later ones with it; empty where none is.
  public static Optional<PlanEdit> rested(
      Course course, AthletePlan plan, LocalDate after, LocalDate earliest) {
    return plan.sessions().stream()
        .filter(session -> session.date().isAfter(after))
        .filter(session -> isOf(session.program(), course.frame().protocol()))
        .min(Comparator.comparing(PlannedSession::date))
        .filter(session -> session.date().isBefore(earliest))
        .map(
            session ->
                new PlanEdit.Push(
                    session.id(), (int) ChronoUnit.DAYS.between(session.date(), earliest)));
  }

  private static Program program(Course course, Words words) {
    return LevelProgram.of(course.frame().protocol(), course.dose(), course.level(), words);
  }

  private static boolean isOf(Program program, Provenance protocol) {
    return Provenance.of(program).filter(each -> each == protocol).isPresent();
  }

  private static Set<DayOfWeek> weekdays(int times, Set<DayOfWeek> available) {
    if (available.size() >= times) {
      var sorted = available.stream().sorted().toList();
      return IntStream.range(0, times)
          .mapToObj(i -> sorted.get(i * sorted.size() / times))
          .collect(Collectors.toSet());
    }
    return switch (times) {
      case 1 -> Set.of(DayOfWeek.MONDAY);
      case 2 -> Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
      case 3 -> Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
      default -> Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    };
  }
}

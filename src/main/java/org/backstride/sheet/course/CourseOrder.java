package org.backstride.sheet.course;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.backstride.athlete.Athlete;
import org.backstride.plan.Days;
import org.backstride.plan.IssuedNumbers;
import org.backstride.plan.IssuedNumbers.Numbered;
import org.backstride.plan.Mark;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.plan.SessionNumbers;
import org.backstride.program.Program;
import org.backstride.rehab.Conditions;
import org.backstride.sheet.BeltStep;
import org.backstride.sheet.SheetOrder;
import org.backstride.sheet.SheetOrder.Issue;
import org.backstride.sheet.SheetOrder.PainLimits;

/// A person's sessions of some days, to be put on one sheet.
///
/// @param athlete for whom
/// @param span which days, and what they are called
/// @param sessions what stands on them, by day
/// @param terms what holds for all of them
/// @param perPage how many cards a page holds
public record CourseOrder(
    Athlete athlete, Span span, List<Dated> sessions, Terms terms, PerPage perPage) {

  /// Some days.
  ///
  /// @param name what a block is called, blank for a week and where nobody named it
  /// @param goal what a block is for, blank where not stated
  public record Span(Days days, Kind kind, String name, String goal) {

    /// Seven days, or those of a phase.
    public enum Kind {
      WEEK,
      BLOCK
    }

    public static Span week(LocalDate monday) {
      return new Span(Days.counted(monday, 7), Kind.WEEK, "", "");
    }

    public static Span block(Mark.Phase phase) {
      return new Span(phase.days(), Kind.BLOCK, phase.name().strip(), phase.goal());
    }

    public boolean isWeek() {
      return kind == Kind.WEEK;
    }
  }

  /// A session with its day.
  ///
  /// @param number as the log and the typing of a returned sheet name it
  /// @param note what to mind that day, blank where nothing
  public record Dated(
      SessionId session, Numbered number, LocalDate date, Program program, String note) {}

  /// What holds for every session of the sheet.
  public record Terms(Conditions conditions, BeltStep beltStep, Issue issue, PainLimits limits) {

    SheetOrder order(Program program, Athlete athlete) {
      return new SheetOrder(program, athlete, conditions, beltStep, issue, limits);
    }
  }

  /// How many cards a page holds.
  public enum PerPage {
    ONE(1),
    TWO(2),
    FOUR(4);

    private final int count;

    PerPage(int count) {
      this.count = count;
    }

    public int count() {
      return count;
    }
  }

  public CourseOrder {
    sessions = List.copyOf(sessions);
  }

  /// A name for its file: person, days and nothing that a disk refuses.
  public String fileName() {
    String what = span.name().isEmpty() ? span.days().from().toString() : span.name();
    return (athlete.name() + ", " + what).replaceAll("[\\\\/:*?\"<>|]", " ").strip() + ".pdf";
  }

  /// What is planned on the days of a span.
  public static CourseOrder of(
      Athlete athlete, SessionNumbers numbers, Span span, HandOut handOut, PerPage perPage) {
    var planned = numbers.plan().within(span.days());
    var sessions = planned.stream().map(each -> dated(each, numbers.of(each.id()))).toList();
    return new CourseOrder(athlete, span, sessions, handOut.terms(athlete, planned), perPage);
  }

  private static Dated dated(PlannedSession session, Numbered number) {
    return new Dated(session.id(), number, session.date(), session.program(), session.note());
  }

  /// The numbers that handing the sheet out issues.
  public IssuedNumbers numbers() {
    return new IssuedNumbers(
        sessions.stream().collect(Collectors.toMap(Dated::number, Dated::session)));
  }
}

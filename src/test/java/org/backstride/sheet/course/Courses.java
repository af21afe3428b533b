package org.backstride.sheet.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.backstride.athlete.Athlete;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Days;
import org.backstride.plan.Mark;
import org.backstride.plan.MarkId;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.plan.SessionNumbers;
import org.backstride.plan.Snapshot;
import org.backstride.program.Program;
import org.backstride.rehab.Conditions;
import org.backstride.sheet.BeltStep;
import org.backstride.sheet.Sheets;
import org.backstride.sheet.course.CourseOrder.PerPage;
import org.backstride.sheet.course.CourseOrder.Span;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.unit.UnitSystem;

/// Weeks and blocks for the tests of their sheets.
public final class Courses {

  public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private Courses() {}

  public static HandOut handOut() {
    return handOut(HouseRules.STANDARD);
  }

  public static HandOut handOut(HouseRules rules) {
    return new HandOut(Conditions.indoors(Sheets.TODAY), BeltStep.TENTH, Sheets.issue(), rules);
  }

  /// The session of the sample picture, told apart by its level.
  public static Program level(int level) {
    return Sheets.kneeLevelThree().withName("Walk backward, level " + level);
  }

  public static AthletePlan plan(PlannedSession... sessions) {
    return new AthletePlan(List.of(sessions), List.of());
  }

  public static PlannedSession session(LocalDate day, Program program) {
    return PlannedSession.of(SessionId.create(), day, Snapshot.of(program, null));
  }

  /// Different sessions on days in a row, within one phase.
  public static CourseOrder days(int count, PerPage perPage) {
    return days(Sheets.margit(), count, perPage);
  }

  public static CourseOrder days(Athlete athlete, int count, PerPage perPage) {
    var sessions =
        IntStream.range(0, count)
            .mapToObj(day -> session(MONDAY.plusDays(day), level(day + 1)))
            .toList();
    var phase =
        new Mark.Phase(
            MarkId.create(), Days.counted(MONDAY, count), "Base, six weeks", "Walk without a limp");
    var plan = new AthletePlan(sessions, List.of(phase));
    return CourseOrder.of(athlete, SessionNumbers.of(plan), Span.block(phase), handOut(), perPage);
  }

  public static CourseModel model(CourseOrder order, Locale locale) {
    return CourseBuilder.build(order, Messages.in(locale), new Formats(locale, UnitSystem.METRIC));
  }
}

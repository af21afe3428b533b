package org.backstride.sheet.course;

import java.util.List;
import org.backstride.athlete.Athlete;
import org.backstride.plan.PlannedSession;
import org.backstride.program.Program;
import org.backstride.program.ProgramId;
import org.backstride.rehab.Conditions;
import org.backstride.rehab.Exemption;
import org.backstride.sheet.BeltStep;
import org.backstride.sheet.SheetOrder;
import org.backstride.sheet.SheetOrder.Issue;
import org.backstride.sheet.course.CourseOrder.Terms;
import org.jspecify.annotations.Nullable;

/// What holds for everything that is handed out, before it is known to whom.
///
/// @param conditions where and on what ground; the day is that of handing out where none is planned
/// @param beltStep what the treadmill can do
/// @param issue who gives it out, and when
/// @param rules what the clinic's rules put on it
public record HandOut(Conditions conditions, BeltStep beltStep, Issue issue, HouseRules rules) {

  /// The sheet of one session.
  ///
  /// @param source the library's program, null where it is none
  public SheetOrder order(Program program, @Nullable ProgramId source, @Nullable Athlete athlete) {
    var resting = issue.withExemptions(rules.overrides(program, source, athlete, conditions));
    return new SheetOrder(program, athlete, conditions, beltStep, resting, rules.limits());
  }

  /// What holds for some sessions of a person: what any of them rests on is told once.
  Terms terms(Athlete athlete, List<PlannedSession> sessions) {
    var overrides =
        sessions.stream().flatMap(each -> overrides(each, athlete).stream()).distinct().toList();
    return new Terms(conditions, beltStep, issue.withExemptions(overrides), rules.limits());
  }

  private List<Exemption> overrides(PlannedSession session, Athlete athlete) {
    return rules.overrides(
        session.program(),
        session.snapshot().source(),
        athlete,
        conditions.withDay(session.date()));
  }
}

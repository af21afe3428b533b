package org.backstride.ui.rehab;

import java.time.LocalDate;
import org.backstride.rehab.Finding.Text;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Dose;
import org.backstride.rehab.course.Dose.Measure;
import org.backstride.rehab.course.Ladder;
import org.backstride.rehab.decision.Decision;
import org.backstride.rehab.outcome.Series;
import org.backstride.rehab.template.DecisionWords;
import org.backstride.ui.kit.ViewContext;

/// Doses, decisions and facts in the user's words.
public record CareWords(ViewContext context) {

  public String text(Text text) {
    return context.text(text.key(), context.formats().quantities(text.quantities()));
  }

  /// A dose such as `5 × 2:00`.
  public String bouts(Dose dose) {
    String length =
        dose.measure() == Measure.SECONDS
            ? context.formats().clock(dose.length())
            : context.formats().distance(dose.length());
    return dose.bouts() + " × " + length;
  }

  /// The whole length of a dose.
  public String total(Dose dose) {
    return dose.measure() == Measure.SECONDS
        ? context.formats().clock(dose.total())
        : context.formats().distance(dose.total());
  }

  public String speed(Dose dose) {
    return dose.speedTenths() == 0
        ? context.text("care.speed.own")
        : context.formats().speed(dose.metresPerSecond());
  }

  /// The most that a belt gets faster at a step; with two decimals, so that it says no more.
  String beltStep() {
    var formats = context.formats();
    return formats.number(formats.speedIn(Ladder.BELT_STEP), 2) + " " + formats.speedUnit();
  }

  /// Bouts, speed and grade in one line.
  public String dose(Dose dose) {
    return bouts(dose) + ", " + speed(dose) + grade(dose);
  }

  /// The grade after a comma, blank on the level.
  public String grade(Dose dose) {
    return dose.gradeTenths() == 0
        ? ""
        : ", " + context.formats().number(dose.gradeTenths() / 10.0, 1) + " %";
  }

  /// A decision in a few words, with the level it leads to where a course runs.
  public String decision(Decision decision) {
    return new DecisionWords(context::text).of(decision);
  }

  /// What a decision makes of the next session, blank where there is none.
  ///
  /// @param course as it runs now
  /// @param after as the decision would leave it
  public String next(Course course, Course after, Decision decision) {
    boolean top = decision instanceof Decision.Advance && after.level() == course.level();
    if (top && after.state() == Course.State.RUNNING) {
      return context.text("care.next.top", dose(after.dose()));
    }
    return after.state() == Course.State.RUNNING
        ? context.text("care.next", level(after.level()), dose(after.dose()))
        : "";
  }

  public String level(int number) {
    return number < 0
        ? context.text("care.level.eased", -number)
        : context.text("care.level", number);
  }

  /// A measure with the side that it is about.
  public String series(Series series) {
    String title = context.text(series.measure().titleKey());
    var side = series.side();
    return side == null
        ? title
        : context.text("care.outcomes.sided", title, context.text("rehab.side." + side.name()));
  }

  public String day(LocalDate date) {
    return context.formats().date(date);
  }

  /// A day without its year, for narrow columns.
  public String shortDay(LocalDate date) {
    return context.formats().dayAndMonth(date);
  }
}

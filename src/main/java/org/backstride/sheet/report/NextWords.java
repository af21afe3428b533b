package org.backstride.sheet.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Dose;
import org.backstride.rehab.course.Ruling;
import org.backstride.rehab.decision.Decision;
import org.backstride.rehab.decision.Decision.Until;
import org.backstride.rehab.decision.DecisionTable;
import org.backstride.sheet.report.ProgressReport.Style;

/// What comes next for the person the report is about, and when to call.
record NextWords(CareRecord record, Style style) {

  List<String> sentences() {
    var sentences = new ArrayList<String>();
    if (record.awaitsDecision()) {
      sentences.add(text("undecided"));
    } else {
      record.course().ifPresent(course -> sentences.addAll(next(course)));
    }
    sentences.add(text("ask"));
    return sentences;
  }

  /// Nothing is next while somebody has to look first; what is next waits for the days off.
  private List<String> next(Course course) {
    if (course.state() == Course.State.LOCKED) {
      return List.of(text("locked"));
    }
    var standing = record.standing();
    if (standing.filter(ruling -> isReassessed(ruling.decided())).isPresent()) {
      return List.of(text("reassess"));
    }
    var sentences = new ArrayList<String>();
    sentences.add(text("dose", words(course.dose())));
    standing
        .map(this::earliest)
        .filter(day -> day.isAfter(style.today()))
        .ifPresent(day -> sentences.add(text("rest", style.formats().date(day))));
    return sentences;
  }

  private static boolean isReassessed(Decision decided) {
    return decided instanceof Decision.Hold(var _, var until) && until == Until.REASSESSED;
  }

  private LocalDate earliest(Ruling ruling) {
    var last = record.last().orElseThrow().date();
    return ruling.decided().restDays() == 0
        ? last
        : DecisionTable.earliest(ruling.row(), ruling.decided(), last);
  }

  private String words(Dose dose) {
    boolean timed = dose.measure() == Dose.Measure.SECONDS;
    String length =
        timed ? style.formats().clock(dose.length()) : style.formats().distance(dose.length());
    String speed =
        dose.speedTenths() == 0
            ? style.text("care.speed.own")
            : style.formats().speed(dose.metresPerSecond());
    String grade =
        dose.gradeTenths() == 0
            ? ""
            : ", " + style.formats().number(dose.gradeTenths() / 10.0, 1) + " %";
    return dose.bouts() + " × " + length + ", " + speed + grade;
  }

  private String text(String key, Object... arguments) {
    return style.text("care.report.plain." + key, arguments);
  }
}

package org.backstride.sheet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.decision.Decision.Kind;
import org.backstride.rehab.outcome.Change;
import org.backstride.rehab.outcome.Trend;
import org.backstride.rehab.response.BackwardTime;
import org.backstride.rehab.response.Response;
import org.backstride.sheet.report.ProgressReport.Style;
import org.backstride.sheet.report.Report.Part;

/// The progress report for the person it is about: what was done, how it felt, what changed and
/// what comes next, without rows, rules or citations.
record PlainWords(CareRecord record, Style style) {

  private static final int FEW = 3;

  List<Part> parts() {
    return List.of(
        Part.of(text("did"), did()),
        Part.of(text("pain"), pain()),
        Part.of(text("changed"), changed()),
        Part.of(text("next"), new NextWords(record, style).sentences()));
  }

  private List<String> did() {
    var sentences = new ArrayList<String>();
    var reported = record.inCourseOn(style.today());
    sentences.add(text("sessions", reported.size()));
    var backward = BackwardTime.of(reported);
    if (backward.isKnown()) {
      sentences.add(text("minutes", style.formats().number(backward.minutes(), 0)));
    }
    if (backward.untold() > 0) {
      sentences.add(text("minutes.untold", backward.untold()));
    }
    long up = decided(Kind.ADVANCE);
    long same = decided(Kind.HOLD);
    long down = decided(Kind.REGRESS);
    if (up + same + down > 0) {
      sentences.add(text("steps", up, same, down));
    }
    return sentences;
  }

  private long decided(Kind kind) {
    return record.inCourseOn(style.today()).stream()
        .flatMap(each -> became(each).stream())
        .filter(kind::equals)
        .count();
  }

  /// What became of the level after a session: a step that was decided on and had nowhere to go, as
  /// at the top of the ladder, is the same again. Without a protocol it is what was decided.
  private Optional<Kind> became(Response session) {
    return record
        .rulingOn(session.id())
        .map(ruling -> ruling.decided().kind())
        .map(kind -> isStep(kind) && following(session) == session.level() ? Kind.HOLD : kind);
  }

  private static boolean isStep(Kind kind) {
    return kind == Kind.ADVANCE || kind == Kind.REGRESS;
  }

  /// The level of the session after one, or of the one to come; 0 where no protocol has any.
  private int following(Response session) {
    var done = record.inCourseOn(style.today());
    int after = done.indexOf(session) + 1;
    var course = record.courseOn(style.today());
    return course.isEmpty()
        ? 0
        : after < done.size() ? done.get(after).level() : course.get().level();
  }

  private List<String> pain() {
    var peaks =
        record.inCourseOn(style.today()).stream()
            .flatMapToInt(each -> each.pain().worst().stream())
            .boxed()
            .toList();
    var sentences = new ArrayList<String>();
    if (peaks.size() > FEW) {
      sentences.add(
          text(
              "pain.then",
              mean(peaks.subList(0, FEW)),
              mean(peaks.subList(peaks.size() - FEW, peaks.size()))));
    } else {
      sentences.add(peaks.isEmpty() ? text("pain.none") : text("pain.few", mean(peaks)));
    }
    int missing = record.morningsMissing(style.today()).size();
    if (missing > 0) {
      sentences.add(text("mornings", missing));
    }
    return sentences;
  }

  private String mean(List<Integer> peaks) {
    double mean = peaks.stream().mapToInt(Integer::intValue).average().orElse(0);
    return style.formats().number(mean, 1);
  }

  private List<String> changed() {
    var sentences =
        record.trends().stream()
            .flatMap(trend -> trend.change().map(change -> change(trend, change)).stream())
            .toList();
    return sentences.isEmpty() ? List.of(text("changed.none")) : sentences;
  }

  private String change(Trend trend, Change change) {
    var measure = change.measure();
    return text(
        "outcome",
        style.title(trend.series()),
        style.value(measure, change.first()),
        style.value(measure, change.last()),
        text("change." + change.word()));
  }

  private String text(String key, Object... arguments) {
    return style.text("care.report.plain." + key, arguments);
  }
}

package org.backstride.sheet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.outcome.Measure;
import org.backstride.rehab.outcome.OutcomeScore;
import org.backstride.rehab.response.BackwardTime;
import org.backstride.rehab.response.ResponseWeek;
import org.backstride.sheet.report.ProgressReport.Style;
import org.backstride.sheet.report.Report.Part;
import org.backstride.text.Formats;

/// The trend of a record by its weeks: sessions, backward minutes, pain and the backward walk.
record WeekParts(CareRecord record, Style style) {

  Part weeks() {
    var rows = new ArrayList<List<String>>();
    var responses = record.responses();
    ResponseWeek.since(responses.getFirst().date(), responses).forEach(week -> rows.add(row(week)));
    return new Part(
        style.text("care.report.weeks"),
        List.of(style.text("care.report.weeks.note")),
        List.of(
            style.column("week", 22),
            style.column("sessions", 14),
            style.column("minutes", 16),
            style.column("peakMean", 16),
            style.column("morningMean", 16),
            style.column("walk", 16)),
        rows);
  }

  private List<String> row(ResponseWeek week) {
    var responses = week.responses();
    var backward = BackwardTime.of(responses);
    var mornings =
        responses.stream().map(each -> each.pain().nextMorning()).filter(Objects::nonNull);
    return List.of(
        style.formats().date(week.monday()),
        Integer.toString(responses.size()),
        minutes(backward),
        mean(responses.stream().flatMapToInt(each -> each.pain().worst().stream())),
        mean(mornings.mapToInt(Integer::intValue)),
        walk(week));
  }

  /// As far as they were told; where some sessions tell none it is at least as much.
  private String minutes(BackwardTime backward) {
    String known = style.formats().number(backward.minutes(), 1);
    return backward.isKnown()
        ? style.formats().atLeast(known, backward.untold() == 0)
        : Formats.UNKNOWN;
  }

  private String mean(IntStream values) {
    var mean = values.average();
    return mean.isPresent() ? style.formats().number(mean.getAsDouble(), 1) : Formats.UNKNOWN;
  }

  /// The last backward walk of a week.
  private String walk(ResponseWeek week) {
    return record.scores(Measure.BACKWARD_WALK_3M).stream()
        .filter(score -> week.holds(score.date()))
        .map(OutcomeScore::value)
        .reduce((_, later) -> later)
        .map(value -> style.value(Measure.BACKWARD_WALK_3M, value))
        .orElse(Formats.UNKNOWN);
  }
}

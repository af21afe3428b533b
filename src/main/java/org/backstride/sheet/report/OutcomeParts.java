package org.backstride.sheet.report;

import java.util.List;
import java.util.Optional;
import org.backstride.rehab.outcome.BackwardWalk;
import org.backstride.rehab.outcome.Change;
import org.backstride.rehab.outcome.ChangeBand;
import org.backstride.rehab.outcome.Measure;
import org.backstride.rehab.outcome.OutcomeScore;
import org.backstride.rehab.outcome.Trend;
import org.backstride.sheet.report.ProgressReport.Style;
import org.backstride.sheet.report.Report.Part;
import org.backstride.text.Formats;

/// What is measured of a person for the referrer: the first and the latest value with their days,
/// what the change means, and the source of that.
record OutcomeParts(CaseFile file, Style style) {

  Part outcomes() {
    var trends = file.record().trends();
    if (trends.isEmpty()) {
      return Part.of(style.text("care.outcomes"), List.of(style.text("care.outcomes.none")));
    }
    return new Part(
        style.text("care.outcomes"),
        List.of(),
        List.of(
            style.column("measure", 24),
            style.column("first", 15),
            style.column("last", 15),
            style.column("meaning", 24),
            style.column("source", 22)),
        trends.stream().map(this::row).toList());
  }

  private List<String> row(Trend trend) {
    return List.of(
        title(trend),
        taken(trend.first()),
        trend.change().isEmpty() ? Formats.UNKNOWN : taken(trend.last()),
        meaning(trend),
        source(trend));
  }

  /// The measure, with the version of its form and how many results on another stand apart.
  private String title(Trend trend) {
    String form = trend.last().words().form().strip();
    String title = style.title(trend.series());
    String named = form.isEmpty() ? title : title + " (" + form + ")";
    return trend.apart() == 0
        ? named
        : named + "; " + style.text("care.outcomes.apart", trend.apart());
  }

  /// The value and its day; the line may break between the two, not within either.
  private String taken(OutcomeScore score) {
    String value = style.value(score.measure(), score.value());
    return whole(value) + ", " + whole(style.formats().date(score.date()));
  }

  private static String whole(String text) {
    return text.replace(' ', '\u00a0');
  }

  private String meaning(Trend trend) {
    String change =
        trend.change().map(each -> style.text(each.key())).orElse(style.text("care.outcomes.once"));
    double last = trend.last().value();
    return isWalk(trend) && last > 0
        ? change + "; " + style.text(file.walk().band(last).key())
        : change;
  }

  private String source(Trend trend) {
    return isWalk(trend)
        ? style.source(BackwardWalk.SOURCE)
        : trend
            .change()
            .flatMap(OutcomeParts::band)
            .map(ChangeBand::source)
            .map(style::source)
            .orElse("");
  }

  private static Optional<ChangeBand> band(Change change) {
    return change.reached().or(change::next);
  }

  private static boolean isWalk(Trend trend) {
    return trend.series().measure() == Measure.BACKWARD_WALK_3M;
  }
}

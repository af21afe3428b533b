package org.backstride.sheet.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Protocols;
import org.backstride.rehab.course.Ruling;
import org.backstride.rehab.decision.Row;
import org.backstride.rehab.evidence.Source;
import org.backstride.rehab.outcome.Measure;
import org.backstride.rehab.outcome.Series;
import org.backstride.rehab.response.BackwardTime;
import org.backstride.rehab.response.Response;
import org.backstride.sheet.report.Report.Column;
import org.backstride.sheet.report.Report.Part;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.jspecify.annotations.Nullable;

/// Makes the progress report of one person. Pure: the same record gives the same report.
public final class ProgressReport {

  /// Whom it is written for.
  public enum Reader {
    REFERRER,
    PATIENT
  }

  /// The words and figures it is written in, and the day.
  public record Style(Messages messages, Formats formats, LocalDate today) {
    String text(String key, Object... arguments) {
      return messages.text(key, arguments);
    }

    Column column(String key, int percent) {
      return new Column(text("care.report.head." + key), percent);
    }

    String day(Instant at) {
      return formats.date(at);
    }

    /// A measure with the side that it is about.
    String title(Series series) {
      String title = text(series.measure().titleKey());
      var side = series.side();
      return side == null
          ? title
          : text("care.outcomes.sided", title, text("rehab.side." + side.name()));
    }

    /// Where a number comes from.
    String source(Source source) {
      return source.words(key -> text(key));
    }

    /// A value of a measure with its unit.
    String value(Measure measure, double value) {
      String unit = measure.scale().unit();
      String number = formats.number(value, measure.scale().decimals());
      return unit.isEmpty() ? number : number + " " + unit;
    }
  }

  /// So many sessions are no course yet.
  private static final int FEW = 3;

  private final CaseFile file;
  private final CareRecord record;
  private final Style style;

  private ProgressReport(CaseFile file, Style style) {
    this.file = file;
    record = file.record();
    this.style = style;
  }

  public static Report of(CaseFile file, Reader reader, Style style) {
    var report = new ProgressReport(file, style);
    return switch (reader) {
      case REFERRER -> report.referrer();
      case PATIENT ->
          report.report(
              "care.report.plain.title", new PlainWords(file.record(), style).parts(), List.of());
    };
  }

  private Report referrer() {
    var parts = new ArrayList<Part>();
    parts.add(Part.of(style.text("care.report.adherence"), adherence()));
    parts.add(Part.of(style.text("care.report.pain"), pain()));
    if (!record.responses().isEmpty()) {
      parts.add(new WeekParts(record, style).weeks());
    }
    parts.add(new OutcomeParts(file, style).outcomes());
    var gate = new GateParts(style);
    parts.add(gate.limit(file));
    parts.add(gate.gate(file.athlete()));
    parts.add(gate.overrides(file.exemptions()));
    parts.add(trail());
    var footer = new ArrayList<String>();
    var sources = sources();
    if (!sources.isEmpty()) {
      footer.add(style.text("care.report.sources", sources));
    }
    footer.add(style.text("care.disclaimer"));
    return report("care.report.title", parts, footer);
  }

  private Report report(String titleKey, List<Part> parts, List<String> footer) {
    return new Report(
        style.messages().locale().getLanguage(),
        style.text(titleKey),
        about(),
        Report.Format.UPRIGHT,
        parts,
        footer);
  }

  private String about() {
    LocalDate birth = file.athlete().person().birthDate();
    return Stream.of(
            file.name(),
            birth == null || file.isCoded() ? "" : style.formats().date(birth),
            file.athlete().condition().name(),
            course().map(course -> style.text(title(course))).orElse(""),
            style.formats().date(style.today()))
        .filter(text -> !text.isBlank())
        .reduce((a, b) -> a + " · " + b)
        .orElse("");
  }

  /// The course the report is about: the one that runs, or the last that did.
  private Optional<Course> course() {
    return record.courseOn(style.today());
  }

  private static String title(Course course) {
    return "rehab.template." + course.frame().protocol().name() + ".title";
  }

  private List<String> adherence() {
    var sentences = new ArrayList<String>();
    int planned = course().map(course -> course.frame().sessions()).orElse(0);
    var reported = record.inCourseOn(style.today());
    int done = reported.size();
    sentences.add(sessions(done, planned));
    int before = record.responses().size() - done;
    if (before > 0) {
      sentences.add(style.text("care.report.sessions.before", before));
    }
    var backward = BackwardTime.of(reported);
    if (backward.isKnown()) {
      sentences.add(style.text("care.report.minutes", number(backward.minutes(), 1)));
    }
    if (backward.untold() > 0) {
      sentences.add(style.text("care.report.minutes.untold", backward.untold()));
    }
    long missing = record.morningsMissing(style.today()).size();
    if (missing > 0) {
      sentences.add(style.text("care.report.mornings", missing));
    }
    return sentences;
  }

  private String sessions(int done, int planned) {
    if (planned == 0) {
      return style.text("care.report.sessions", done);
    }
    String key = done > planned ? "care.report.sessions.over" : "care.report.sessions.of";
    return style.text(key, done, planned);
  }

  private List<String> pain() {
    var worst =
        record.inCourseOn(style.today()).stream()
            .filter(each -> each.pain().worst().isPresent())
            .map(each -> each.pain().worst().getAsInt())
            .toList();
    if (worst.isEmpty()) {
      return List.of(style.text("care.report.noPain"));
    }
    var limits = record.thresholds();
    long stop = worst.stream().filter(each -> each > limits.stopAbove()).count();
    long safe = worst.stream().filter(each -> each <= limits.scale().safeUpTo()).count();
    return List.of(
        style.text("care.report.pain.counts", safe, worst.size() - safe - stop, stop),
        worst.size() > FEW
            ? style.text(
                "care.report.pain.change",
                number(mean(worst.subList(0, FEW)), 1),
                number(mean(worst.subList(worst.size() - FEW, worst.size())), 1))
            : style.text("care.report.pain.mean", number(mean(worst), 1)));
  }

  /// Every session with what was reported, proposed and decided: the trail that can be printed.
  private Part trail() {
    var rows = new ArrayList<List<String>>();
    for (Response response : record.responses()) {
      var rulings =
          record.rulings().stream()
              .filter(each -> each.subject().response().equals(response.id()))
              .map(this::ruled)
              .toList();
      var pain = response.pain();
      rows.add(
          List.of(
              style.formats().date(response.date()),
              response.hasLevel() ? number(response.level(), 0) : Formats.UNKNOWN,
              Stream.of(pain.before(), pain.peak(), pain.after(), pain.nextMorning())
                  .map(ProgressReport::figure)
                  .reduce((a, b) -> a + "\u00a0/\u00a0" + b)
                  .orElse(""),
              record.rowAfter(response).map(Row::code).orElse(""),
              record
                  .proposedAfter(response)
                  .map(each -> style.text("care.proposed." + each.kind().name()))
                  .orElse(""),
              rulings.isEmpty()
                  ? style.text(record.openKey(response))
                  : String.join("; ", rulings)));
    }
    if (rows.isEmpty()) {
      return Part.of(style.text("care.report.trail"), List.of(style.text("care.trail.none")));
    }
    return new Part(
        style.text("care.report.trail"),
        List.of(style.text("care.report.trail.note")),
        List.of(
            style.column("session", 19),
            style.column("level", 10),
            style.column("painFour", 15),
            style.column("row", 9),
            style.column("proposed", 15),
            style.column("decided", 32)),
        rows);
  }

  private String ruled(Ruling ruling) {
    boolean cleared = ruling.verdict() == Ruling.Verdict.CLEARED;
    String what = cleared ? "CLEARED" : ruling.decided().kind().name();
    String note = ruling.signature().note();
    String signed = style.text("care.kind." + what) + ", " + ruling.signature().by();
    return note.isBlank() ? signed : signed + ": " + note;
  }

  private static String figure(@Nullable Integer value) {
    return value == null ? Formats.UNKNOWN : value.toString();
  }

  private String sources() {
    return course()
        .map(
            course ->
                String.join(
                    "; ",
                    Protocols.sources(course.frame().protocol()).stream()
                        .map(style::source)
                        .toList()))
        .orElse("");
  }

  private static double mean(List<Integer> values) {
    OptionalDouble mean = values.stream().mapToInt(Integer::intValue).average();
    return mean.orElse(Double.NaN);
  }

  private String number(double value, int decimals) {
    return style.formats().number(value, decimals);
  }
}

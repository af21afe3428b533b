package org.backstride.sheet.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.backstride.athlete.Athlete;
import org.backstride.rehab.Exemption;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Protocols;
import org.backstride.rehab.course.Ruling;
import org.backstride.rehab.decision.Row;
import org.backstride.rehab.outcome.Change;
import org.backstride.rehab.outcome.Change.Verdict;
import org.backstride.rehab.outcome.Measure;
import org.backstride.rehab.response.Response;
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
  }

  private final Athlete athlete;
  private final CareRecord record;
  private final Style style;

  private ProgressReport(Athlete athlete, CareRecord record, Style style) {
    this.athlete = athlete;
    this.record = record;
    this.style = style;
  }

  /// @param exemptions every override about the person
  public static Report of(
      Athlete athlete, CareRecord record, List<Exemption> exemptions, Reader reader, Style style) {
    var report = new ProgressReport(athlete, record, style);
    return switch (reader) {
      case REFERRER -> report.referrer(exemptions);
      case PATIENT -> report.patient();
    };
  }

  private Report referrer(List<Exemption> exemptions) {
    var parts = new ArrayList<Part>();
    parts.add(Part.of(style.text("care.report.adherence"), adherence()));
    parts.add(Part.of(style.text("care.report.pain"), pain()));
    parts.add(outcomes());
    var gate = new GateParts(style);
    parts.add(gate.gate(athlete));
    parts.add(gate.overrides(exemptions));
    parts.add(trail());
    var sources = sources();
    return report(
        "care.report.title",
        parts,
        sources.isEmpty() ? List.of() : List.of(style.text("care.report.sources", sources)));
  }

  private Report patient() {
    var sentences = new ArrayList<String>();
    sentences.add(style.text("care.report.plain.sessions", record.responses().size()));
    sentences.add(style.text("care.report.plain.minutes", number(minutes(), 0)));
    var meanings = new ArrayList<String>();
    for (Measure measure : measured()) {
      var change = change(measure);
      meanings.add(
          style.text(
              "care.report.plain.outcome",
              style.text(measure.titleKey()),
              value(measure, change.first()),
              value(measure, change.last()),
              style.text(change.verdict().key())));
    }
    var parts =
        List.of(
            Part.of(style.text("care.report.plain.did"), sentences),
            Part.of(style.text("care.report.plain.changed"), meanings),
            Part.of(
                style.text("care.report.plain.next"),
                List.of(style.text("care.report.plain.ask"))));
    return report("care.report.plain.title", parts, List.of());
  }

  private Report report(String titleKey, List<Part> parts, List<String> more) {
    var footer = new ArrayList<>(more);
    footer.add(style.text("care.disclaimer"));
    return new Report(
        style.messages().locale().getLanguage(), style.text(titleKey), about(), parts, footer);
  }

  private String about() {
    LocalDate birth = athlete.person().birthDate();
    return Stream.of(
            athlete.name(),
            birth == null ? "" : style.formats().date(birth),
            athlete.condition().name(),
            record.course().map(course -> style.text(title(course))).orElse(""),
            style.formats().date(style.today()))
        .filter(text -> !text.isBlank())
        .reduce((a, b) -> a + " · " + b)
        .orElse("");
  }

  private static String title(Course course) {
    return "rehab.template." + course.frame().protocol().name() + ".title";
  }

  private List<String> adherence() {
    var sentences = new ArrayList<String>();
    int planned = record.course().map(course -> course.frame().sessions()).orElse(0);
    int done = record.responses().size();
    sentences.add(
        planned > 0
            ? style.text("care.report.sessions.of", done, planned)
            : style.text("care.report.sessions", done));
    sentences.add(style.text("care.report.minutes", number(minutes(), 1)));
    long missing = record.morningsMissing(style.today()).size();
    if (missing > 0) {
      sentences.add(style.text("care.report.mornings", missing));
    }
    return sentences;
  }

  private List<String> pain() {
    var worst =
        record.responses().stream()
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
        style.text(
            "care.report.pain.change",
            number(mean(worst.subList(0, Math.min(3, worst.size()))), 1),
            number(mean(worst.subList(Math.max(0, worst.size() - 3), worst.size())), 1)));
  }

  private Part outcomes() {
    var rows = new ArrayList<List<String>>();
    for (Measure measure : measured()) {
      var change = change(measure);
      var source = change.reached().or(change::next).map(band -> band.source().citation());
      rows.add(
          List.of(
              style.text(measure.titleKey()),
              value(measure, change.first()),
              value(measure, change.last()),
              style.text(change.verdict().key()),
              change.verdict() == Verdict.NOT_KNOWN ? "" : source.orElse("")));
    }
    if (rows.isEmpty()) {
      return Part.of(style.text("care.outcomes"), List.of(style.text("care.outcomes.none")));
    }
    var head =
        Stream.of("measure", "first", "last", "meaning", "source")
            .map(key -> style.text("care.report.head." + key))
            .toList();
    return new Part(style.text("care.outcomes"), List.of(), head, rows);
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
              Integer.toString(response.level()),
              Stream.of(pain.before(), pain.peak(), pain.after(), pain.nextMorning())
                  .map(ProgressReport::figure)
                  .reduce((a, b) -> a + " / " + b)
                  .orElse(""),
              record.rowAfter(response).map(Row::code).orElse(""),
              record
                  .proposedAfter(response)
                  .map(each -> style.text("care.kind." + each.kind().name()))
                  .orElse(""),
              rulings.isEmpty() ? style.text("care.session.open") : String.join("; ", rulings)));
    }
    if (rows.isEmpty()) {
      return Part.of(style.text("care.report.trail"), List.of(style.text("care.trail.none")));
    }
    var head =
        Stream.of("session", "level", "painFour", "row", "proposed", "decided")
            .map(key -> style.text("care.report.head." + key))
            .toList();
    return new Part(
        style.text("care.report.trail"), List.of(style.text("care.report.trail.note")), head, rows);
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
    return record
        .course()
        .map(
            course ->
                String.join(
                    "; ",
                    Protocols.sources(course.frame().protocol()).stream()
                        .map(source -> source.citation())
                        .toList()))
        .orElse("");
  }

  private List<Measure> measured() {
    return Stream.of(Measure.values()).filter(each -> !record.scores(each).isEmpty()).toList();
  }

  private Change change(Measure measure) {
    var scores = record.scores(measure);
    return Change.of(measure, scores.getFirst().value(), scores.getLast().value());
  }

  private String value(Measure measure, double value) {
    String unit = measure.scale().unit();
    return number(value, measure.scale().decimals()) + (unit.isEmpty() ? "" : " " + unit);
  }

  private double minutes() {
    return record.responses().stream()
            .map(each -> each.performed().backwardSeconds())
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .sum()
        / 60.0;
  }

  private static double mean(List<Integer> values) {
    OptionalDouble mean = values.stream().mapToInt(Integer::intValue).average();
    return mean.orElse(Double.NaN);
  }

  private String number(double value, int decimals) {
    return style.formats().number(value, decimals);
  }
}

package org.backstride.studio.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Circumstances;
import org.backstride.athlete.Readiness;
import org.backstride.plan.Mark;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionNumbers;
import org.backstride.recording.Interval;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.response.BodyRegion;
import org.backstride.rehab.response.BodySpot;
import org.backstride.rehab.response.Response;
import org.backstride.sheet.report.CaseFile;
import org.backstride.store.RecordingRow;
import org.backstride.studio.exporting.Table;
import org.backstride.studio.exporting.WholeFile;

/// One person's archive: a zip of tables, the report as PDF, and the files the recordings were read
/// from, byte for byte.
public final class PersonArchive {

  private static final List<String> RESPONSE_HEAD =
      List.of(
          ("date,level,entered,before,peak,after,next morning,red flags,end signs,warm-up,over an"
                  + " hour,effusion,done %,backward s,rpe,rpe asked,technique,falls hurt,falls,"
                  + "near-falls,note,where")
              .split(",", -1));

  /// Writes the bytes of one entry.
  @FunctionalInterface
  public interface Bytes {
    byte[] read();
  }

  /// A file beside the tables, such as one that a recording was read from.
  ///
  /// @param folder where it lies in the archive
  public record Original(String folder, String name, Bytes content) {
    public Original(String name, Bytes content) {
      this("recordings", name, content);
    }
  }

  /// A recording or a session noted by hand.
  ///
  /// @param intervals the direction of each stretch of it
  public record Kept(RecordingRow row, List<Interval> intervals) {
    public Kept {
      intervals = List.copyOf(intervals);
    }
  }

  /// What is on record.
  ///
  /// @param entries every entry about sessions, those corrected later too
  /// @param plan what is planned, and under which numbers paper has it
  /// @param recordings what was recorded or noted
  public record Content(
      CaseFile file, List<Response> entries, SessionNumbers plan, List<Kept> recordings) {
    public Content {
      entries = List.copyOf(entries);
      recordings = List.copyOf(recordings);
    }
  }

  private final CaseFile file;
  private final Athlete athlete;
  private final CareRecord record;
  private final List<Response> entries;
  private final SessionNumbers plan;
  private final PersonTables tables;
  private final DayTables days;
  private final Bytes report;
  private final List<Original> originals;

  /// @param report the progress report as PDF
  /// @param originals the files of the recordings
  public PersonArchive(Content content, Bytes report, List<Original> originals) {
    file = content.file();
    athlete = file.athlete();
    record = file.record();
    entries = content.entries();
    plan = content.plan();
    tables = new PersonTables(athlete);
    days = new DayTables(content.recordings(), plan.plan().marks());
    this.report = report;
    this.originals = List.copyOf(originals);
  }

  /// Writes the archive to a file, whole or not at all.
  public void write(Path file) throws IOException {
    WholeFile.write(file, this::writeTo);
  }

  private void writeTo(OutputStream out) throws IOException {
    try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      text(zip, "profile.csv", profile());
      text(zip, "responses.csv", responses());
      text(zip, "decisions.csv", decisions());
      text(zip, "outcomes.csv", outcomes());
      text(zip, "advance-limits.csv", limits());
      text(zip, "overrides.csv", overrides());
      text(zip, "courses.csv", courses());
      text(zip, "planned.csv", planned());
      text(zip, "paper-numbers.csv", paperNumbers());
      text(zip, "marks.csv", days.marks());
      text(zip, "recordings.csv", days.recordings());
      text(zip, "directions.csv", days.directions());
      text(zip, "thresholds.csv", tables.thresholds());
      text(zip, "zones.csv", tables.zones());
      text(zip, "contacts.csv", tables.contacts());
      text(zip, "tests.csv", tables.tests());
      text(zip, "index.html", new ArchivePage(athlete, tables).html());
      entry(zip, "report.pdf", report.read());
      Map<String, Set<String>> used = new HashMap<>();
      for (var original : originals) {
        var names = used.computeIfAbsent(original.folder(), _ -> new HashSet<>());
        String name = original.folder() + "/" + unused(original.name(), names);
        entry(zip, name, original.content().read());
      }
    }
  }

  private String profile() {
    var table = new Table("field", "value");
    var person = athlete.person();
    table.row("name", person.name());
    table.row("birth date", person.birthDate());
    table.row("sex", person.sex());
    table.row("height, mm", person.heightMillimetres());
    table.row("mass, g", person.massGrams());
    table.row("language", person.language());
    table.row("condition", athlete.condition().name());
    table.row("sides", athlete.condition().sides());
    table.row("surgery", athlete.condition().surgeryDate());
    table.row("risks", athlete.condition().risks());
    table.row("level", athlete.readiness().level());
    table.row("clearance", athlete.readiness().clearance().answer());
    table.row("clearance date", athlete.readiness().clearance().date());
    table.row("clearance by", athlete.readiness().clearance().clinician());
    athlete.readiness().ticks().forEach((tick, mark) -> tick(table, tick, mark));
    table.row("screening date", athlete.screening().date());
    table.row("screening by", athlete.screening().by());
    athlete.screening().answers().forEach(table::row);
    var form = athlete.screening().form();
    table.row("form", form.name());
    table.row("form version", form.version());
    table.row("form date", form.date());
    table.row("form outcome", form.outcome());
    table.row("form link", form.link());
    table.row("program locked since", athlete.screening().lockedSince());
    table.row("equipment", athlete.circumstances().equipment());
    table.row("available minutes", athlete.circumstances().availableMinutes());
    table.row("usual forward minutes", athlete.circumstances().usualForwardMinutes());
    athlete.circumstances().goals().forEach(goal -> goal(table, goal));
    table.row("consent", athlete.file().consent().state());
    table.row("consent date", athlete.file().consent().date());
    table.row("consent note", athlete.file().consent().note());
    table.row("notes", athlete.standing().notes());
    return table.text();
  }

  private static void tick(Table table, Readiness.Tick tick, Readiness.Mark mark) {
    table.row(tick, mark.date());
    table.row(tick + " by", mark.by());
  }

  private static void goal(Table table, Circumstances.Goal goal) {
    table.row("goal", goal.text());
    table.row("goal by", goal.by());
    table.row("goal is", goal.state());
  }

  private String responses() {
    var table = new Table(RESPONSE_HEAD.toArray(String[]::new));
    for (Response each : entries) {
      var pain = each.pain();
      var signs = each.signs();
      var done = each.performed();
      table.row(
          each.date(),
          each.level(),
          each.words().entered(),
          pain.before(),
          pain.peak(),
          pain.after(),
          pain.nextMorning(),
          signs.redFlags(),
          signs.endSigns(),
          signs.soreInWarmUp(),
          signs.soreOverAnHour(),
          signs.effusion(),
          done.completedPercent(),
          done.backwardSeconds(),
          done.rpe(),
          done.rpeTarget(),
          done.techniqueGood(),
          each.falls().withInjury(),
          each.falls().withoutInjury(),
          each.falls().near(),
          each.words().note(),
          where(each.words().spots()));
    }
    return table.text();
  }

  /// The marks on the body chart by their parts of the body, such as `RIGHT KNEE`.
  private static String where(List<BodySpot> spots) {
    return spots.stream()
        .map(BodyRegion::of)
        .map(region -> region.side() + " " + region.part())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String decisions() {
    var table =
        new Table("made", "by", "row", "proposed", "verdict", "decided", "days off", "note");
    for (var each : record.rulings()) {
      table.row(
          each.signature().at(),
          each.signature().by(),
          each.row().code(),
          each.proposed().kind(),
          each.verdict(),
          each.decided().kind(),
          each.decided().restDays(),
          each.signature().note());
    }
    return table.text();
  }

  private String outcomes() {
    var table = new Table("date", "measure", "side", "value", "raw", "form", "note");
    for (var each : record.outcomes()) {
      table.row(
          each.date(),
          each.measure(),
          each.series().side(),
          each.value(),
          each.raw(),
          each.words().form(),
          each.words().note());
    }
    return table.text();
  }

  private String limits() {
    var table = new Table("at", "limit", "note", "by");
    file.limits().forEach(each -> table.row(each.at(), each.limit(), each.note(), each.by()));
    return table.text();
  }

  private String overrides() {
    var table = new Table("at", "by", "rule", "what", "program", "reason", "ended", "ended by");
    for (var each : file.exemptions()) {
      var ended = each.withdrawn();
      table.row(
          each.given().at(),
          each.given().by(),
          each.topic().rule(),
          each.topic().key(),
          each.subject().programName(),
          each.given().reason(),
          ended == null ? null : ended.at(),
          ended == null ? null : ended.by());
    }
    return table.text();
  }

  private String courses() {
    var table =
        new Table("protocol", "start", "weeks", "a week", "level", "state", "easiest", "doses");
    for (var each : record.courses()) {
      var frame = each.frame();
      table.row(
          frame.protocol(),
          frame.start(),
          frame.weeks(),
          frame.timesAWeek(),
          each.level(),
          each.state(),
          each.numberOf(0),
          each.levels());
    }
    return table.text();
  }

  private String planned() {
    var table = new Table("date", "program", "note");
    plan.plan()
        .sessions()
        .forEach(each -> table.row(each.date(), each.program().name(), each.note()));
    return table.text();
  }

  /// Under which numbers sheets on paper have the sessions; one that is gone has its number only.
  private String paperNumbers() {
    var table = new Table("sheet", "number", "date", "program");
    for (var each : plan.issued().inOrder()) {
      var at = each.getKey();
      var session = plan.plan().find(each.getValue());
      table.row(
          plan.plan().phases().stream()
              .filter(phase -> phase.id().equals(at.phase()))
              .findFirst()
              .map(Mark.Phase::name)
              .orElse(""),
          at.number(),
          session.map(PlannedSession::date).orElse(null),
          session.map(found -> found.program().name()).orElse(""));
    }
    return table.text();
  }

  private static String unused(String name, Set<String> used) {
    String plain = name.replace('\\', '/').substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    String free = plain.isBlank() ? "recording" : plain;
    for (int i = 2; !used.add(free); i++) {
      free = i + "-" + plain;
    }
    return free;
  }

  private static void text(ZipOutputStream zip, String name, String text) throws IOException {
    entry(zip, name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }
}

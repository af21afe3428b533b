package org.backstride.studio.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Circumstances.Contact;
import org.backstride.athlete.Circumstances.Goal;
import org.backstride.athlete.Circumstances.Role;
import org.backstride.athlete.Circumstances.State;
import org.backstride.athlete.Person;
import org.backstride.athlete.Screening.OutsideForm;
import org.backstride.athlete.file.PersonFile;
import org.backstride.athlete.file.TestResult;
import org.backstride.athlete.threshold.HeartMeasure;
import org.backstride.athlete.threshold.Provenance;
import org.backstride.athlete.threshold.SpeedMeasure;
import org.backstride.athlete.threshold.Threshold.OfHeart;
import org.backstride.athlete.threshold.Threshold.OfSpeed;
import org.backstride.plan.Days;
import org.backstride.plan.Mark;
import org.backstride.plan.MarkId;
import org.backstride.plan.Plans;
import org.backstride.plan.SessionNumbers;
import org.backstride.recording.Activity;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.Measure;
import org.backstride.recording.Origin;
import org.backstride.recording.RecordingId;
import org.backstride.recording.Totals;
import org.backstride.recording.Totals.Figure;
import org.backstride.recording.hand.Remark;
import org.backstride.rehab.decision.LimitChange;
import org.backstride.rehab.response.BodySpot;
import org.backstride.rehab.response.BodySpot.View;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.response.Response.Words;
import org.backstride.sheet.report.CaseFile;
import org.backstride.store.RecordingRow;
import org.backstride.studio.archive.PersonArchive.Content;
import org.backstride.studio.archive.PersonArchive.Kept;
import org.backstride.studio.archive.PersonArchive.Original;
import org.backstride.studio.demo.KneeCase;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonArchiveTest {

  private static final byte[] BYTES = {1, 2, 3};

  private static final LimitChange LIMIT =
      new LimitChange(4, "Hurts 3 at rest", "Kim", Instant.parse("2026-10-20T10:00:00Z"));

  @TempDir Path folder;
  private final Athlete margit = Athlete.named("=Margit \"M\", Sommer");

  @Test
  void everythingAboutAPersonIsInTheZip() throws IOException {
    var file = write(List.of(new Original("../../ride.fit", () -> BYTES)));

    try (var zip = new ZipFile(file.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName))
          .containsExactly(
              "profile.csv",
              "responses.csv",
              "decisions.csv",
              "outcomes.csv",
              "advance-limits.csv",
              "overrides.csv",
              "courses.csv",
              "planned.csv",
              "paper-numbers.csv",
              "marks.csv",
              "recordings.csv",
              "directions.csv",
              "thresholds.csv",
              "zones.csv",
              "contacts.csv",
              "tests.csv",
              "index.html",
              "report.pdf",
              "recordings/ride.fit");
      assertThat(text(zip, "responses.csv").lines()).hasSize(19);
      assertThat(text(zip, "decisions.csv").lines()).hasSize(18);
      assertThat(text(zip, "outcomes.csv").lines()).hasSize(13);
      assertThat(text(zip, "advance-limits.csv"))
          .contains("\"2026-10-20T10:00:00Z\",\"4\",\"Hurts 3 at rest\",\"Kim\"");
      assertThat(text(zip, "courses.csv").lines()).hasSize(2);
      assertThat(text(zip, "paper-numbers.csv").lines())
          .containsExactly(
              "\uFEFF\"sheet\",\"number\",\"date\",\"program\"",
              "\"\",\"1\",\"2026-11-23\",\"a\"",
              "\"\",\"2\",\"2026-11-25\",\"b\"");
      assertThat(zip.getInputStream(zip.getEntry("recordings/ride.fit")).readAllBytes())
          .containsExactly(1, 2, 3);
    }
  }

  @Test
  void whatWasNotedAndWhatStandsOnTheCalendarIsInTheZip() throws IOException {
    try (var zip = new ZipFile(write(List.of()).toFile())) {
      assertThat(text(zip, "recordings.csv").lines().skip(1))
          .singleElement()
          .asString()
          .contains("\"2026-11-20T08:00:00Z\"", "\"1200.0\"", "\"true\",\"4\",\"On the track\"");
      assertThat(text(zip, "directions.csv").lines().skip(1))
          .singleElement()
          .asString()
          .endsWith("\"60.0\",\"120.0\",\"BACKWARD\",\"HAND\",\"1.0\"");
      assertThat(text(zip, "marks.csv").lines().skip(1))
          .containsExactly(
              "\"PHASE\",\"2026-11-16\",\"2026-11-22\",\"Base\",\"Walk 10 min\"",
              "\"REVIEW\",\"2026-12-01\",\"2026-12-01\",\"Referrer\",\"\"",
              "\"ABSENCE\",\"2026-12-02\",\"2026-12-04\",\"ILL\",\"Flu\"");
    }
  }

  /// A session that nothing recorded, a minute of it backward.
  private static Kept noted() {
    var row =
        new RecordingRow(
            RecordingId.random(),
            null,
            "",
            new Activity("walking", "", Instant.parse("2026-11-20T08:00:00Z")),
            Origin.BY_HAND,
            new Totals(
                0, 0, Map.of(Measure.ELAPSED_SECONDS, new Figure(1_200, Totals.Provenance.DEVICE))),
            Map.of(),
            new Remark(4, "On the track"),
            Instant.EPOCH);
    return new Kept(row, List.of(Interval.byHand(60_000, 120_000, DirectionLabel.BACKWARD)));
  }

  private static List<Mark> marks() {
    var day = LocalDate.of(2026, 11, 23);
    return List.of(
        new Mark.Phase(MarkId.create(), Days.counted(day.minusDays(7), 7), "Base", "Walk 10 min"),
        new Mark.Event(MarkId.create(), day.plusDays(8), Mark.Kind.REVIEW, "Referrer"),
        new Mark.Absence(
            MarkId.create(), new Days(day.plusDays(9), day.plusDays(11)), Mark.Reason.ILL, "Flu"));
  }

  @Test
  void everyNumberOfTheHistoryIsInItsTable() throws IOException {
    var day = LocalDate.of(2026, 3, 4);
    var tested =
        margit.withThresholds(
            margit
                .thresholds()
                .with(new OfHeart(HeartMeasure.MAXIMUM, 171, Provenance.tested(day)))
                .with(
                    new OfSpeed(
                        SpeedMeasure.COMFORTABLE,
                        Movement.BACKWARD_WALK,
                        Speed.kilometresPerHour("2.40"),
                        Provenance.guess(day))));

    try (var zip = new ZipFile(write(tested, List.of()).toFile())) {
      assertThat(text(zip, "thresholds.csv"))
          .contains(
              "\"2026-03-04\",\"heart rate, MAXIMUM\",\"\",\"\",\"171\",\"bpm\",\"TESTED\",\"\"")
          .contains(
              "\"2026-03-04\",\"COMFORTABLE\",\"WALK\",\"BACKWARD\",\"2.40\","
                  + "\"KILOMETRES_PER_HOUR\",\"GUESS\",\"\"");
    }
  }

  @Test
  void aPageOpensTheArchiveWithoutTrustingAName() throws IOException {
    var odd = margit.withPerson(Person.named("<b>Margit & Co</b>"));

    try (var zip = new ZipFile(write(odd, List.of()).toFile())) {
      assertThat(text(zip, "index.html"))
          .contains("<h1>&lt;b&gt;Margit &amp; Co&lt;/b&gt;</h1>")
          .contains("href=\"thresholds.csv\"");
    }
  }

  @Test
  void contactsTestsAndFilesComeAlong() throws IOException {
    var known =
        margit
            .withCircumstances(
                margit
                    .circumstances()
                    .withContacts(
                        List.of(new Contact(Role.EMERGENCY, "Jo", "0664 1", "jo@example.org"))))
            .withFile(
                PersonFile.EMPTY.with(
                    new TestResult(LocalDate.of(2026, 5, 6), "Hop", "1.20 m", "")));

    try (var zip =
        new ZipFile(
            write(known, List.of(new Original("files", "mri.pdf", () -> BYTES))).toFile())) {
      assertThat(text(zip, "contacts.csv")).contains("\"EMERGENCY\",\"Jo\",\"0664 1\"");
      assertThat(text(zip, "tests.csv")).contains("\"2026-05-06\",\"Hop\",\"1.20 m\"");
      assertThat(zip.getEntry("files/mri.pdf")).isNotNull();
    }
  }

  @Test
  void whatWasAskedAndDecidedIsWrittenForAReader() throws IOException {
    var known =
        margit
            .withCircumstances(
                margit
                    .circumstances()
                    .withGoals(List.of(new Goal("Stairs", LocalDate.of(2026, 12, 1), State.OPEN))))
            .withScreening(
                margit.screening().withForm(new OutsideForm("PAR-Q+", "2026", null, "no", "")));

    try (var zip = new ZipFile(write(known, List.of()).toFile())) {
      assertThat(text(zip, "profile.csv"))
          .contains("\"goal\",\"Stairs\"", "\"goal by\",\"2026-12-01\"")
          .contains("\"form\",\"PAR-Q+\"", "\"form outcome\",\"no\"")
          .doesNotContain("Goal[", "OutsideForm[");
      assertThat(text(zip, "decisions.csv"))
          .contains("\"REGRESS\",\"ACCEPTED\",\"REGRESS\",\"2\"")
          .doesNotContain("Regress[");
      assertThat(text(zip, "responses.csv")).contains("\"RIGHT KNEE\"");
    }
  }

  @Test
  void aCellIsNeverAFormula() throws IOException {
    try (var zip = new ZipFile(write(List.of()).toFile())) {
      assertThat(text(zip, "profile.csv")).contains("\"language\",\"AS_STUDIO\"\r\n");
      assertThat(text(zip, "profile.csv")).contains("\"name\",\"'=Margit \"\"M\"\", Sommer\"\r\n");
    }
  }

  @Test
  void filesOfOneNameStandBesideEachOther() throws IOException {
    var same = new Original("walk.gpx", () -> BYTES);

    try (var zip = new ZipFile(write(List.of(same, same, same)).toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName))
          .contains("recordings/walk.gpx", "recordings/2-walk.gpx", "recordings/3-walk.gpx");
    }
  }

  private Path write(List<Original> originals) throws IOException {
    return write(margit, originals);
  }

  private Path write(Athlete athlete, List<Original> originals) throws IOException {
    var record = new KneeCase(margit, LocalDate.of(2026, 10, 12)).record();
    var plan = Plans.plan("a0 b2").withMarks(marks());
    var content =
        new Content(
            CaseFile.of(athlete, record).withLimits(List.of(LIMIT)),
            record.responses().stream().map(PersonArchiveTest::marked).toList(),
            SessionNumbers.of(plan, SessionNumbers.of(plan).sheet()),
            List.of(noted()));
    var file = folder.resolve("margit.zip");
    new PersonArchive(content, () -> BYTES, originals).write(file);
    return file;
  }

  /// With the front of the right knee marked twice.
  private static Response marked(Response response) {
    var knee = List.of(new BodySpot(View.FRONT, 0.42, 0.73), new BodySpot(View.FRONT, 0.42, 0.75));
    return response.withWords(new Words("", knee, response.words().entered()));
  }

  private static String text(ZipFile zip, String entry) throws IOException {
    return new String(
        zip.getInputStream(zip.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
  }
}

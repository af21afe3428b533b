package org.backstride.studio.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.SessionId;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.question.Question;
import org.backstride.recording.question.Question.Doubt;
import org.backstride.recording.question.Question.Guess;
import org.backstride.recording.question.Question.Kind;
import org.backstride.recording.question.Question.SameSession;
import org.backstride.recording.question.Question.When;
import org.backstride.recording.question.Question.Whose;
import org.backstride.review.Tie;
import org.backstride.store.Libraries;
import org.backstride.store.Library;
import org.backstride.store.RecordingRow;
import org.backstride.store.review.QuestionTable.Status;
import org.backstride.studio.importing.ImportedFile.Imported;
import org.backstride.studio.importing.ImportedFile.NearlyThere;
import org.backstride.text.Messages;
import org.backstride.work.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sessions that are there already, guessed people and doubtful dates.
@Execution(ExecutionMode.CONCURRENT)
class AdmittanceTest {

  private static final Instant START = Instant.parse("2026-11-01T08:00:00Z");
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void open() {
    library = Libraries.open(folder.resolve("library.db"));
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void theSameSessionFromElsewhereIsStoredAtOnceAndWaitsForADecision() throws Exception {
    take(Near.REVIEW, fit("watch.fit", START, 600));

    var outcome = take(Near.REVIEW, gpx("phone.gpx", START, 600));

    assertThat(outcome).isInstanceOf(NearlyThere.class);
    assertThat(library.recordings()).hasSize(2);
    assertThat(library.review().open())
        .containsExactly(new SameSession(outcome.stored().getFirst(), row("watch.fit").id()));
  }

  @Test
  void threeFormatsOfOneRunEndAsOneRecording() throws Exception {
    take(Near.SKIP, fit("run.fit", START, 600));
    take(Near.SKIP, tcx("run.tcx", START, 600));
    var last = take(Near.SKIP, gpx("run.gpx", START, 600));

    assertThat(last.stored()).isEmpty();
    assertThat(library.recordings()).extracting(RecordingRow::format).containsExactly("FIT");
    assertThat(library.review().open()).isEmpty();
  }

  @Test
  void replacingCarriesOverWhoseItWasAndWhatAHandHasSet() throws Exception {
    var ana = person("Ana");
    take(Near.REVIEW, gpx("phone.gpx", START, 600));
    var old = row("phone.gpx");
    var label = Interval.byHand(60_000, 120_000, DirectionLabel.BACKWARD);
    library.assign(old.id(), ana);
    library.saveIntervals(old.id(), List.of(label));
    var session = SessionId.create();
    library.tie(session, ana, new Tie.To(old.id()));

    take(Near.REPLACE, fit("watch.fit", START, 600));

    assertThat(library.recordings()).hasSize(1);
    var row = row("watch.fit");
    assertThat(row.athlete()).isEqualTo(ana);
    assertThat(row.backwardSeconds()).isEqualTo(60);
    assertThat(library.recording(row.id()).orElseThrow().intervals()).contains(label);
    assertThat(library.hand().linked()).containsExactly(entry(session, row.id()));
  }

  @Test
  void keepingStoresBothAndAsksNothing() throws Exception {
    take(Near.KEEP, fit("watch.fit", START, 600));
    take(Near.KEEP, gpx("phone.gpx", START, 600));

    assertThat(library.recordings()).hasSize(2);
    assertThat(library.review().open()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"3, 600", "0, 640"})
  void anotherStartOrLengthIsAnotherSession(int later, int seconds) throws Exception {
    take(Near.SKIP, fit("watch.fit", START, 600));

    var outcome = take(Near.SKIP, gpx("other.gpx", START.plusSeconds(later), seconds));

    assertThat(outcome).isInstanceOf(Imported.class);
    assertThat(library.recordings()).hasSize(2);
  }

  @Test
  void twoPeopleWhoTrainTogetherAreTwoSessions() throws Exception {
    var ana = person("Ana");
    var bo = person("Bo");
    import1(order(fit("ana.fit", START, 600), ana, Near.SKIP));

    var outcome = import1(order(gpx("bo.gpx", START, 600), bo, Near.SKIP));

    assertThat(outcome).isInstanceOf(Imported.class);
    assertThat(library.recordings()).extracting(RecordingRow::athlete).contains(ana, bo);
  }

  @ParameterizedTest
  @CsvSource({
    "Ana Müller/2026, FOLDER",
    "muller_ana, FOLDER",
    "ANA-MÜLLER/garmin/activities, FOLDER",
    "Ana, NONE",
    "export/2026/11/20/Ana, NONE"
  })
  void aFolderWithAPersonsNameSaysWhoseItIs(String path, Guess guess) throws Exception {
    var ana = person("Ana Müller");

    take(Near.REVIEW, fit(path + "/a.fit", START, 60));

    var row = library.recordings().getFirst();
    assertThat(row.athlete()).isEqualTo(guess == Guess.FOLDER ? ana : null);
    assertThat(library.review().open()).containsExactly(new Whose(row.id(), guess));
  }

  @Test
  void twoPeopleOfOneNameAreNotGuessed() throws Exception {
    person("Ana");
    person("Ana");
    person("Bo");

    take(Near.REVIEW, fit("Ana/a.fit", START, 60));

    assertThat(library.recordings().getFirst().athlete()).isNull();
  }

  @Test
  void whereAllHaveOneNameItIsStillAskedWhoseItIs() throws Exception {
    person("Ana");
    person("Ana");

    take(Near.REVIEW, fit("Ana/a.fit", START, 60));

    assertThat(library.review().open())
        .containsExactly(new Whose(library.recordings().getFirst().id(), Guess.NONE));
  }

  @Test
  void whoIsOpenIsTheGuessOfLastResort() throws Exception {
    var ana = person("Ana");

    import1(ImportOrder.of(List.of(fit("a.fit", START, 60)), ana));

    var row = library.recordings().getFirst();
    assertThat(row.athlete()).isEqualTo(ana);
    assertThat(library.review().open()).containsExactly(new Whose(row.id(), Guess.OPEN));
  }

  @Test
  void theDeviceTellsOnlyOnceAPersonHasSaidWhoseItIs() throws Exception {
    var ana = person("Ana");
    take(Near.REVIEW, tcx("a.tcx", START, 60));
    var first = library.recordings().getFirst();
    library.assign(first.id(), ana);
    take(Near.REVIEW, tcx("b.tcx", START.plusSeconds(3600), 60));
    assertThat(row("b.tcx").athlete()).isNull();

    library.review().put(first.id(), Kind.WHOSE, Status.ANSWERED);
    take(Near.REVIEW, tcx("c.tcx", START.plusSeconds(7200), 60));

    assertThat(row("c.tcx").athlete()).isEqualTo(ana);
    assertThat(library.review().open()).contains(new Whose(row("c.tcx").id(), Guess.DEVICE));
  }

  @Test
  void aSessionWithoutADateIsAskedForWithTheDateOfItsFile() throws Exception {
    Path file = gpx("phone.gpx", START, 600);
    Files.writeString(file, Files.readString(file).replaceAll("<time>.*?</time>", ""));
    Files.setLastModifiedTime(file, FileTime.from(START));

    take(Near.REVIEW, file);

    var row = library.recordings().getFirst();
    assertThat(row.start()).isNull();
    assertThat(library.review().open()).containsExactly(new When(row.id(), Doubt.NO_DATE, START));
  }

  @ParameterizedTest
  @CsvSource({"1999-08-22T00:00:00Z, LONG_AGO", "2026-11-22T00:00:00Z, FUTURE"})
  void anOddClockIsImportedAsItIsAndAskedAbout(String start, Doubt doubt) throws Exception {
    Path file = gpx("odd.gpx", Instant.parse(start), 600);
    Files.setLastModifiedTime(file, FileTime.from(START.plusSeconds(600)));

    take(Near.REVIEW, file);

    var row = library.recordings().getFirst();
    assertThat(row.start()).isEqualTo(start);
    assertThat(library.review().open()).containsExactly(new When(row.id(), doubt, START));
  }

  @Test
  void whenTheOtherRecordingGoesThereIsNothingLeftToAskAndUndoAsksAgain() throws Exception {
    take(Near.REVIEW, fit("watch.fit", START, 600));
    take(Near.REVIEW, gpx("phone.gpx", START, 600));
    var question = library.review().open();
    var other = List.of(row("watch.fit").id());

    library.delete(other);
    assertThat(library.review().open()).isEmpty();
    library.restore(other);

    assertThat(library.review().open()).isEqualTo(question).hasSize(1);
  }

  @Test
  void anAnswerCanBeTakenBack() throws Exception {
    take(Near.REVIEW, fit("watch.fit", START, 600));
    var twin = take(Near.REVIEW, gpx("phone.gpx", START, 600)).stored().getFirst();

    library.review().put(twin, Kind.SAME_SESSION, Status.ANSWERED);
    assertThat(library.review().open()).isEmpty();
    library.review().put(twin, Kind.SAME_SESSION, Status.OPEN);

    assertThat(library.review().open()).extracting(Question::recording).containsExactly(twin);
  }

  @Test
  void everyOutcomeHasASentenceInEveryLanguage() {
    for (var language : Messages.LANGUAGES) {
      var words = new ImportWords(Messages.in(language));
      for (var near : Near.values()) {
        var file = new NearlyThere(folder, List.of(), List.of(), near);
        assertThat(words.sentence(file)).endsWith(".").hasSizeGreaterThan(20);
      }
    }
    assertThat(
            new ImportWords(Messages.in(Locale.ENGLISH))
                .summary(
                    ImportReport.of(
                        List.of(new NearlyThere(folder, List.of(), List.of(), Near.SKIP)),
                        0,
                        ImportReport.Ending.COMPLETE)))
        .endsWith("1 file seems to hold a session that was there already.");
  }

  @Test
  void theReportIsKeptAsATableWithEveryFile() throws Exception {
    var bad = Files.writeString(folder.resolve("bad, \"quoted\".fit"), "no recording at all");
    var report =
        new ImportJob(
                library,
                new ImportOrder(
                    List.of(fit("a.fit", START, 60), bad), null, null, Near.REVIEW, NOW))
            .run(Progress.SILENT);
    Path kept = folder.resolve("report.csv");

    ReportCsv.write(report, Messages.in(Locale.ENGLISH), kept);

    assertThat(Files.readAllLines(kept))
        .hasSize(3)
        .satisfies(
            lines ->
                assertThat(lines.get(0))
                    .isEqualTo("\uFEFF\"File\",\"Outcome\",\"Recordings\",\"What happened\""))
        .satisfies(lines -> assertThat(lines.get(1)).contains("a.fit\",\"Imported\",\"1\","))
        .satisfies(
            lines -> assertThat(lines.get(2)).contains("\"\"quoted\"\".fit\",\"Rejected\",\"0\","));
  }

  private AthleteId person(String name) {
    var athlete = Athlete.named(name);
    library.save(athlete);
    return athlete.id();
  }

  private RecordingRow row(String fileName) {
    return library.recordings().stream()
        .filter(row -> row.fileName().equals(fileName))
        .findFirst()
        .orElseThrow();
  }

  private ImportedFile take(Near near, Path file) throws InterruptedException {
    return import1(order(file, null, near));
  }

  private static ImportOrder order(Path file, @Nullable AthleteId athlete, Near near) {
    return new ImportOrder(List.of(file), athlete, null, near, NOW);
  }

  private ImportedFile import1(ImportOrder order) throws InterruptedException {
    return new ImportJob(library, order).run(Progress.SILENT).files().getFirst();
  }

  private Path fit(String name, Instant start, int seconds) throws IOException {
    return Files.write(place(name), GeneratedFit.walk(start, seconds + 1));
  }

  private Path gpx(String name, Instant start, int seconds) throws IOException {
    return Files.writeString(place(name), GeneratedTracks.gpx(start, seconds));
  }

  private Path tcx(String name, Instant start, int seconds) throws IOException {
    return Files.writeString(place(name), GeneratedTracks.tcx(start, seconds));
  }

  private Path place(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return file;
  }
}

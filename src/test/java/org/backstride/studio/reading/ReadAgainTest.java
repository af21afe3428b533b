package org.backstride.studio.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.backstride.athlete.Athlete;
import org.backstride.codec.csv.column.ColumnMapping;
import org.backstride.codec.csv.column.ColumnRole;
import org.backstride.codec.csv.column.ColumnUnit;
import org.backstride.codec.csv.column.ColumnUse;
import org.backstride.codec.polar.PolarFiles;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.RecordingId;
import org.backstride.recording.question.Question.Columns;
import org.backstride.recording.question.Question.Kind;
import org.backstride.store.Libraries;
import org.backstride.store.Library;
import org.backstride.store.LibraryTables;
import org.backstride.store.RecordingRow;
import org.backstride.store.Samples;
import org.backstride.store.backup.Checks;
import org.backstride.store.reading.Readings.Side;
import org.backstride.store.review.QuestionTable.Status;
import org.backstride.studio.importing.GeneratedFit;
import org.backstride.studio.importing.GeneratedTracks;
import org.backstride.studio.importing.ImportJob;
import org.backstride.studio.importing.ImportOrder;
import org.backstride.studio.importing.Near;
import org.backstride.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reading kept files again, with what a person decided meanwhile.
class ReadAgainTest {

  private static final Instant START = Instant.parse("2026-11-01T08:00:00Z");
  private static final Interval LABEL = Interval.byHand(60_000, 120_000, DirectionLabel.BACKWARD);

  @TempDir Path folder;
  private Path file;
  private Library library;

  @BeforeEach
  void open() {
    file = folder.resolve("library.db");
    library = Libraries.open(file);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void aTableWithAGuessedUnitIsAskedAbout() throws Exception {
    var id = belt();

    assertThat(library.review().open()).contains(new Columns(id));
  }

  @Test
  void withTheUnitSaidTheSpeedIsRightAndWhatAPersonDecidedStays() throws Exception {
    var ana = Athlete.named("Ana");
    library.save(ana);
    var id = belt();
    library.assign(id, ana.id());
    library.date(id, START, null);
    library.review().put(id, Kind.WHEN, Status.ANSWERED);
    library.saveIntervals(id, List.of(LABEL));
    say(id);

    var report = again(id);

    assertThat(report.renewed()).containsExactly(id);
    var recording = library.recording(id).orElseThrow();
    assertThat(recording.channels().copyOf(ChannelKind.SPEED)[5]).isCloseTo(1.0, within(1e-9));
    assertThat(recording.start()).isEqualTo(START);
    assertThat(recording.intervals()).containsExactly(LABEL);
    var row = row(id);
    assertThat(row.athlete()).isEqualTo(ana.id());
    assertThat(row.backwardSeconds()).isEqualTo(60);
  }

  @Test
  void undoBringsEveryTableBackToTheBitAndRedoTakesItAwayAgain() throws Exception {
    var id = belt();
    library.saveIntervals(id, List.of(LABEL));
    var before = LibraryTables.of(file);
    say(id);
    var said = LibraryTables.of(file);
    var report = again(id);
    var after = LibraryTables.of(file);

    library.contents().show(report.batch(), Side.BEFORE);
    var undone = LibraryTables.of(file);
    library.contents().show(report.batch(), Side.BEFORE);
    library.contents().show(report.batch(), Side.AFTER);

    assertThat(before).isNotEqualTo(after);
    assertThat(undone).isEqualTo(said);
    assertThat(LibraryTables.of(file)).isEqualTo(after);
    library.close();
    assertThat(Checks.verify(file)).isEmpty();
    library = Libraries.open(file);
  }

  @Test
  void readTwiceEachReadingIsTakenBackByItself() throws Exception {
    var id = belt();
    var first = LibraryTables.of(file).get("channel");
    say(id);
    var one = again(id);
    var second = LibraryTables.of(file).get("channel");
    say(id, ColumnUnit.MILES_PER_HOUR);
    var two = again(id);
    var third = LibraryTables.of(file).get("channel");

    library.contents().show(two.batch(), Side.BEFORE);
    assertThat(LibraryTables.of(file).get("channel")).isEqualTo(second);
    library.contents().show(one.batch(), Side.BEFORE);
    assertThat(LibraryTables.of(file).get("channel")).isEqualTo(first);
    library.contents().show(one.batch(), Side.AFTER);
    library.contents().show(two.batch(), Side.AFTER);
    assertThat(LibraryTables.of(file).get("channel")).isEqualTo(third).isNotEqualTo(second);
  }

  @ParameterizedTest
  @ValueSource(strings = {"walk.fit", "walk.tcx", "walk.gpx", "older.json", "newer.json"})
  void whatReadsAsBeforeIsNotTouched(String name) throws Exception {
    take(Files.write(folder.resolve(name), content(name)));
    var id = library.recordings().getFirst().id();
    var before = LibraryTables.of(file);

    var report = again(id);

    assertThat(report.renewed()).isEmpty();
    assertThat(report.same()).isEqualTo(1);
    assertThat(LibraryTables.of(file)).isEqualTo(before);
  }

  private static byte[] content(String name) {
    String text =
        switch (name) {
          case "walk.tcx" -> GeneratedTracks.tcx(START, 300);
          case "walk.gpx" -> GeneratedTracks.gpx(START, 300);
          case "older.json" -> PolarFiles.olderWithEverything();
          case "newer.json" -> PolarFiles.newerWithEverything();
          default -> "";
        };
    return text.isEmpty() ? GeneratedFit.walk(START, 300) : text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aSessionWithoutAFileIsCountedAndLeftAlone() {
    var recording = new Samples(3).recording(60, "");
    library.add(List.of(recording), null, null);

    var report = again(recording.id());

    assertThat(report.withoutFile()).isEqualTo(1);
    assertThat(report.renewed()).isEmpty();
  }

  @Test
  void cancelledInTheMiddleWhatWasReadStaysAndTheRestIsAsItWas() throws Exception {
    var one = belt();
    Path other = folder.resolve("belt-2.csv");
    Files.writeString(other, beltText(401));
    take(other);
    var two =
        library.recordings().stream()
            .map(RecordingRow::id)
            .filter(id -> !id.equals(one))
            .findFirst()
            .orElseThrow();
    say(one);

    var report =
        new ReadAgainJob(library, List.of(one, two), ZoneOffset.UTC).run(new CancelledAfter(1));

    assertThat(report.renewed()).hasSize(1);
    assertThat(library.recordings()).filteredOn(row -> row.totals().speedMax() > 2).hasSize(1);
  }

  @Test
  void aLibraryThatRefusesInTheMiddleCostsTheRestAndNotWhatWasRead() throws Exception {
    var one = belt();
    Path other = folder.resolve("belt-2.csv");
    Files.writeString(other, beltText(401));
    take(other);
    var ids = library.recordings().stream().map(RecordingRow::id).toList();
    say(one);

    var report = new ReadAgainJob(library, ids, ZoneOffset.UTC).run(new ClosingAt(2));

    assertThat(report.renewed()).hasSize(1);
    assertThat(report.failed()).hasSize(1);
  }

  /// Closes the library as a file begins.
  private final class ClosingAt implements Progress {
    private final int file;
    private int begun;

    ClosingAt(int file) {
      this.file = file;
    }

    @Override
    public void report(long done, long total, String detail) {
      begun++;
      if (begun == file) {
        library.close();
      }
    }

    @Override
    public boolean isCancelled() {
      return false;
    }
  }

  /// Asks to end once so many files have begun.
  private static final class CancelledAfter implements Progress {
    private final int files;
    private int begun;

    CancelledAfter(int files) {
      this.files = files;
    }

    @Override
    public void report(long done, long total, String detail) {
      begun++;
    }

    @Override
    public boolean isCancelled() {
      return begun >= files;
    }
  }

  private RecordingId belt() throws Exception {
    Path table = folder.resolve("belt.csv");
    Files.writeString(table, beltText(400));
    take(table);
    return library.recordings().getFirst().id();
  }

  /// A walk at 3.6 km/h on a belt whose log says only "3.6".
  private static String beltText(int seconds) {
    var text = new StringBuilder("time (s),speed,hr\n");
    for (int second = 0; second <= seconds; second++) {
      text.append(second).append(",3.6,").append(90 + second % 7).append('\n');
    }
    return text.toString();
  }

  private void say(RecordingId id) {
    say(id, ColumnUnit.KILOMETRES_PER_HOUR);
  }

  private void say(RecordingId id, ColumnUnit unit) {
    var table = TableFile.of(library, id).orElseThrow();
    ColumnMapping guess = table.sketch().main().orElseThrow().guess();
    new SaidMappings(library).remember(table, guess.with(1, ColumnUse.of(ColumnRole.SPEED, unit)));
  }

  private void take(Path path) throws InterruptedException {
    new ImportJob(
            library,
            new ImportOrder(
                List.of(path), null, null, Near.REVIEW, Clock.fixed(START, ZoneOffset.UTC)))
        .run(Progress.SILENT);
  }

  private RenewalReport again(RecordingId id) {
    return new ReadAgainJob(library, List.of(id), ZoneOffset.UTC).run(Progress.SILENT);
  }

  private RecordingRow row(RecordingId id) {
    return library.recordings().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}

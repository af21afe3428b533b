package org.backstride.studio.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.backstride.athlete.Athlete;
import org.backstride.store.Libraries;
import org.backstride.store.Library;
import org.backstride.studio.importing.ImportReport.Ending;
import org.backstride.studio.importing.ImportedFile.AlreadyThere;
import org.backstride.studio.importing.ImportedFile.Imported;
import org.backstride.studio.importing.ImportedFile.Reason;
import org.backstride.studio.importing.ImportedFile.Rejected;
import org.backstride.text.Messages;
import org.backstride.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportJobTest {

  private static final Instant START = Instant.parse("2026-11-01T08:00:00Z");

  @TempDir Path folder;
  private Path files;
  private Library library;

  @BeforeEach
  void open() throws IOException {
    library = Libraries.open(folder.resolve("library.db"));
    files = Files.createDirectories(folder.resolve("watch"));
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void aFileIsStoredWithItsAthleteAndItsBytes() throws Exception {
    var athlete = Athlete.named("Ana");
    library.save(athlete);
    byte[] bytes = GeneratedFit.walk(START, 60);
    Path file = Files.write(files.resolve("walk.fit"), bytes);

    var report =
        new ImportJob(
                library,
                new ImportOrder(List.of(file), athlete.id(), null, Near.REVIEW, Clock.systemUTC()))
            .run(Progress.SILENT);

    assertThat(report.imported()).isEqualTo(1);
    var row = library.recordings().getFirst();
    assertThat(row.athlete()).isEqualTo(athlete.id());
    assertThat(row.fileName()).isEqualTo("walk.fit");
    assertThat(row.start()).isEqualTo(START);
    assertThat(library.original(row.origin().sha256()))
        .hasValueSatisfying(kept -> assertThat(kept).isEqualTo(bytes));
    assertThat(library.recording(row.id()))
        .hasValueSatisfying(full -> assertThat(full.channels().size()).isEqualTo(60));
  }

  @Test
  void aLibraryThatIsClosedMeanwhileEndsTheImportWithAReport() throws Exception {
    Path file = walk("a.fit", 0);
    library.close();

    var report = new ImportJob(library, ImportOrder.of(List.of(file), null)).run(Progress.SILENT);

    assertThat(report.ending()).isEqualTo(ImportReport.Ending.LIBRARY_FAILED);
    assertThat(report.files()).isEmpty();
  }

  @Test
  void theSameContentIsTakenOnceEvenWithinABatch() throws Exception {
    Path first = walk("a.fit", 0);
    Path copy = Files.copy(first, files.resolve("b.fit"));

    var report = run(List.of(first, copy));
    var again = run(List.of(copy));

    assertThat(report.files())
        .extracting(ImportedFile::getClass)
        .containsExactly(Imported.class, AlreadyThere.class);
    assertThat(again.alreadyThere()).isEqualTo(1);
    assertThat(library.recordings()).hasSize(1);
  }

  @Test
  void aFolderIsSearchedByContentNotByName() throws Exception {
    walk("b.fit", 0);
    walk("a.dat", 1);
    Files.createDirectories(files.resolve("2026/november"));
    walk("2026/november/c.fit", 2);
    Files.writeString(files.resolve("notes.txt"), "knee better");
    Files.createDirectories(files.resolve(".cache"));
    walk(".cache/d.fit", 3);

    var report = run(List.of(files));

    assertThat(report.files())
        .extracting(file -> files.relativize(file.file()).toString())
        .containsExactly("2026/november/c.fit", "a.dat", "b.fit");
    assertThat(report.imported()).isEqualTo(3);
    assertThat(report.passedOver()).isEqualTo(1);
  }

  @Test
  void aBadFileIsRejectedWithASentenceAndCostsTheOthersNothing() throws Exception {
    Path bad = Files.writeString(files.resolve("a.fit"), "this is no watch file");
    Path missing = files.resolve("gone.fit");

    var report = run(List.of(bad, missing, walk("c.fit", 0)));

    assertThat(report.rejected()).isEqualTo(2);
    assertThat(report.imported()).isEqualTo(1);
    assertThat(report.files().get(1)).isEqualTo(new Rejected(missing, new Reason.Unreadable()));
    for (var language : Messages.LANGUAGES) {
      var words = new ImportWords(Messages.in(language));
      assertThat(words.sentence(report.files().getFirst())).endsWith(".").hasSizeGreaterThan(20);
      assertThat(words.summary(report)).contains("1").contains("2");
    }
  }

  @Test
  void theSummaryCountsInWords() throws Exception {
    var words = new ImportWords(Messages.in(Locale.ENGLISH));

    assertThat(words.summary(run(List.of(walk("a.fit", 0)))))
        .isEqualTo("1 file imported, 0 already in the library, 0 rejected.");
    assertThat(words.summary(run(List.of())))
        .isEqualTo("No file imported, 0 already in the library, 0 rejected.");
  }

  @Test
  void cancellingLeavesWholeRecordingsOnly() throws Exception {
    for (int i = 0; i < 40; i++) {
      walk("walk-%02d.fit".formatted(i), i);
    }
    var progress = new CancelledAfter(10);

    var report = new ImportJob(library, ImportOrder.of(List.of(files), null)).run(progress);

    assertThat(report.ending()).isEqualTo(Ending.CANCELLED);
    assertThat(report.imported()).isBetween(5, 15);
    assertThat(library.recordings()).hasSize(report.imported());
    assertThat(library.recordings())
        .allSatisfy(
            row ->
                assertThat(library.stored(row.id()))
                    .hasValueSatisfying(
                        stored -> {
                          assertThat(stored.damaged()).isEmpty();
                          assertThat(stored.recording().channels().size()).isEqualTo(60);
                        }));
  }

  @Test
  void progressCountsBytes() throws Exception {
    Path first = walk("a.fit", 0);
    Path second = walk("b.fit", 1);
    var progress = new CancelledAfter(Integer.MAX_VALUE);

    new ImportJob(library, ImportOrder.of(List.of(first, second), null)).run(progress);

    assertThat(progress.total).isEqualTo(Files.size(first) + Files.size(second));
    assertThat(progress.done).isEqualTo(Files.size(first));
    assertThat(progress.detail).isEqualTo("b.fit");
  }

  private ImportReport run(List<Path> paths) throws InterruptedException {
    return new ImportJob(library, ImportOrder.of(paths, null)).run(Progress.SILENT);
  }

  private Path walk(String name, int day) throws IOException {
    byte[] bytes = GeneratedFit.walk(START.plusSeconds(day * 86_400L), 60);
    return Files.write(files.resolve(name), bytes);
  }

  /// Is cancelled after a number of reports.
  private static final class CancelledAfter implements Progress {
    private final AtomicInteger left;
    private long done;
    private long total;
    private String detail = "";

    CancelledAfter(int reports) {
      left = new AtomicInteger(reports);
    }

    @Override
    public void report(long doneNow, long totalNow, String detailNow) {
      done = doneNow;
      total = totalNow;
      detail = detailNow;
      left.decrementAndGet();
    }

    @Override
    public boolean isCancelled() {
      return left.get() <= 0;
    }
  }
}

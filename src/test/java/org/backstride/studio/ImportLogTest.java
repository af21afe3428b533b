package org.backstride.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backstride.store.LibraryTables;
import org.backstride.store.imports.KeptReport;
import org.backstride.store.imports.KeptReport.Counts;
import org.backstride.studio.importing.GeneratedFit;
import org.backstride.studio.importing.ImportJob;
import org.backstride.studio.importing.ImportOrder;
import org.backstride.studio.importing.ImportReport;
import org.backstride.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The reports of imports come, go and are read again with their imports.
class ImportLogTest {

  private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

  @TempDir Path folder;
  private Path file;
  private OpenStudio open;
  private Studio studio;

  @BeforeEach
  void open() throws InterruptedException {
    file = folder.resolve("library.db");
    open = new OpenStudio(file, () -> NOON);
    studio = open.studio();
  }

  @AfterEach
  void close() throws InterruptedException {
    studio.close();
  }

  @Test
  void anImportIsListedWithItsCountsAndTheTimeItEnded() throws Exception {
    var report = take(Files.write(folder.resolve("a.fit"), walk()), noise());

    assertThat(studio.imports().reports().get())
        .containsExactly(new KeptReport(report.id(), NOON, "complete", 0, new Counts(1, 0, 0, 1)));
  }

  @Test
  void whatBecameOfEachFileIsReadAgain() throws Exception {
    var report = take(Files.write(folder.resolve("a.fit"), walk()), noise());

    assertThat(opened(report)).contains(report);
  }

  @Test
  void takenBackTheImportLeavesEveryTableAsItWas() throws Exception {
    var before = LibraryTables.of(file);
    take(Files.write(folder.resolve("a.fit"), walk()), noise());
    var after = LibraryTables.of(file);

    studio.history().undo();
    open.rest();
    assertThat(LibraryTables.of(file)).isEqualTo(before);
    assertThat(studio.imports().reports().get()).isEmpty();

    studio.history().redo();
    open.rest();
    assertThat(LibraryTables.of(file)).isEqualTo(after);
    assertThat(studio.imports().reports().get()).hasSize(1);
  }

  @Test
  void anImportOfWhichNothingWasTakenIsListedAndIsNoStepOfUndo() throws Exception {
    take(noise());

    assertThat(studio.imports().reports().get())
        .extracting(KeptReport::counts)
        .containsExactly(new Counts(0, 0, 0, 1));
    assertThat(studio.history().labels().get().undo()).isNull();
  }

  @Test
  void aReportTakenOffTheListComesBackWithUndoAndTheRecordingsStay() throws Exception {
    var report = take(Files.write(folder.resolve("a.fit"), walk()));
    var kept = studio.imports().reports().get().getFirst();

    studio.imports().remove(kept, "remove");
    open.rest();
    assertThat(studio.imports().reports().get()).isEmpty();
    assertThat(studio.recordings().rows().get()).hasSize(1);
    assertThat(opened(report)).isEmpty();

    studio.history().undo();
    open.rest();
    assertThat(opened(report)).contains(report);
  }

  private Path noise() throws Exception {
    return Files.writeString(folder.resolve("letter.fit"), "Dear coach, here is my run.");
  }

  private static byte[] walk() {
    return GeneratedFit.walk(NOON.minusSeconds(7_200), 120);
  }

  private ImportReport take(Path... files) throws Exception {
    var order = ImportOrder.of(List.of(files), null);
    var report = new ImportJob(studio.store().library(), order).run(Progress.SILENT);
    studio.imports().imported(report, "import");
    open.rest();
    return report;
  }

  private Optional<ImportReport> opened(ImportReport report) throws InterruptedException {
    List<Optional<ImportReport>> heard = new ArrayList<>();
    studio.imports().open(report.id(), heard::add);
    open.rest();
    return heard.getFirst();
  }
}

package org.backstride.store.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.backstride.store.Libraries;
import org.backstride.store.Library;
import org.backstride.store.LibraryTables;
import org.backstride.store.imports.KeptLine.Outcome;
import org.backstride.store.imports.KeptReport.Counts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportReportsTest {

  private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
  private static final List<KeptLine> LINES =
      List.of(
          new KeptLine("a.fit", Outcome.IMPORTED, UUID.randomUUID().toString(), ""),
          new KeptLine("b.fit", Outcome.NEAR, UUID.randomUUID().toString(), "REVIEW"),
          new KeptLine("c.fit", Outcome.ALREADY_THERE, "", ""),
          new KeptLine("d.pdf", Outcome.REJECTED, "", "unknown-format@-1"),
          new KeptLine("e.csv", Outcome.REJECTED, "", "unreadable"));

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
  void aReportIsReadAgainWithItsLinesInOrder() {
    var report = report(NOON, new Counts(1, 1, 1, 2));

    library.importReports().add(report, LINES);

    assertThat(library.importReports().all()).containsExactly(report);
    assertThat(library.importReports().lines(report.id())).isEqualTo(LINES);
  }

  @Test
  void theNewestImportStandsFirst() {
    var early = report(NOON, new Counts(0, 0, 0, 0));
    var late = report(NOON.plusSeconds(60), new Counts(0, 0, 0, 0));

    library.importReports().add(early, List.of());
    library.importReports().add(late, List.of());

    assertThat(library.importReports().all()).containsExactly(late, early);
  }

  @Test
  void addedTwiceItIsThereOnce() {
    var report = report(NOON, new Counts(1, 1, 1, 2));
    library.importReports().add(report, LINES);

    library.importReports().add(report, LINES);

    assertThat(library.importReports().lines(report.id())).hasSize(5);
  }

  @Test
  void takenOutItLeavesNoLine() throws Exception {
    var before = LibraryTables.of(file);
    var report = report(NOON, new Counts(1, 1, 1, 2));
    library.importReports().add(report, LINES);
    assertThat(LibraryTables.of(file)).isNotEqualTo(before);

    library.importReports().remove(report.id());

    assertThat(LibraryTables.of(file)).isEqualTo(before);
  }

  private static KeptReport report(Instant ended, Counts counts) {
    return new KeptReport(UUID.randomUUID(), ended, "complete", 3, counts);
  }
}

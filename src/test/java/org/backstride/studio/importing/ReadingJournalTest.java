package org.backstride.studio.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.backstride.store.Libraries;
import org.backstride.store.OriginalFile;
import org.backstride.studio.importing.ImportedFile.Imported;
import org.backstride.studio.importing.ImportedFile.Reason;
import org.backstride.studio.importing.ImportedFile.Rejected;
import org.backstride.text.Messages;
import org.backstride.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that took the process down is named, left alone, and tried again when asked.
class ReadingJournalTest {

  private static final Instant START = Instant.parse("2026-11-01T08:00:00Z");

  @TempDir Path folder;
  private Path library;
  private Path watch;
  private Path bad;

  @BeforeEach
  void write() throws IOException {
    library = folder.resolve("library.db");
    watch = Files.createDirectories(folder.resolve("watch"));
    bad = Files.write(watch.resolve("bad.fit"), GeneratedFit.walk(START, 60));
    Files.write(watch.resolve("good.fit"), GeneratedFit.walk(START.plusSeconds(9_000), 60));
  }

  @Test
  void whatWasBeingReadWhenAProcessDiedIsNamed() throws IOException {
    died("+aa bad one.fit\n+bb good.fit\n-bb\n");

    assertThat(ReadingJournal.suspects(library)).containsExactly("bad one.fit");
  }

  @Test
  void anOrderlyEndLeavesNothingBehindWhateverReadersWereLetGo() {
    var journal = ReadingJournal.open(library);
    journal.begin("aa", "large.fit");
    journal.close();
    journal.end("aa");

    assertThat(ReadingJournal.suspects(library)).isEmpty();
    assertThat(folder).isDirectoryNotContaining("glob:**.reading-*");
  }

  @Test
  void aJournalThatTheDiskDoesNotTakeStopsNoImport() {
    Path missing = folder.resolve("away/library.db");

    try (var journal = ReadingJournal.open(missing)) {
      journal.begin("aa", "walk.fit");
      journal.end("aa");
    }

    assertThat(ReadingJournal.suspects(missing)).isEmpty();
  }

  @Test
  void anImportUnderWayInThisProcessIsNoSuspicion() {
    try (var first = ReadingJournal.open(library)) {
      first.begin("aa", "large.fit");

      assertThat(ReadingJournal.suspects(library)).isEmpty();
      try (var second = ReadingJournal.open(library)) {
        assertThat(second.isSuspect("aa")).isFalse();
      }
    }
  }

  @Test
  void aSuspectIsLeftAloneInItsFolderAndTriedAgainByItself() throws Exception {
    died("+" + OriginalFile.sha256(Files.readAllBytes(bad)) + " bad.fit\n");
    try (var open = Libraries.open(library)) {
      var held = new ImportJob(open, ImportOrder.of(List.of(watch), null)).run(Progress.SILENT);

      assertThat(held.files().getFirst()).isEqualTo(new Rejected(bad, new Reason.Suspected()));
      assertThat(held.imported()).isEqualTo(1);
      for (var language : Messages.LANGUAGES) {
        assertThat(new ImportWords(Messages.in(language)).sentence(held.files().getFirst()))
            .endsWith(".")
            .hasSizeGreaterThan(40);
      }
      assertThat(ReadingJournal.suspects(library)).containsExactly("bad.fit");

      var asked = new ImportJob(open, ImportOrder.of(List.of(bad), null)).run(Progress.SILENT);

      assertThat(asked.files().getFirst()).isInstanceOf(Imported.class);
      assertThat(ReadingJournal.suspects(library)).isEmpty();
    }
  }

  @Test
  void aSuspectThatNobodyAskedForIsLeftAloneEvenByItself() throws Exception {
    died("+" + OriginalFile.sha256(Files.readAllBytes(bad)) + " bad.fit\n");
    try (var open = Libraries.open(library)) {
      var found =
          ImportJob.unattended(open, ImportOrder.of(List.of(bad), null)).run(Progress.SILENT);

      assertThat(found.files()).containsExactly(new Rejected(bad, new Reason.Suspected()));
      assertThat(ReadingJournal.suspects(library)).containsExactly("bad.fit");
    }
  }

  private void died(String lines) throws IOException {
    Files.writeString(folder.resolve("library.db.reading-1-1-1"), lines);
  }
}

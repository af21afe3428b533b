package org.backstride.studio.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.backstride.recording.question.Question.Kind;
import org.backstride.store.Libraries;
import org.backstride.store.Library;
import org.backstride.store.LibraryTables;
import org.backstride.store.RecordingRow;
import org.backstride.store.backup.Checks;
import org.backstride.studio.importing.ImportReport.Ending;
import org.backstride.studio.importing.ImportedFile.AlreadyThere;
import org.backstride.studio.importing.ImportedFile.Reason;
import org.backstride.studio.importing.ImportedFile.Rejected;
import org.backstride.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A whole folder: nothing lost, nothing doubled; cancelled, killed and undone in the middle.
@Execution(ExecutionMode.CONCURRENT)
class ManyFilesTest {

  private static final int FILES = Integer.getInteger("import.files", 250);

  @TempDir Path folder;
  private ManyFiles many;
  private Path file;

  @BeforeEach
  void fill() throws IOException {
    file = folder.resolve("library.db");
    many = new ManyFiles(Files.createDirectories(folder.resolve("watch")), FILES);
  }

  @Test
  void nothingIsLostNothingIsDoubledAndUndoLeavesEveryTableAsItWas() throws Exception {
    try (var library = Libraries.open(file)) {
      var before = LibraryTables.of(file);

      var report = take(library, many.folder(), Progress.SILENT);

      assertThat(report.ending()).isEqualTo(Ending.COMPLETE);
      assertThat(hashes(library)).containsExactlyInAnyOrderElementsOf(many.readable());
      assertThat(report.alreadyThere()).isEqualTo(many.copies()).isPositive();
      assertThat(report.rejected()).isEqualTo(many.unreadable()).isPositive();
      assertThat(report.nearlyThere()).isEqualTo(many.twins()).isPositive();
      assertThat(waiting(library)).isEqualTo(many.twins());

      var after = LibraryTables.of(file);
      library.delete(report.recordings());
      assertThat(LibraryTables.of(file)).isEqualTo(before);
      library.restore(report.recordings());
      assertThat(LibraryTables.of(file)).isEqualTo(after);
    }
    assertThat(Checks.verify(file)).isEmpty();
  }

  @Test
  void cancelledInTheMiddleTheRestComesWithTheNextImport() throws Exception {
    try (var library = Libraries.open(file)) {
      var progress = new EndedAfter(FILES / 2);

      var first = take(library, many.folder(), progress);
      assertThat(first.ending()).isEqualTo(Ending.CANCELLED);
      assertThat(hashes(library)).hasSizeBetween(20, many.readable().size() - 20);
      take(library, many.folder(), Progress.SILENT);

      assertThat(hashes(library)).containsExactlyInAnyOrderElementsOf(many.readable());
      assertThat(waiting(library)).isEqualTo(many.twins());
      assertThat(ReadingJournal.suspects(file)).isEmpty();
    }
  }

  @Test
  void killedInTheMiddleEveryFileIsThereOnceOrNamed() throws Exception {
    kill(start(), FILES / 3);

    var suspects = ReadingJournal.suspects(file);
    try (var library = Libraries.open(file)) {
      var report = take(library, many.folder(), Progress.SILENT);

      var heldBack =
          report.files().stream()
              .filter(
                  each ->
                      each instanceof Rejected(var _, var reason)
                          && reason instanceof Reason.Suspected)
              .map(ImportedFile::file)
              .toList();
      assertThat(heldBack).hasSizeLessThanOrEqualTo(suspects.size());
      for (Path asked : heldBack) {
        take(library, asked, Progress.SILENT);
      }
      assertThat(hashes(library)).containsExactlyInAnyOrderElementsOf(many.readable());
      assertThat(ReadingJournal.suspects(file).size())
          .isLessThanOrEqualTo(suspects.size() - heldBack.size());
    }
    assertThat(Checks.verify(file)).isEmpty();
  }

  @Test
  void aZipOfTheFolderIsTheSameAsTheFolder() throws Exception {
    Path zip = folder.resolve("export.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip));
        var files = Files.list(many.folder())) {
      for (Path each : files.sorted().toList()) {
        out.putNextEntry(new ZipEntry("activities/" + each.getFileName()));
        out.write(Files.readAllBytes(each));
      }
    }
    try (var library = Libraries.open(file)) {
      var progress = new EndedAfter(Integer.MAX_VALUE);

      var zipped = take(library, zip, progress);
      var again = take(library, many.folder(), Progress.SILENT);

      assertThat(hashes(library)).containsExactlyInAnyOrderElementsOf(many.readable());
      assertThat(zipped.files().getFirst().file()).hasToString(zip + "/activities/00000.fit");
      assertThat(again.files())
          .filteredOn(each -> !(each instanceof Rejected))
          .allMatch(AlreadyThere.class::isInstance);
    }
  }

  private static ImportReport take(Library library, Path path, Progress progress)
      throws InterruptedException {
    return new ImportJob(library, ImportOrder.of(List.of(path), null)).run(progress);
  }

  private static List<String> hashes(Library library) {
    return library.recordings().stream()
        .map(RecordingRow::origin)
        .map(origin -> origin.sha256())
        .toList();
  }

  private static long waiting(Library library) {
    return library.review().open().stream()
        .filter(question -> question.kind() == Kind.SAME_SESSION)
        .count();
  }

  private Process start() throws IOException {
    String classPath = System.getProperty("java.class.path");
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", classPath),
                BusyImport.class.getName(),
                file.toString(),
                many.folder().toString()))
        .redirectError(Files.createTempFile(folder, "child", ".log").toFile())
        .start();
  }

  private static void kill(Process process, int files) throws Exception {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      int told = 0;
      while (told < files && lines.readLine() != null) {
        told++;
      }
      process.toHandle().destroyForcibly();
      process.waitFor();
      assertThat(told).isEqualTo(files);
    }
  }

  /// Is cancelled after a number of reports.
  private static final class EndedAfter implements Progress {
    private int left;

    EndedAfter(int reports) {
      left = reports;
    }

    @Override
    public synchronized void report(long done, long total, String detail) {
      left--;
    }

    @Override
    public synchronized boolean isCancelled() {
      return left <= 0;
    }
  }
}

package org.backstride.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backstride.athlete.Athlete;
import org.backstride.store.backup.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A process that is killed between two instructions leaves a whole library.
@Execution(ExecutionMode.CONCURRENT)
class KilledProcessTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {2, 23})
  void anImportKilledAfterSomeFilesLeavesWholeRecordings(int files) throws Exception {
    Path file = folder.resolve("library.db");
    var process = start(file, "import");

    int told = killAfter(process, files);

    assertThat(Checks.verify(file)).isEmpty();
    try (var library = Libraries.open(file)) {
      var rows = library.recordings();
      assertThat(rows).hasSizeGreaterThanOrEqualTo(told);
      for (var row : rows) {
        var stored = library.stored(row.id()).orElseThrow();
        assertThat(stored.damaged()).isEmpty();
        assertThat(stored.recording().channels().size()).isEqualTo(row.totals().records());
        assertThat(library.original(row.origin().sha256())).isPresent();
      }
    }
  }

  @Test
  void anEditThatWasToldIsThereAfterAKill() throws Exception {
    Path file = folder.resolve("library.db");
    var process = start(file, "edit");

    int told = killAfter(process, 25);

    try (var library = Libraries.open(file)) {
      var kept = library.athletes().stream().map(Athlete::name).toList();
      assertThat(kept).hasSize(1);
      assertThat(Integer.parseInt(kept.getFirst())).isGreaterThanOrEqualTo(told);
    }
  }

  @Test
  void theLockOfAKilledProcessDoesNotKeepTheNextOut() throws Exception {
    Path file = folder.resolve("library.db");
    var process = start(file, "edit");

    killAfter(process, 1);

    assertThat(folder.resolve("library.db.lock")).exists();
    Libraries.open(file).close();
  }

  private Process start(Path library, String what) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    Path errors = Files.createTempFile(folder, "child", ".log");
    return new ProcessBuilder(
            List.of(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", classPath),
                BusyLibrary.class.getName(),
                library.toString(),
                what))
        .redirectError(errors.toFile())
        .start();
  }

  /// Kills the process as soon as it has told of so many finished writes.
  ///
  /// @return how many writes it had told of by then
  private static int killAfter(Process process, int writes) throws Exception {
    int told = 0;
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      while (told < writes && lines.readLine() != null) {
        told++;
      }
      process.toHandle().destroyForcibly();
      process.waitFor();
      while (lines.readLine() != null) {
        told++;
      }
    }
    assertThat(told).isGreaterThanOrEqualTo(writes);
    return told;
  }
}

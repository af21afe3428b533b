package org.backstride.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.backstride.athlete.Athlete;
import org.backstride.recording.Recording;
import org.backstride.store.Libraries;
import org.backstride.store.Library;
import org.backstride.store.Samples;
import org.backstride.store.backup.Restoring.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Restoring over a library that a killed process has left: its last writes lie beside it.
@Execution(ExecutionMode.CONCURRENT)
class RestoringTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T06:30:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Path file;
  private Path backup;

  @BeforeEach
  void leaveAsAKilledProcessDoes() throws IOException {
    Path living = folder.resolve("living.db");
    file = folder.resolve("library.db");
    backup = folder.resolve("backup.db");
    leaveHoles(living);
    try (var library = Libraries.open(living)) {
      library.save(Athlete.named("Ana"));
      library.backups().copyTo(backup);
      for (int i = 0; i < 30; i++) {
        library.save(Athlete.named("Ben " + i));
      }
      Files.copy(living, file);
      Files.copy(folder.resolve("living.db-wal"), folder.resolve("library.db-wal"));
    }
  }

  /// A copy of such a library has its pages in other places.
  private static void leaveHoles(Path file) {
    try (var library = Libraries.open(file)) {
      var recordings = Stream.generate(() -> new Samples(1).recording(3_000, "")).limit(6).toList();
      library.add(recordings, null, null);
      library.delete(recordings.stream().limit(4).map(Recording::id).toList());
    }
  }

  @Test
  void theLibraryIsWhatTheBackupWasAndNothingElse() {
    restore();

    assertThat(names(file)).containsExactly("Ana");
  }

  @Test
  void whatWasThereBeforeIsKeptWholeWithItsLastWrites() {
    Path before = restore();

    assertThat(folder.resolve("library.db.backups"))
        .isDirectoryNotContaining("glob:**-wal")
        .isDirectoryNotContaining("glob:**-shm");
    assertThat(Checks.verify(before)).isEmpty();
    assertThat(names(before)).hasSize(31);
  }

  @Test
  void ofADamagedLibraryItsLastWritesAreKeptBesideIt() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 4_000, bytes.length, (byte) 0x5a);
    Files.write(file, bytes);
    Files.writeString(folder.resolve("library.db-wal"), "torn");

    Path before = restore();

    assertThat(before.getFileName().toString()).startsWith("library.db.damaged-");
    assertThat(before.resolveSibling(before.getFileName() + "-wal")).exists();
    assertThat(names(file)).containsExactly("Ana");
  }

  @Test
  void whatALastAttemptLeftHalfwayIsNoHindrance() throws IOException {
    Files.writeString(folder.resolve("library.db.arriving"), "half");

    restore();

    assertThat(names(file)).containsExactly("Ana");
    assertThat(folder.resolve("library.db.arriving")).doesNotExist();
  }

  @Test
  void theLogOfALibraryThatIsGoneIsNotPlayedIntoTheOneRestored() throws IOException {
    Files.delete(file);

    restore();

    assertThat(folder.resolve("library.db-wal")).doesNotExist();
    assertThat(names(file)).containsExactly("Ana");
  }

  @Test
  void whereThereIsNoLibraryTheBackupBecomesOne() {
    Path fresh = folder.resolve("not/yet/there/fresh.db");

    var outcome = new Restoring(fresh, CLOCK).from(backup);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Restored.class, restored -> assertThat(restored.before()).isEqualTo(fresh));
    assertThat(names(fresh)).containsExactly("Ana");
  }

  private Path restore() {
    var outcome = new Restoring(file, CLOCK).from(backup);
    assertThat(outcome).isInstanceOf(Outcome.Restored.class);
    return ((Outcome.Restored) outcome).before();
  }

  private static List<String> names(Path library) {
    try (Library opened = Libraries.open(library)) {
      return opened.athletes().stream().map(Athlete::name).toList();
    }
  }
}

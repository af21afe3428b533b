package org.backstride.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.backstride.athlete.Athlete;
import org.backstride.store.Libraries;
import org.backstride.store.Samples;
import org.backstride.store.backup.Preview.Counts;
import org.backstride.store.backup.Preview.Flaw;
import org.backstride.store.backup.Preview.Flawed;
import org.backstride.store.backup.Preview.Whole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class BackupsTest {

  private static final Instant NOW = Instant.parse("2026-11-21T06:30:00Z");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void fill() {
    file = folder.resolve("library.db");
    try (var library = Libraries.open(file)) {
      library.save(Athlete.named("Ana"));
      library.add(List.of(new Samples(1).recording(20, "")), null, null);
    }
  }

  @Test
  void aBackupHoldsWhatTheOpenLibraryHolds() throws IOException {
    try (var library = Libraries.open(file)) {
      library.save(Athlete.named("Bo"));

      var backup = library.backups().make(Reason.BY_HAND);

      assertThat(Checks.preview(backup.file()))
          .isInstanceOfSatisfying(
              Whole.class, seen -> assertThat(seen.counts()).isEqualTo(new Counts(2, 0, 1)));
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup.file())))
          .isEqualTo("rw-------");
      assertThat(library.backups().list()).containsExactly(backup);
    }
  }

  @Test
  void oneBackupADay() {
    assertThat(at(NOW).daily()).isPresent();
    assertThat(at(NOW.plus(Duration.ofHours(3))).daily()).isEmpty();
    assertThat(at(NOW.plus(Duration.ofDays(1))).daily()).isPresent();
  }

  @Test
  void theLastFiveOfEachReasonAreKept() {
    at(NOW).make(Reason.BY_HAND);
    for (int day = 0; day < 8; day++) {
      at(NOW.plus(Duration.ofDays(day))).daily();
    }

    var kept = at(NOW).list();

    assertThat(kept).filteredOn(backup -> backup.reason() == Reason.DAILY).hasSize(5);
    assertThat(kept).filteredOn(backup -> backup.reason() == Reason.BY_HAND).hasSize(1);
    assertThat(kept.getFirst().madeAt()).isEqualTo(NOW.plus(Duration.ofDays(7)));
  }

  @Test
  void aClockThatWasPutBackTakesNoBackupAwayThatIsNew() {
    for (int day = 0; day < 5; day++) {
      at(NOW.plus(Duration.ofDays(3_650 + day))).daily();
    }

    var first = at(NOW).daily().orElseThrow();
    var second = at(NOW.plus(Duration.ofDays(1))).daily().orElseThrow();

    assertThat(at(NOW).list()).hasSize(5).contains(first, second);
  }

  @Test
  void anOldBackupThatCannotBeTakenAwayDoesNotFailTheNewOne() throws IOException {
    var backups = at(NOW);
    Path stuck = backups.folder().resolve("2020-01-01T00-00-00-000Z-by-hand.db");
    Files.createDirectories(stuck.resolve("not empty"));
    for (int day = 0; day < 4; day++) {
      at(NOW.plus(Duration.ofDays(day))).make(Reason.BY_HAND);
    }

    var made = List.of(make(4), make(5));

    assertThat(backups.list()).containsAll(made);
  }

  private BackupFile make(int day) {
    return at(NOW.plus(Duration.ofDays(day))).make(Reason.BY_HAND);
  }

  @Test
  void restoringBringsBackWhatWasAndKeepsWhatIs() {
    var backup = at(NOW).make(Reason.BY_HAND);
    try (var library = Libraries.open(file)) {
      library.save(Athlete.named("Bo"));
    }

    var outcome = new Restoring(file, Clock.fixed(NOW, ZoneOffset.UTC)).from(backup.file());

    assertThat(outcome).isInstanceOf(Restoring.Outcome.Restored.class);
    try (var library = Libraries.open(file)) {
      assertThat(library.athletes()).extracting(Athlete::name).containsExactly("Ana");
      assertThat(library.recordings()).hasSize(1);
    }
    assertThat(at(NOW).list())
        .filteredOn(each -> each.reason() == Reason.BEFORE_RESTORE)
        .singleElement()
        .satisfies(
            each ->
                assertThat(Checks.preview(each.file()))
                    .isInstanceOfSatisfying(
                        Whole.class, seen -> assertThat(seen.counts().athletes()).isEqualTo(2)));
  }

  @Test
  void anOpenLibraryIsNotReplaced() {
    var backup = at(NOW).make(Reason.BY_HAND);
    try (var library = Libraries.open(file)) {
      assertThat(new Restoring(library.file(), Clock.systemUTC()).from(backup.file()))
          .isInstanceOf(Restoring.Outcome.HeldBy.class);
    }
  }

  @Test
  void aDamagedBackupIsNotRestored() throws IOException {
    var backup = at(NOW).make(Reason.BY_HAND);
    byte[] bytes = Files.readAllBytes(backup.file());
    Arrays.fill(bytes, 4096, bytes.length - 4096, (byte) 7);
    Files.write(backup.file(), bytes);

    assertThat(Checks.preview(backup.file())).isInstanceOf(Flawed.class);
    assertThat(new Restoring(file, Clock.systemUTC()).from(backup.file()))
        .isInstanceOf(Restoring.Outcome.Refused.class);
    assertThat(Checks.verify(file)).isEmpty();
  }

  @Test
  void aDamagedLibraryIsReplacedAndKeptAside() throws IOException {
    var backup = at(NOW).make(Reason.BY_HAND);
    Files.writeString(file, "not a library any more, by a broken disk");

    var outcome = new Restoring(file, Clock.fixed(NOW, ZoneOffset.UTC)).from(backup.file());

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Restoring.Outcome.Restored.class,
            restored ->
                assertThat(restored.before())
                    .hasContent("not a library any more, by a broken disk"));
    assertThat(Checks.verify(file)).isEmpty();
  }

  @Test
  void aTextIsNoBackup() throws IOException {
    Path text = Files.writeString(folder.resolve("shopping.txt"), "milk, bread");

    assertThat(Checks.preview(text))
        .isInstanceOfSatisfying(
            Flawed.class, seen -> assertThat(seen.flaw()).isEqualTo(Flaw.NO_LIBRARY));
  }

  @Test
  void aTornBackupIsCalledDamagedAndNotForeign() throws IOException {
    Path whole = at(NOW).make(Reason.BY_HAND).file();
    byte[] bytes = Files.readAllBytes(whole);
    Path torn = Files.write(folder.resolve("torn.db"), Arrays.copyOf(bytes, bytes.length / 2));

    assertThat(Checks.preview(torn))
        .isInstanceOfSatisfying(
            Flawed.class, seen -> assertThat(seen.flaw()).isEqualTo(Flaw.DAMAGED));
  }

  @Test
  void aBackupThatIsNotThereIsMissed() {
    assertThat(Checks.preview(folder.resolve("gone.db"))).isEqualTo(new Flawed(Flaw.MISSING, ""));
    assertThat(folder.resolve("gone.db")).doesNotExist();
  }

  private Backups at(Instant now) {
    return new Backups(file, Clock.fixed(now, ZoneOffset.UTC));
  }
}

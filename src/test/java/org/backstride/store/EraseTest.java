package org.backstride.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Person;
import org.backstride.store.backup.Reason;
import org.backstride.store.erase.Erased;
import org.backstride.store.imports.KeptLine;
import org.backstride.store.imports.KeptLine.Outcome;
import org.backstride.store.imports.KeptReport;
import org.backstride.store.imports.KeptReport.Counts;
import org.backstride.store.reading.Readings.Side;
import org.backstride.studio.demo.KneeCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Erased is gone: from the tables, from the bytes of the file, and from the backups.
class EraseTest {

  private static final String NAME = "Quellentinus Zwirbelhagen";

  @TempDir Path folder;
  private final Athlete person = Athlete.named(NAME);
  private final Athlete other = Athlete.named("Someone Else");
  private Path file;
  private Library library;

  @BeforeEach
  void fill() {
    file = folder.resolve("library.db");
    library = Libraries.open(file);
    library.save(person);
    library.save(other);
    for (var each : List.of(person, other)) {
      var record = new KneeCase(each, LocalDate.of(2026, 10, 12)).record();
      library.record(
          tables -> {
            record.responses().forEach(tables::add);
            record.rulings().forEach(tables::add);
            record.outcomes().forEach(tables::add);
            record.courses().forEach(tables::save);
          });
    }
    library.add(List.of(new Samples(5).recording(50, "")), null, person.id());
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void whatWasReadAnewInThisSessionIsGoneTooAndDoesNotComeBack() {
    var batch = new UUID(0, 1);
    var row = library.recordings().getFirst();
    var recording = library.recording(row.id()).orElseThrow();
    library.contents().replace(batch, Parcel.of(List.of(recording)));

    library.erase(person.id());

    assertThatCode(() -> library.contents().show(batch, Side.BEFORE)).doesNotThrowAnyException();
    assertThat(library.recordings()).isEmpty();
  }

  @Test
  void thePreviewCountsWhatThereIs() {
    var backup = library.backups().make(Reason.DAILY);

    var holdings = library.holdings(person.id());

    assertThat(holdings.recordings()).isEqualTo(1);
    assertThat(holdings.responses()).isEqualTo(18);
    assertThat(holdings.rulings()).isEqualTo(17);
    assertThat(holdings.outcomes()).isEqualTo(12);
    assertThat(holdings.backups()).containsExactly(backup.file());
    assertThat(holdings.unreadable()).isEmpty();
  }

  @Test
  void nothingOfThePersonIsLeftAndEverythingOfOthersIs() {
    var others = library.care().get(other.id());

    var left = library.erase(person.id());

    assertThat(left).isEqualTo(new Erased(true, List.of()));
    assertThat(library.athletes()).containsExactly(other);
    assertThat(library.recordings()).isEmpty();
    assertThat(library.care().keySet()).containsExactly(other.id());
    assertThat(library.care().get(other.id())).isEqualTo(others);
  }

  @Test
  void theNameIsNotInTheBytesOfTheFileNorOfABackup() throws IOException {
    var backup = library.backups().make(Reason.DAILY);
    assertThat(holds(backup.file())).isTrue();

    library.erase(person.id());

    assertThat(holds(file)).isFalse();
    assertThat(holds(folder.resolve("library.db-wal"))).isFalse();
    assertThat(holds(backup.file())).isFalse();
    assertThat(library.holdings(person.id()).backups()).isEmpty();
  }

  @Test
  void aBackupThatCannotBeReadIsNamed() throws IOException {
    var backup = library.backups().make(Reason.DAILY);
    Files.writeString(backup.file(), "not a database, but it may have been one once upon a time");

    assertThat(library.holdings(person.id()).unreadable()).containsExactly(backup.file());
    assertThat(library.erase(person.id()).backups()).containsExactly(backup.file());
  }

  @Test
  void recordingsThatHadNoOwnerWhenABackupWasMadeAreErasedThere() throws SQLException {
    var row = library.recordings().getFirst();
    library.assign(row.id(), null);
    var early = library.backups().make(Reason.DAILY);
    library.assign(row.id(), person.id());
    assertThat(LibraryTables.of(early.file()).get("recording")).hasSize(1);

    assertThat(library.holdings(person.id()).backups()).containsExactly(early.file());
    assertThat(library.erase(person.id()).backups()).isEmpty();

    assertThat(LibraryTables.of(early.file()))
        .containsEntry("recording", List.of())
        .containsEntry("original", List.of());
  }

  @Test
  void aBackupFromBeforeThePersonIsSearchedForTheRecordingsToo() throws SQLException {
    var backup = library.backups().make(Reason.DAILY);
    var later = Athlete.named("Later");
    library.save(later);
    library.assign(library.recordings().getFirst().id(), later.id());

    assertThat(library.holdings(later.id()).backups()).containsExactly(backup.file());
    library.erase(later.id());

    assertThat(LibraryTables.of(backup.file())).containsEntry("recording", List.of());
    assertThat(library.athletes()).containsExactlyInAnyOrder(person, other);
  }

  @Test
  void copiesThatRestoringLeftBesideTheLibraryAreNamed() throws IOException {
    var damaged = Files.writeString(folder.resolve("library.db.damaged-17"), "what was left");
    Files.writeString(folder.resolve("library.db.damaged-17-wal"), "its log");
    var arriving = Files.writeString(folder.resolve("library.db.arriving"), "half of a backup");

    assertThat(library.holdings(person.id()).unreadable()).containsExactly(arriving, damaged);
    assertThat(library.erase(person.id()).backups()).containsExactly(arriving, damaged);
  }

  @Test
  void whatWasDeletedBeforeIsErasedToo() throws IOException {
    library.delete(person.id());

    library.erase(person.id());
    library.save(person.withPerson(Person.named("New")));

    assertThat(library.care().keySet()).containsExactly(other.id());
    assertThat(holds(file)).isFalse();
  }

  @Test
  void theFilesOfThePersonLeaveEveryImportReport() throws IOException {
    var stored = library.recordings().getFirst().id().value().toString();
    var named = "clients/" + NAME.toUpperCase(Locale.ROOT) + "/other.fit";
    var earlier = report();
    var later = report();
    library
        .importReports()
        .add(
            earlier,
            List.of(
                new KeptLine("a.fit", Outcome.IMPORTED, stored, ""),
                new KeptLine("b.fit", Outcome.REJECTED, "", "unreadable"),
                new KeptLine(named, Outcome.REJECTED, "", "unreadable")));
    library
        .importReports()
        .add(later, List.of(new KeptLine("a.fit", Outcome.ALREADY_THERE, "", "")));

    library.erase(person.id());

    assertThat(library.importReports().lines(earlier.id()))
        .extracting(KeptLine::file)
        .containsExactly("b.fit");
    assertThat(library.importReports().lines(later.id())).isEmpty();
    assertThat(holds(file)).isFalse();
  }

  private static KeptReport report() {
    return new KeptReport(UUID.randomUUID(), Instant.EPOCH, "complete", 0, new Counts(1, 0, 0, 2));
  }

  private static boolean holds(Path path) throws IOException {
    if (!Files.exists(path)) {
      return false;
    }
    var bytes = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
    return bytes.contains("Zwirbelhagen");
  }
}

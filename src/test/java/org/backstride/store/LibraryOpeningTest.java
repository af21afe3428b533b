package org.backstride.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.backstride.athlete.Athlete;
import org.backstride.store.Opening.Broken;
import org.backstride.store.Opening.Fault;
import org.backstride.store.Opening.HeldBy;
import org.backstride.store.Opening.NewerFile;
import org.backstride.store.Opening.Opened;
import org.backstride.store.sql.Connections;
import org.backstride.store.sql.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryOpeningTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void place() {
    file = folder.resolve("deep/er/library.db");
  }

  @Test
  void aSecondOpenerIsToldWhoHasIt() {
    var library = Libraries.open(file);

    var second = Library.open(file);
    library.close();
    var third = Library.open(file);

    assertThat(second)
        .isInstanceOfSatisfying(
            HeldBy.class,
            held -> {
              assertThat(held.holder().pid()).isEqualTo(ProcessHandle.current().pid());
              assertThat(held.holder().user()).isEqualTo(System.getProperty("user.name"));
            });
    Libraries.require(third).close();
  }

  @Test
  void aLockOfAnEndedProcessIsTakenOver() throws IOException {
    Files.createDirectories(file.getParent());
    String host = Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
    Files.writeString(
        folder.resolve("deep/er/library.db.lock"),
        host + "\n999999999\n2026-01-01T00:00:00Z\nana\n2026-01-01T00:00:00Z\n");

    Libraries.open(file).close();

    assertThat(folder.resolve("deep/er/library.db.lock")).doesNotExist();
  }

  @Test
  void aLockOfAnotherComputerIsRespected() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(
        folder.resolve("deep/er/library.db.lock"),
        "front-desk\n1\n2026-01-01T00:00:00Z\nana\n2026-01-01T00:00:00Z\n");

    assertThat(Library.open(file))
        .isInstanceOfSatisfying(
            HeldBy.class, held -> assertThat(held.holder().host()).isEqualTo("front-desk"));
  }

  @Test
  void aNewerFileIsRefusedAndLeftAsItIs() throws Exception {
    Libraries.open(file).close();
    execute("PRAGMA journal_mode = DELETE; PRAGMA user_version = 999");
    byte[] before = Files.readAllBytes(file);

    var opening = Library.open(file);

    assertThat(opening)
        .isInstanceOfSatisfying(
            NewerFile.class, newer -> assertThat(newer.version()).isEqualTo(999));
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(folder.resolve("deep/er/library.db.lock")).doesNotExist();
  }

  @Test
  void aFirstStartThatWasCutShortIsBegunAnew() throws Exception {
    Files.createDirectories(file.getParent());
    Connections.writing(file).close();
    assertThat(Files.size(file)).isPositive();

    Libraries.open(file).close();

    assertThat(Library.openToRead(file))
        .isInstanceOfSatisfying(Opened.class, opened -> opened.library().close());
  }

  @Test
  void aFileOfAnotherProgramIsRefused() throws Exception {
    Files.createDirectories(file.getParent());
    execute("CREATE TABLE photos (id)");

    assertThat(Library.open(file))
        .isInstanceOfSatisfying(
            Broken.class, broken -> assertThat(broken.fault()).isEqualTo(Fault.NOT_A_LIBRARY));
  }

  @Test
  void aFolderIsNoLibrary() throws IOException {
    Files.createDirectories(file);

    assertThat(List.of(Library.open(file), Library.openToRead(file)))
        .allSatisfy(
            opening ->
                assertThat(opening)
                    .isInstanceOfSatisfying(
                        Broken.class,
                        broken -> assertThat(broken.fault()).isEqualTo(Fault.NOT_A_LIBRARY)));
  }

  @Test
  void aPlaceWhereNothingCanBeMadeIsNotCalledDamaged() throws IOException {
    Path text = Files.writeString(folder.resolve("text"), "no folder");

    assertThat(Library.open(text.resolve("library.db")))
        .isInstanceOfSatisfying(
            Broken.class, broken -> assertThat(broken.fault()).isEqualTo(Fault.NO_ACCESS));
  }

  @Test
  void anUpgradeWithoutItsBackupIsRefusedAndLetsTheLibraryGo() throws Exception {
    Libraries.open(file).close();
    execute("PRAGMA user_version = 14");
    Files.writeString(folder.resolve("deep/er/library.db.backups"), "no folder");

    var opening = Library.open(file);

    assertThat(opening)
        .isInstanceOfSatisfying(
            Broken.class, broken -> assertThat(broken.fault()).isEqualTo(Fault.NO_ACCESS));
    assertThat(folder.resolve("deep/er/library.db.lock")).doesNotExist();
    assertThat(openHere()).isEmpty();
  }

  @Test
  void aLibraryThatCannotBeUsedIsLetGo() throws Exception {
    Libraries.open(file).close();
    execute("DROP TABLE attachment");

    var opening = Library.open(file);

    assertThat(opening)
        .isInstanceOfSatisfying(
            Broken.class, broken -> assertThat(broken.fault()).isEqualTo(Fault.DAMAGED));
    assertThat(folder.resolve("deep/er/library.db.lock")).doesNotExist();
    assertThat(openHere()).isEmpty();
  }

  @Test
  void anOldLibraryThatIsOnlyLookedAtIsLetGo() throws Exception {
    Libraries.open(file).close();
    execute("PRAGMA user_version = 14");

    var opening = Library.openToRead(file);

    assertThat(opening)
        .isInstanceOfSatisfying(
            Broken.class, broken -> assertThat(broken.fault()).isEqualTo(Fault.OLD));
    assertThat(openHere()).isEmpty();
  }

  /// The files of the library that this process has open, as Linux tells them.
  private List<Path> openHere() throws IOException {
    var open = new ArrayList<Path>();
    try (var descriptors = Files.list(Path.of("/proc/self/fd"))) {
      for (Path each : descriptors.toList()) {
        if (Files.exists(each) && Files.readSymbolicLink(each).startsWith(folder)) {
          open.add(Files.readSymbolicLink(each));
        }
      }
    }
    return open;
  }

  @Test
  void aClockThatWasPutForwardASecondTakesNoLibraryFromWhoHasIt() throws IOException {
    lockOf(ProcessHandle.current().pid(), startedHere().plusSeconds(1));

    assertThat(Library.open(file)).isInstanceOf(HeldBy.class);
  }

  @Test
  void aLaterProcessOfTheSameNumberHoldsNothing() throws IOException {
    lockOf(ProcessHandle.current().pid(), startedHere().minusSeconds(3_600));

    Libraries.open(file).close();

    assertThat(folder.resolve("deep/er/library.db.lock")).doesNotExist();
  }

  private static Instant startedHere() {
    return ProcessHandle.current().info().startInstant().orElseThrow();
  }

  private void lockOf(long pid, Instant started) throws IOException {
    Files.createDirectories(file.getParent());
    String host = Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
    Files.writeString(
        folder.resolve("deep/er/library.db.lock"),
        host + "\n" + pid + "\n" + started + "\nana\n2026-01-01T00:00:00Z\n");
  }

  @Test
  void randomBytesAreNoLibrary() throws IOException {
    Files.createDirectories(file.getParent());
    byte[] bytes = new byte[10_000];
    new Random(1).nextBytes(bytes);
    Files.write(file, bytes);

    assertThat(Library.open(file))
        .isInstanceOfSatisfying(
            Broken.class, broken -> assertThat(broken.fault()).isEqualTo(Fault.NOT_A_LIBRARY));
  }

  @Test
  void nobodyElseMayReadTheLibrary() throws IOException {
    try (var library = Libraries.open(file)) {
      library.save(Athlete.named("Ana"));

      try (var files = Files.list(folder.resolve("deep/er"))) {
        assertThat(files)
            .hasSizeGreaterThan(2)
            .allSatisfy(
                each ->
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                        .isEqualTo("rw-------"));
      }
    }
  }

  @Test
  void aReaderMayLookWhileAnotherWrites() {
    try (var library = Libraries.open(file)) {
      library.save(Athlete.named("Ana"));

      try (var reader = Libraries.require(Library.openToRead(file))) {
        assertThat(reader.athletes()).hasSize(1);
        assertThatThrownBy(() -> reader.save(Athlete.named("Bo")))
            .isInstanceOf(StoreException.class)
            .hasMessageContaining("read only");
      }
    }
  }

  @Test
  void readingMakesNoLibrary() {
    assertThat(Library.openToRead(file))
        .isInstanceOfSatisfying(
            Broken.class, broken -> assertThat(broken.fault()).isEqualTo(Fault.MISSING));
    assertThat(file).doesNotExist();
  }

  private void execute(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}

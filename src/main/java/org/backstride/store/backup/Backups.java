package org.backstride.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.backstride.store.lock.PrivateFiles;
import org.backstride.store.sql.Connections;
import org.backstride.store.sql.StoreException;

/// The dated copies of a library in the folder beside it, each opened and checked when it is made,
/// the last five of each reason kept.
public final class Backups {

  private static final int KEPT = 5;

  private final Path library;
  private final Path folder;
  private final Clock clock;

  public Backups(Path library, Clock clock) {
    this.library = library.toAbsolutePath();
    folder = this.library.resolveSibling(this.library.getFileName() + ".backups");
    this.clock = clock;
  }

  /// Where the backups lie.
  public Path folder() {
    return folder;
  }

  /// All backups, the newest first.
  public List<BackupFile> list() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .map(BackupFile::of)
          .flatMap(Optional::stream)
          .sorted(Comparator.comparing(BackupFile::madeAt).reversed())
          .toList();
    } catch (IOException e) {
      throw new StoreException("list", folder.toString(), e);
    }
  }

  /// Copies beside the library that are no backups: of a damaged one that was replaced, and what
  /// was left of a restoring cut short.
  public List<Path> stray() {
    String name = library.getFileName().toString();
    Path beside = Objects.requireNonNull(library.getParent());
    try (var files = Files.list(beside)) {
      return files
          .filter(file -> Restoring.isStray(name, file.getFileName().toString()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new StoreException("list", beside.toString(), e);
    }
  }

  /// Makes the backup of the day unless there is one.
  ///
  /// @return the backup, empty where today has one
  public Optional<BackupFile> daily() {
    var today = LocalDate.now(clock);
    boolean made =
        list().stream()
            .filter(backup -> backup.reason() == Reason.DAILY)
            .anyMatch(b -> LocalDate.ofInstant(b.madeAt(), clock.getZone()).equals(today));
    return made ? Optional.empty() : Optional.of(make(Reason.DAILY));
  }

  /// Copies the library as it stands, while it may be in use, and checks the copy.
  public BackupFile make(Reason reason) {
    var madeAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Path target = folder.resolve(BackupFile.nameOf(madeAt, reason));
    try {
      PrivateFiles.createFolder(folder);
    } catch (IOException e) {
      throw new StoreException("back up", library.toString(), e);
    }
    copyTo(target);
    var fresh = new BackupFile(target, madeAt, reason);
    prune(fresh);
    return fresh;
  }

  /// Copies the library, as it stands, to a new file of the user's choice, and checks the copy.
  public void copyTo(Path target) {
    try {
      copy(target);
    } catch (IOException e) {
      throw new StoreException("back up", target.toString(), e);
    } catch (SQLException e) {
      throw new StoreException("back up", target.toString(), e);
    }
  }

  private void copy(Path target) throws SQLException, IOException {
    PrivateFiles.create(target);
    boolean whole = false;
    try (var connection = Connections.reading(library);
        var statement = connection.prepareStatement("VACUUM INTO ?")) {
      statement.setString(1, target.toAbsolutePath().toString());
      statement.execute();
      requireSound(target);
      whole = true;
    } finally {
      if (!whole) {
        Files.deleteIfExists(target);
      }
    }
  }

  private static void requireSound(Path copy) throws SQLException {
    var faults = Checks.verify(copy);
    if (!faults.isEmpty()) {
      throw new SQLException("the copy is damaged: " + faults.getFirst());
    }
  }

  /// Keeps the new one and the newest before it. What is dated after it is from a clock that went
  /// wrong, and goes first.
  private void prune(BackupFile fresh) {
    list().stream()
        .filter(backup -> backup.reason() == fresh.reason())
        .sorted(Comparator.comparing(backup -> backup.madeAt().isAfter(fresh.madeAt())))
        .skip(KEPT)
        .forEach(Backups::discard);
  }

  /// An old backup that stays where it is, is no harm to the new one.
  private static void discard(BackupFile old) {
    try {
      Files.deleteIfExists(old.file());
    } catch (IOException e) {
      System.getLogger(Backups.class.getName())
          .log(System.Logger.Level.WARNING, "An old backup stays", e);
    }
  }
}

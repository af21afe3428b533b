package org.backstride.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.backstride.store.Opening.Broken;
import org.backstride.store.Opening.Fault;
import org.backstride.store.Opening.HeldBy;
import org.backstride.store.Opening.NewerFile;
import org.backstride.store.Opening.Opened;
import org.backstride.store.Opening.Place;
import org.backstride.store.backup.Backups;
import org.backstride.store.backup.Reason;
import org.backstride.store.lock.LibraryLock;
import org.backstride.store.lock.LibraryLock.Attempt;
import org.backstride.store.lock.PrivateFiles;
import org.backstride.store.person.FileTables;
import org.backstride.store.sql.Connections;
import org.backstride.store.sql.Durability;
import org.backstride.store.sql.Schema;
import org.backstride.store.sql.Session;
import org.backstride.store.sql.StoreException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Opens a library file: the lock, the checks, the migrations, the connections.
final class LibraryOpener {

  /// Bytes below which a disk counts as full: an empty library needs more.
  private static final long SMALLEST_ROOM = 64 << 10;

  private final Path file;
  private final Clock clock;

  LibraryOpener(Path file, Clock clock) {
    this.file = file.toAbsolutePath();
    this.clock = clock;
  }

  Opening toWrite() {
    try {
      if (Files.isDirectory(file)) {
        return new Broken(file, Fault.NOT_A_LIBRARY, "a folder");
      }
      PrivateFiles.createFolder(folder());
      return switch (LibraryLock.acquire(file, clock)) {
        case Attempt.Refused(var holder) -> new HeldBy(file, holder);
        case Attempt.Held(var lock) -> locked(lock);
      };
    } catch (IOException e) {
      return broken(e);
    }
  }

  Opening toRead() {
    if (!Files.exists(file)) {
      return new Broken(file, Fault.MISSING, "");
    }
    if (Files.isDirectory(file)) {
      return new Broken(file, Fault.NOT_A_LIBRARY, "a folder");
    }
    return tried(() -> opened(null, null));
  }

  /// Work on a file that may end in an open library.
  @FunctionalInterface
  private interface Step {
    Opening take() throws SQLException, IOException;
  }

  /// The same on a connection.
  @FunctionalInterface
  private interface ConnectedStep {
    Opening take(Connection connection) throws SQLException, IOException;
  }

  private Opening locked(LibraryLock lock) {
    Opening opening = null;
    try {
      opening = tried(() -> writing(lock));
      return opening;
    } finally {
      if (!(opening instanceof Opened)) {
        lock.close();
      }
    }
  }

  private Opening tried(Step step) {
    try {
      return step.take();
    } catch (SQLException e) {
      return broken(e);
    } catch (IOException e) {
      return broken(e);
    } catch (StoreException e) {
      return switch (e.getCause()) {
        case SQLException cause -> broken(cause);
        case IOException cause -> broken(cause);
        case null, default -> throw e;
      };
    }
  }

  /// A connection that has not become a part of an open library is closed again.
  private static Opening on(Connection connection, ConnectedStep step)
      throws SQLException, IOException {
    Opening opening = null;
    try {
      opening = step.take(connection);
      return opening;
    } finally {
      if (!(opening instanceof Opened)) {
        connection.close();
      }
    }
  }

  private Opening writing(LibraryLock lock) throws SQLException, IOException {
    if (Files.exists(file)) {
      PrivateFiles.restrict(file);
    } else {
      PrivateFiles.create(file);
    }
    int found = Files.size(file) == 0 ? 0 : versionOfFile();
    if (found > Schema.VERSION) {
      return new NewerFile(file, found, Schema.VERSION);
    }
    return on(
        Connections.writing(file),
        connection -> {
          if (found < Schema.VERSION) {
            bringUp(connection, found);
          }
          return opened(connection, lock);
        });
  }

  private void bringUp(Connection connection, int found) throws SQLException {
    if (found > 0) {
      new Backups(file, clock).make(Reason.BEFORE_MIGRATION);
    }
    Schema.migrate(connection, found, new SummaryFilling());
  }

  /// Looks without changing anything, so that a newer file stays as it is.
  private int versionOfFile() throws SQLException, IOException {
    try (var connection = Connections.reading(file)) {
      return isUntouched(connection) ? 0 : checkedVersion(connection);
    }
  }

  /// A first start that was cut short leaves a file that is SQLite's and nobody's yet.
  private static boolean isUntouched(Connection connection) throws SQLException {
    return Connections.pragma(connection, "application_id") == 0
        && Connections.pragma(connection, "user_version") == 0
        && Connections.pragma(connection, "schema_version") == 0;
  }

  private Opening opened(@Nullable Connection writing, @Nullable LibraryLock lock)
      throws SQLException, IOException {
    return on(
        Connections.reading(file),
        reading -> {
          int version = checkedVersion(reading);
          if (version != Schema.VERSION) {
            return version > Schema.VERSION
                ? new NewerFile(file, version, Schema.VERSION)
                : new Broken(file, Fault.OLD, "version " + version);
          }
          var connections = new Session(writing, reading, lock);
          if (writing != null) {
            connections.write(Durability.NORMAL, tx -> new FileTables(tx).forgetUnnamed());
          }
          var place = PrivateFiles.isOnNetwork(file) ? Place.NETWORK : Place.LOCAL;
          return new Opened(new Library(file, clock, connections), place);
        });
  }

  private static int checkedVersion(Connection connection) throws SQLException {
    int application = Connections.pragma(connection, "application_id");
    if (application != Schema.APPLICATION_ID) {
      throw new SQLException("application id " + application, "", NOT_OURS);
    }
    return Connections.pragma(connection, "user_version");
  }

  private static final int NOT_OURS = SQLiteErrorCode.SQLITE_NOTADB.code;

  private Broken broken(SQLException e) {
    int code =
        e instanceof SQLiteException sqlite ? sqlite.getResultCode().code & 0xff : e.getErrorCode();
    Fault fault =
        switch (SQLiteErrorCode.getErrorCode(code)) {
          case SQLITE_NOTADB -> Fault.NOT_A_LIBRARY;
          case SQLITE_PERM, SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_AUTH -> Fault.NO_ACCESS;
          case SQLITE_FULL -> Fault.DISK_FULL;
          default -> Fault.DAMAGED;
        };
    return new Broken(file, fault, String.valueOf(e.getMessage()));
  }

  /// What failed is the lock, the file's rights or the copy before an upgrade; nothing of the
  /// library was read, so nothing says that it is damaged.
  private Broken broken(IOException e) {
    Fault fault = isFull(folder()) ? Fault.DISK_FULL : Fault.NO_ACCESS;
    return new Broken(file, fault, String.valueOf(e.getMessage()));
  }

  /// The system says it in the language of the user, so the disk itself is asked.
  private static boolean isFull(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < SMALLEST_ROOM;
    } catch (IOException _) {
      return false;
    }
  }

  private Path folder() {
    Path folder = file.getParent();
    return folder == null ? file : folder;
  }
}

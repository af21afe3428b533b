package org.backstride.store.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.backstride.store.backup.Preview.Counts;
import org.backstride.store.backup.Preview.Flaw;
import org.backstride.store.backup.Preview.Flawed;
import org.backstride.store.backup.Preview.Whole;
import org.backstride.store.sql.Connections;
import org.backstride.store.sql.Schema;
import org.backstride.store.sql.Tx;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Looks into a library file without changing it.
public final class Checks {

  private Checks() {}

  /// Checks every page, index and reference of a library.
  ///
  /// @return what is wrong, in SQLite's words; empty where all is well
  public static List<String> verify(Path file) {
    try (var connection = Connections.reading(file);
        var tx = new Tx(connection)) {
      return verify(connection, tx);
    } catch (SQLException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  /// Counts what a library holds.
  public static Preview preview(Path file) {
    if (!Files.exists(file)) {
      return new Flawed(Flaw.MISSING, "");
    }
    try (var connection = Connections.reading(file);
        var tx = new Tx(connection)) {
      var flaw = flaw(connection);
      if (flaw != null) {
        return new Flawed(flaw, file.toString());
      }
      var faults = verify(connection, tx);
      return faults.isEmpty()
          ? readable(connection, tx)
          : new Flawed(Flaw.DAMAGED, faults.getFirst());
    } catch (SQLException e) {
      boolean isForeign =
          e instanceof SQLiteException sqlite
              && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB;
      var flaw = isForeign || Files.isDirectory(file) ? Flaw.NO_LIBRARY : Flaw.DAMAGED;
      return new Flawed(flaw, String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable Flaw flaw(Connection connection) throws SQLException {
    if (Connections.pragma(connection, "application_id") != Schema.APPLICATION_ID) {
      return Flaw.NO_LIBRARY;
    }
    return Connections.pragma(connection, "user_version") > Schema.VERSION ? Flaw.NEWER : null;
  }

  private static List<String> verify(Connection connection, Tx tx) throws SQLException {
    List<String> faults = new ArrayList<>();
    if (Connections.pragma(connection, "application_id") != Schema.APPLICATION_ID) {
      faults.add("not a Backstride library");
    }
    tx.query("PRAGMA integrity_check", row -> row.text("integrity_check")).stream()
        .filter(line -> !line.equals("ok"))
        .forEach(faults::add);
    faults.addAll(
        tx.query(
            "PRAGMA foreign_key_check",
            row -> row.text("table") + " refers to a missing " + row.text("parent")));
    return faults;
  }

  private static Whole readable(Connection connection, Tx tx) throws SQLException {
    int version = Connections.pragma(connection, "user_version");
    return tx.query(
            """
            SELECT (SELECT count(*) FROM athlete) AS athletes,
                   (SELECT count(*) FROM program) AS programs,
                   count(*) AS recordings, max(start_ms) AS newest, max(added_at_ms) AS added
            FROM recording
            """,
            row -> {
              var counts =
                  new Counts(
                      row.integer("athletes"), row.integer("programs"), row.integer("recordings"));
              @Nullable Instant newest = row.timeOrNull("newest");
              return new Whole(version, counts, newest, row.timeOrNull("added"));
            })
        .getFirst();
  }
}

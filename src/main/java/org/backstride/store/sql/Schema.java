package org.backstride.store.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The numbered steps that made the tables what they are. A fresh file runs them all; a step that
/// has been released is never changed.
public final class Schema {

  /// The newest step, kept in the file as `user_version`.
  public static final int VERSION = 20;

  /// The step since which a recording's shares of each direction are kept beside it.
  public static final int DIRECTION_SHARES = 3;

  /// `application_id` of a library: "Bksd".
  public static final int APPLICATION_ID = 0x426b7364;

  private Schema() {}

  /// What the steps do beyond their statements: filling new tables from what was kept before. Runs
  /// once all tables stand as they are now, in the same transaction.
  @FunctionalInterface
  public interface Filling {

    /// @param from the version that the file had
    void fill(int from, Tx tx);
  }

  /// Brings a file from one version to the newest: all of it or nothing.
  public static void migrate(Connection connection, int from, Filling filling) throws SQLException {
    migrate(connection, from, VERSION, filling);
  }

  /// Brings a file from one version to another by statements alone.
  public static void migrate(Connection connection, int from, int to) throws SQLException {
    migrate(connection, from, to, (_, _) -> {});
  }

  private static void migrate(Connection connection, int from, int to, Filling filling)
      throws SQLException {
    boolean done = false;
    try (var statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      for (int version = from + 1; version <= to; version++) {
        for (String step : statements(version)) {
          statement.execute(step);
        }
      }
      fill(connection, from, filling);
      statement.execute("PRAGMA application_id = " + APPLICATION_ID);
      statement.execute("PRAGMA user_version = " + to);
      statement.execute("COMMIT");
      done = true;
    } finally {
      if (!done) {
        rollBack(connection);
      }
    }
  }

  private static void fill(Connection connection, int from, Filling filling) {
    try (var tx = new Tx(connection)) {
      filling.fill(from, tx);
    }
  }

  private static void rollBack(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("ROLLBACK");
    }
  }

  /// The statements of one step; each ends with a semicolon at the end of a line.
  private static List<String> statements(int version) {
    String name = String.format(Locale.ROOT, "migration/%03d.sql", version);
    try (var in = Schema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("No migration " + name);
      }
      String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String> statements = new ArrayList<>(List.of(sql.split(";\\R")));
      statements.removeIf(String::isBlank);
      return statements;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}

package org.backstride.store.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The numbered steps that made the tables what they are. A fresh file runs them all; a step that
/// has been released is never changed.
public final class Schema {

  /// The newest step, kept in the file as `user_version`.
  public static final int VERSION = 2;

  /// `application_id` of a library: "Bksd".
  public static final int APPLICATION_ID = 0x426b7364;

  private Schema() {}

  /// Brings a file from one version to the newest, one transaction a step.
  public static void migrate(Connection connection, int from) throws SQLException {
    migrate(connection, from, VERSION);
  }

  /// Brings a file from one version to another.
  public static void migrate(Connection connection, int from, int to) throws SQLException {
    for (int version = from + 1; version <= to; version++) {
      try (var statement = connection.createStatement()) {
        statement.execute("BEGIN IMMEDIATE");
        for (String step : statements(version)) {
          statement.execute(step);
        }
        statement.execute("PRAGMA application_id = " + APPLICATION_ID);
        statement.execute("PRAGMA user_version = " + version);
        statement.execute("COMMIT");
      }
    }
  }

  /// The statements of one step; each ends with a semicolon at the end of a line.
  private static List<String> statements(int version) {
    String name = "migration/%03d.sql".formatted(version);
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

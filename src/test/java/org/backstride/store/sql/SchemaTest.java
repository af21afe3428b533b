package org.backstride.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An upgrade is done as a whole or not at all.
class SchemaTest {

  @TempDir Path folder;
  private Connection connection;

  @BeforeEach
  void open() throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void aFreshFileIsOursAndOfTheNewestVersion() throws SQLException {
    Schema.migrate(connection, 0, Schema.VERSION);

    assertThat(Connections.pragma(connection, "user_version")).isEqualTo(Schema.VERSION);
    assertThat(Connections.pragma(connection, "application_id")).isEqualTo(0x426b7364);
    assertThat(tables()).contains("athlete", "program", "recording", "response");
  }

  @Test
  void stepByStepMakesTheSameTablesAsAllAtOnce() throws SQLException {
    for (int version = 0; version < Schema.VERSION; version++) {
      Schema.migrate(connection, version, version + 1);
    }
    var stepwise = tables();
    try (var other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("other.db"))) {
      Schema.migrate(other, 0, Schema.VERSION);

      assertThat(stepwise).isEqualTo(tables(other));
    }
  }

  @Test
  void anUpgradeThatFailsAtItsEndLeavesTheFileAsItWas() throws SQLException {
    Schema.migrate(connection, 0, 3);
    var before = tables();

    assertThatThrownBy(
            () ->
                Schema.migrate(
                    connection,
                    3,
                    (_, tx) -> tx.update("INSERT INTO athlete (id) VALUES (?)", (Object) null)))
        .isInstanceOf(StoreException.class);

    assertThat(Connections.pragma(connection, "user_version")).isEqualTo(3);
    assertThat(tables()).isEqualTo(before);
  }

  @Test
  void anUpgradeThatFailedCanBeDoneAgain() throws SQLException {
    Schema.migrate(connection, 0, 3);
    assertThatThrownBy(
            () ->
                Schema.migrate(
                    connection,
                    3,
                    (_, _) -> {
                      throw new IllegalStateException("the power went");
                    }))
        .hasMessage("the power went");
    var seen = new ArrayList<Integer>();

    Schema.migrate(connection, 3, (from, _) -> seen.add(from));

    assertThat(seen).containsExactly(3);
    assertThat(Connections.pragma(connection, "user_version")).isEqualTo(Schema.VERSION);
  }

  private List<String> tables() throws SQLException {
    return tables(connection);
  }

  private static List<String> tables(Connection connection) throws SQLException {
    var tables = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }
}

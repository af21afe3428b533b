package org.backstride.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is deleted with a person or a recording is kept for undo, asked of the tables
/// themselves.
class TrashTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void create() {
    file = folder.resolve("library.db");
    Libraries.open(file).close();
  }

  @Test
  void everyTableThatGoesWithAPersonIsKept() throws SQLException {
    assertThat(Trash.tablesOfAthlete()).containsExactlyInAnyOrderElementsOf(goingWith("athlete"));
  }

  @Test
  void everyTableThatGoesWithARecordingIsKept() throws SQLException {
    assertThat(Trash.tablesOfRecording())
        .containsExactlyInAnyOrderElementsOf(goingWith("recording"));
  }

  /// A table and those whose rows are deleted with its rows, directly or through others.
  private Set<String> goingWith(String owner) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      var names = names(connection);
      Set<String> going = new TreeSet<>(Set.of(owner));
      boolean more = true;
      while (more) {
        more = false;
        for (String name : names) {
          if (!going.contains(name) && hangsOn(connection, name, going)) {
            more = going.add(name);
          }
        }
      }
      return going;
    }
  }

  private static List<String> names(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private static boolean hangsOn(Connection connection, String table, Set<String> owners)
      throws SQLException {
    try (var statement = connection.createStatement();
        var keys = statement.executeQuery("PRAGMA foreign_key_list(" + table + ")")) {
      while (keys.next()) {
        if (owners.contains(keys.getString("table"))
            && keys.getString("on_delete").equals("CASCADE")) {
          return true;
        }
      }
    }
    return false;
  }
}

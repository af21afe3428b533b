package org.backstride.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a library holds, table by table, as its file has it.
public final class LibraryTables {

  private LibraryTables() {}

  /// Every row of every table, in order of its text.
  public static Map<String, List<String>> of(Path file) throws SQLException {
    Map<String, List<String>> tables = new TreeMap<>();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      List<String> names = new ArrayList<>();
      try (var found =
          statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")) {
        while (found.next()) {
          names.add(found.getString(1));
        }
      }
      for (String name : names) {
        try (var rows = statement.executeQuery("SELECT * FROM " + name)) {
          tables.put(name, rows(rows));
        }
      }
    }
    return tables;
  }

  private static List<String> rows(ResultSet rows) throws SQLException {
    List<String> all = new ArrayList<>();
    while (rows.next()) {
      var row = new StringBuilder();
      for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
        row.append(rows.getString(column)).append('|');
      }
      all.add(row.toString());
    }
    all.sort(null);
    return all;
  }
}

package org.backstride.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backstride.athlete.Athlete;
import org.backstride.recording.RecordingId;
import org.backstride.store.backup.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Undoing an import, table by table.
class UndoneImportTest {

  private final Samples samples = new Samples(9);

  @TempDir Path folder;

  @Test
  void everyTableIsAsItWasBeforeAndRedoBringsAllOfItBack() throws SQLException {
    Path file = folder.resolve("library.db");
    try (var library = Libraries.open(file)) {
      var athlete = samples.athlete();
      library.save(athlete);
      add(library, "kept", athlete);
      var before = tables(file);
      List<RecordingId> batch = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        batch.add(add(library, "file " + i, athlete));
      }
      var after = tables(file);

      library.delete(batch);
      var undone = tables(file);
      library.restore(batch);
      var redone = tables(file);
      library.delete(batch);

      assertThat(undone).isEqualTo(before);
      assertThat(redone).isEqualTo(after);
      assertThat(tables(file)).isEqualTo(before);
    }
    assertThat(Checks.verify(file)).isEmpty();
  }

  private RecordingId add(Library library, String content, Athlete athlete) {
    var original =
        OriginalFile.of(content + ".fit", "FIT", content.getBytes(StandardCharsets.UTF_8));
    var recording = samples.recording(30, original.sha256());
    library.add(List.of(recording), original, athlete.id());
    return recording.id();
  }

  /// Every row of every table, in order of its text.
  private static Map<String, List<String>> tables(Path file) throws SQLException {
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

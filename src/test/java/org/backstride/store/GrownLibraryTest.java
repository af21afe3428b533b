package org.backstride.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.DirectionTotals;
import org.backstride.recording.Interval;
import org.backstride.recording.Recording;
import org.backstride.store.backup.Checks;
import org.backstride.store.sql.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Recordings that an older Backstride stored are summed up exactly as if they came today.
@Execution(ExecutionMode.CONCURRENT)
class GrownLibraryTest {

  private static final String TABLES = "SELECT name FROM %s.sqlite_schema WHERE type = 'table'";
  private static final String COLUMNS = "SELECT name FROM pragma_table_info('%2$s', '%1$s')";

  @TempDir Path folder;

  static IntStream olderVersions() {
    return IntStream.range(1, Schema.VERSION);
  }

  @ParameterizedTest(name = "version {0}")
  @MethodSource("olderVersions")
  void recordingsOfAnOlderLibraryAreSummedUpExactly(int version) throws SQLException {
    Path today = folder.resolve("today.db");
    List<Recording> recordings = stored(today);
    Path old = folder.resolve("old.db");
    copyAsVersion(version, today, old);

    try (var library = Libraries.open(old);
        var fresh = Libraries.open(today)) {
      assertThat(library.recordings()).isEqualTo(fresh.recordings());
      for (var recording : recordings) {
        assertThat(library.recordings())
            .filteredOn(row -> row.id().equals(recording.id()))
            .first()
            .satisfies(
                row -> assertThat(row.directions()).isEqualTo(DirectionTotals.of(recording)));
      }
    }
    assertThat(Checks.verify(old)).isEmpty();
  }

  @Test
  void editedIntervalsAreSummedUpAtOnce() {
    var samples = new Samples(4);
    var recording = samples.recording(60, "");
    try (var library = Libraries.open(folder.resolve("library.db"))) {
      library.add(List.of(recording), null, null);

      var edited = List.of(Interval.byHand(0, 12_000, DirectionLabel.BACKWARD));
      library.saveIntervals(recording.id(), edited);

      assertThat(library.recordings().getFirst().directions())
          .isEqualTo(DirectionTotals.of(recording.withIntervals(edited)))
          .containsOnlyKeys(DirectionLabel.BACKWARD);
      assertThat(library.recordings(1)).isEqualTo(library.recordings());
    }
  }

  private static List<Recording> stored(Path file) {
    var samples = new Samples(17);
    List<Recording> recordings = new ArrayList<>();
    try (var library = Libraries.open(file)) {
      for (int size : new int[] {2, 40, 700}) {
        var recording = samples.recording(size, "");
        library.add(List.of(recording), null, null);
        recordings.add(recording);
      }
    }
    return recordings;
  }

  /// Copies what both versions have room for.
  private static void copyAsVersion(int version, Path from, Path to) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + to)) {
      Schema.migrate(connection, 0, version);
      try (var statement = connection.createStatement()) {
        statement.execute("ATTACH '" + from + "' AS today");
        var kept = column(connection, TABLES.formatted("today"));
        for (String table : column(connection, TABLES.formatted("main"))) {
          var columns = new ArrayList<>(column(connection, COLUMNS.formatted("main", table)));
          columns.retainAll(column(connection, COLUMNS.formatted("today", table)));
          if (kept.contains(table)) {
            statement.execute(
                "INSERT INTO main.%1$s (%2$s) SELECT %2$s FROM today.%1$s"
                    .formatted(table, String.join(", ", columns)));
          }
        }
      }
    }
  }

  private static List<String> column(Connection connection, String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (var statement = connection.createStatement();
        var results = statement.executeQuery(sql)) {
      while (results.next()) {
        values.add(results.getString(1));
      }
    }
    return values;
  }
}

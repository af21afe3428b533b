package org.backstride.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The tables of a recording one by one: what a damaged or a later value costs, and what is left of
/// a recording that is deleted.
class RecordingTablesTest {

  private static final byte[] FILE = "the bytes of a watch".getBytes(StandardCharsets.UTF_8);

  private final OriginalFile original = OriginalFile.of("run.fit", "FIT", FILE);
  private final Recording first = new Samples(1).recording(120, original.sha256());
  private final Recording second = new Samples(2).recording(120, "");

  @TempDir Path folder;
  private Path file;

  private record Column(String line, String code) {}

  @BeforeEach
  void fill() {
    file = folder.resolve("library.db");
    try (var library = Libraries.open(file)) {
      library.add(List.of(first), original, null);
      library.add(List.of(second), null, null);
    }
  }

  @Test
  void eachChannelMayBeDamagedAloneAndEveryOtherComesBackToTheBit() throws SQLException {
    var columns = columns();
    assertThat(columns).extracting(Column::line).contains("session", "beats");
    for (var column : columns) {
      byte[] packed = packed(column);
      byte[] flipped = packed.clone();
      flipped[packed.length / 2] ^= 0x10;
      write(column, flipped);

      try (var library = Libraries.open(file)) {
        var stored = library.stored(first.id()).orElseThrow();
        var read = stored.recording();

        assertThat(stored.damaged()).as(column.toString()).hasSize(1);
        assertThat(values(read)).as(column.toString()).isEqualTo(without(first, column));
        assertThat(library.recording(second.id())).contains(second);
      }
      write(column, packed);
    }
    try (var library = Libraries.open(file)) {
      assertThat(library.recording(first.id())).contains(first);
    }
  }

  @Test
  void aColumnOfALaterVersionIsNamedAndNotGuessed() throws SQLException {
    var column = columns().getFirst();
    byte[] later = packed(column);
    later[0]++;
    write(column, later);

    try (var library = Libraries.open(file)) {
      assertThat(library.stored(first.id()).orElseThrow().damaged()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {119, 121, 0})
  void timesOfAnotherCountAreNoTimes(int samples) throws SQLException {
    change("UPDATE timeline SET samples = " + samples + " WHERE line = 'session'");

    try (var library = Libraries.open(file)) {
      var stored = library.stored(first.id()).orElseThrow();

      assertThat(stored.damaged()).isNotEmpty();
      assertThat(stored.recording().totals()).isEqualTo(first.totals());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"substr(packed, 1, length(packed) - 1)", "zeroblob(length(packed))", "x''"})
  void aDamagedOriginalIsNotHandedOut(String packed) throws SQLException {
    change("UPDATE original SET packed = " + packed);

    try (var library = Libraries.open(file)) {
      assertThat(library.original(original.sha256())).isEmpty();
      assertThat(library.recording(first.id())).contains(first);
    }
  }

  @Test
  void aDeletedRecordingLeavesNoRowInAnyTableAndTheOtherOneAllOfIts() throws SQLException {
    var before = rowsOf(second.id());
    assertThat(rowsOf(first.id())).containsKeys("channel", "timeline", "lap", "interval", "pause");

    try (var library = Libraries.open(file)) {
      library.delete(List.of(first.id()));
    }

    assertThat(rowsOf(first.id())).isEmpty();
    assertThat(rowsOf(second.id())).isEqualTo(before);
  }

  private static Map<Column, List<Double>> values(Recording recording) {
    Map<Column, List<Double>> all = new HashMap<>();
    put(all, "session", recording.channels());
    put(all, "beats", recording.beats());
    return all;
  }

  private static void put(Map<Column, List<Double>> all, String line, Channels channels) {
    for (ChannelKind kind : channels.kinds()) {
      var values = new ArrayList<Double>();
      for (double value : channels.copyOf(kind)) {
        values.add(value);
      }
      all.put(new Column(line, kind.code()), values);
    }
  }

  private static Map<Column, List<Double>> without(Recording recording, Column damaged) {
    return values(recording).entrySet().stream()
        .filter(each -> !each.getKey().equals(damaged))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private List<Column> columns() throws SQLException {
    var found = new ArrayList<Column>();
    try (var connection = connect();
        var query =
            connection.prepareStatement("SELECT line, code FROM channel WHERE recording_id = ?")) {
      query.setString(1, String.valueOf(first.id().value()));
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(new Column(rows.getString(1), rows.getString(2)));
        }
      }
    }
    assertThat(found).isNotEmpty();
    return found;
  }

  private byte[] packed(Column column) throws SQLException {
    try (var connection = connect();
        var query =
            connection.prepareStatement(
                "SELECT packed FROM channel WHERE recording_id = ? AND line = ? AND code = ?")) {
      query.setString(1, String.valueOf(first.id().value()));
      query.setString(2, column.line());
      query.setString(3, column.code());
      try (var rows = query.executeQuery()) {
        assertThat(rows.next()).isTrue();
        return rows.getBytes(1);
      }
    }
  }

  private void write(Column column, byte[] packed) throws SQLException {
    try (var connection = connect();
        var update =
            connection.prepareStatement(
                "UPDATE channel SET packed = ? WHERE recording_id = ? AND line = ? AND code = ?")) {
      update.setBytes(1, packed);
      update.setString(2, String.valueOf(first.id().value()));
      update.setString(3, column.line());
      update.setString(4, column.code());
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  private void change(String sql) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isPositive();
    }
  }

  /// How many rows each table has of a recording, where it has any.
  private Map<String, Integer> rowsOf(RecordingId id) throws SQLException {
    Map<String, Integer> counts = new TreeMap<>();
    try (var connection = connect();
        var statement = connection.createStatement();
        var tables =
            statement.executeQuery(
                """
                SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c
                WHERE m.type = 'table' AND c.name = 'recording_id'
                """)) {
      while (tables.next()) {
        String table = tables.getString(1);
        try (var count =
            connection.prepareStatement(
                "SELECT count(*) FROM " + table + " WHERE recording_id = ?")) {
          count.setString(1, String.valueOf(id.value()));
          int rows = count.executeQuery().getInt(1);
          if (rows > 0) {
            counts.put(table, rows);
          }
        }
      }
    }
    return counts;
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }
}

package org.backstride.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.RecordingId;
import org.backstride.store.PackedRecording.Column;
import org.backstride.store.PackedRecording.Line;
import org.backstride.store.PackedRecording.PackedChannels;
import org.backstride.store.column.ColumnForm;
import org.backstride.store.column.ColumnForm.DamagedColumnException;
import org.backstride.store.sql.Row;
import org.backstride.store.sql.Tx;

/// The tables of time lines and channels: packed columns of numbers.
final class ChannelTable {

  private static final String SELECT_TIMES =
      "SELECT samples, packed FROM timeline WHERE recording_id = ? AND line = ?";

  private static final String SELECT_COLUMNS =
      """
      SELECT code, unit, packed FROM channel
      WHERE recording_id = ? AND line = ? ORDER BY position
      """;

  private static final String INSERT_TIMES =
      "INSERT INTO timeline (recording_id, line, samples, packed) VALUES (?, ?, ?, ?)";

  private static final String INSERT_COLUMN =
      """
      INSERT INTO channel (recording_id, line, position, code, unit, packed)
      VALUES (?, ?, ?, ?, ?, ?)
      """;

  private final Tx tx;

  ChannelTable(Tx tx) {
    this.tx = tx;
  }

  void insert(RecordingId id, Line line, PackedChannels channels) {
    if (channels.samples == 0 && channels.columns.isEmpty()) {
      return;
    }
    tx.update(INSERT_TIMES, id.value(), line, channels.samples, channels.times);
    int position = 0;
    for (var column : channels.columns) {
      tx.update(
          INSERT_COLUMN,
          id.value(),
          line,
          position++,
          column.kind.code(),
          column.kind.unit(),
          column.packed);
    }
  }

  /// The channels of one time line without those that are damaged, which the list gets told.
  Channels read(RecordingId id, Line line, List<String> damage) {
    var times = tx.first(SELECT_TIMES, row -> times(row, damage), id.value(), line);
    var columns = tx.query(SELECT_COLUMNS, ChannelTable::column, id.value(), line);
    return times
        .flatMap(found -> found)
        .map(found -> channels(found, columns, damage))
        .orElse(Channels.EMPTY);
  }

  private static Channels channels(long[] times, List<Column> columns, List<String> damage) {
    var channels = Channels.builder(times);
    for (var column : columns) {
      try {
        channels.add(column.kind, ColumnForm.unpack(column.packed, times.length));
      } catch (DamagedColumnException _) {
        damage.add(column.kind.name());
      }
    }
    return channels.build();
  }

  private static Optional<long[]> times(Row row, List<String> damage) throws SQLException {
    try {
      return Optional.of(ColumnForm.unpackTimes(row.bytes("packed"), row.integer("samples")));
    } catch (DamagedColumnException _) {
      damage.add("time");
      return Optional.empty();
    }
  }

  private static Column column(Row row) throws SQLException {
    return new Column(new ChannelKind(row.text("code"), row.text("unit")), row.bytes("packed"));
  }
}

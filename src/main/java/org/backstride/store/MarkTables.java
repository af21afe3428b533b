package org.backstride.store;

import java.sql.SQLException;
import java.util.List;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.LabelSource;
import org.backstride.recording.Lap;
import org.backstride.recording.Marks;
import org.backstride.recording.Pause;
import org.backstride.recording.RecordingId;
import org.backstride.store.sql.Row;
import org.backstride.store.sql.Tx;

/// The tables of laps, pauses and intervals: what divides a recording, in order.
final class MarkTables {

  private static final String SELECT_LAPS =
      """
      SELECT start_ms, end_ms, timer_s, distance_m FROM lap
      WHERE recording_id = ? ORDER BY position
      """;

  private static final String SELECT_PAUSES =
      "SELECT start_ms, end_ms FROM pause WHERE recording_id = ? ORDER BY position";

  private static final String SELECT_INTERVALS =
      """
      SELECT start_ms, end_ms, direction, source, confidence FROM interval
      WHERE recording_id = ? ORDER BY position
      """;

  private static final String INSERT_LAP =
      """
      INSERT INTO lap (recording_id, position, start_ms, end_ms, timer_s, distance_m)
      VALUES (?, ?, ?, ?, ?, ?)
      """;

  private static final String INSERT_PAUSE =
      "INSERT INTO pause (recording_id, position, start_ms, end_ms) VALUES (?, ?, ?, ?)";

  private static final String INSERT_INTERVAL =
      """
      INSERT INTO interval (recording_id, position, start_ms, end_ms, direction, source, confidence)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """;

  private final Tx tx;

  MarkTables(Tx tx) {
    this.tx = tx;
  }

  Marks read(RecordingId id) {
    return new Marks(
        tx.query(SELECT_LAPS, MarkTables::lap, id.value()),
        tx.query(
            SELECT_PAUSES,
            row -> new Pause(row.number("start_ms"), row.number("end_ms")),
            id.value()),
        tx.query(SELECT_INTERVALS, MarkTables::interval, id.value()));
  }

  void insert(RecordingId id, Marks marks) {
    int position = 0;
    for (var lap : marks.laps()) {
      tx.update(
          INSERT_LAP,
          id.value(),
          position++,
          lap.startMillis(),
          lap.endMillis(),
          lap.timerSeconds(),
          lap.distanceMetres());
    }
    position = 0;
    for (var pause : marks.pauses()) {
      tx.update(INSERT_PAUSE, id.value(), position++, pause.startMillis(), pause.endMillis());
    }
    insertIntervals(id, marks.intervals());
  }

  void replaceIntervals(RecordingId id, List<Interval> intervals) {
    tx.update("DELETE FROM interval WHERE recording_id = ?", id.value());
    insertIntervals(id, intervals);
  }

  private void insertIntervals(RecordingId id, List<Interval> intervals) {
    int position = 0;
    for (var interval : intervals) {
      tx.update(
          INSERT_INTERVAL,
          id.value(),
          position++,
          interval.startMillis(),
          interval.endMillis(),
          interval.direction(),
          interval.source(),
          interval.confidence());
    }
  }

  private static Lap lap(Row row) throws SQLException {
    return new Lap(
        row.number("start_ms"),
        row.number("end_ms"),
        row.decimal("timer_s"),
        row.decimal("distance_m"));
  }

  private static Interval interval(Row row) throws SQLException {
    return new Interval(
        row.number("start_ms"),
        row.number("end_ms"),
        row.code("direction", DirectionLabel.class),
        row.code("source", LabelSource.class),
        row.decimal("confidence"));
  }
}

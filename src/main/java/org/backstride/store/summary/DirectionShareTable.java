package org.backstride.store.summary;

import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.DirectionTotals.Share;
import org.backstride.recording.RecordingId;
import org.backstride.store.sql.Row;
import org.backstride.store.sql.Tx;

/// The table of what each direction amounts to in each recording.
public final class DirectionShareTable {

  private static final String SELECT =
      "SELECT recording_id, direction, duration_s, distance_m, steps, longest_s"
          + " FROM direction_share ";

  private static final String INSERT =
      """
      INSERT INTO direction_share
          (recording_id, direction, duration_s, distance_m, steps, longest_s)
      VALUES (?, ?, ?, ?, ?, ?)
      """;

  private final Tx tx;

  public DirectionShareTable(Tx tx) {
    this.tx = tx;
  }

  /// The shares of all recordings that have any.
  public Map<RecordingId, Map<DirectionLabel, Share>> all() {
    return byRecording(tx.query(SELECT, DirectionShareTable::line));
  }

  /// The shares of the newest recordings.
  public Map<RecordingId, Map<DirectionLabel, Share>> newest(int count) {
    return byRecording(
        tx.query(
            SELECT
                + "WHERE recording_id IN"
                + " (SELECT id FROM recording ORDER BY start_ms DESC, id LIMIT ?)",
            DirectionShareTable::line,
            count));
  }

  /// The shares of one recording.
  public Map<DirectionLabel, Share> of(RecordingId id) {
    return byRecording(
            tx.query(SELECT + "WHERE recording_id = ?", DirectionShareTable::line, id.value()))
        .getOrDefault(id, Map.of());
  }

  public void replace(RecordingId id, Map<DirectionLabel, Share> shares) {
    tx.update("DELETE FROM direction_share WHERE recording_id = ?", id.value());
    shares.forEach(
        (direction, share) ->
            tx.update(
                INSERT,
                id.value(),
                direction,
                share.seconds(),
                share.metres(),
                share.steps(),
                share.longestSeconds()));
  }

  private record Line(RecordingId recording, DirectionLabel direction, Share share) {}

  private static Map<RecordingId, Map<DirectionLabel, Share>> byRecording(List<Line> lines) {
    var shares = new HashMap<RecordingId, Map<DirectionLabel, Share>>();
    for (var line : lines) {
      shares
          .computeIfAbsent(line.recording(), _ -> new EnumMap<>(DirectionLabel.class))
          .put(line.direction(), line.share());
    }
    shares.replaceAll((_, each) -> Collections.unmodifiableMap(each));
    return shares;
  }

  private static Line line(Row row) throws SQLException {
    return new Line(
        new RecordingId(row.uuid("recording_id")),
        row.code("direction", DirectionLabel.class),
        new Share(
            row.decimal("duration_s"),
            row.decimal("distance_m"),
            row.decimal("steps"),
            row.decimal("longest_s")));
  }
}

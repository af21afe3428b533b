package org.backstride.store.reading;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.backstride.recording.RecordingId;
import org.backstride.recording.hand.HandSession;
import org.backstride.recording.hand.Remark;
import org.backstride.store.sql.Row;
import org.backstride.store.sql.Tx;
import org.jspecify.annotations.Nullable;

/// The table of what a person noted about sessions that nothing recorded.
public final class HandNoteTable {

  private static final String PUT =
      """
      INSERT INTO hand_note (recording_id, rpe, note) VALUES (?, ?, ?)
      ON CONFLICT (recording_id) DO UPDATE SET rpe = excluded.rpe, note = excluded.note
      """;

  private final Tx tx;

  public HandNoteTable(Tx tx) {
    this.tx = tx;
  }

  public void put(RecordingId id, HandSession session) {
    @Nullable Integer rpe = session.rpe() == HandSession.NO_RPE ? null : session.rpe();
    tx.update(PUT, id.value(), rpe, session.note());
  }

  public Optional<Remark> find(RecordingId id) {
    return tx.first(
        "SELECT rpe, note FROM hand_note WHERE recording_id = ?",
        HandNoteTable::remark,
        id.value());
  }

  /// Those of all sessions that have any.
  public Map<RecordingId, Remark> all() {
    var remarks = new HashMap<RecordingId, Remark>();
    tx.query(
        "SELECT recording_id, rpe, note FROM hand_note",
        row -> remarks.put(new RecordingId(row.uuid("recording_id")), remark(row)));
    return remarks;
  }

  private static Remark remark(Row row) throws SQLException {
    int rpe = row.isNull("rpe") ? HandSession.NO_RPE : row.integer("rpe");
    return new Remark(rpe, row.text("note"));
  }
}

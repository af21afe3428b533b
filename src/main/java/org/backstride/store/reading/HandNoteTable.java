package org.backstride.store.reading;

import java.util.Optional;
import org.backstride.recording.RecordingId;
import org.backstride.recording.hand.HandSession;
import org.backstride.store.sql.Tx;
import org.jspecify.annotations.Nullable;

/// The table of what a person noted about sessions that nothing recorded.
public final class HandNoteTable {

  private static final String PUT =
      """
      INSERT INTO hand_note (recording_id, rpe, note) VALUES (?, ?, ?)
      ON CONFLICT (recording_id) DO UPDATE SET rpe = excluded.rpe, note = excluded.note
      """;

  /// How hard it was, and the words.
  public record Noted(int rpe, String note) {}

  private final Tx tx;

  public HandNoteTable(Tx tx) {
    this.tx = tx;
  }

  public void put(RecordingId id, HandSession session) {
    @Nullable Integer rpe = session.rpe() == HandSession.NO_RPE ? null : session.rpe();
    tx.update(PUT, id.value(), rpe, session.note());
  }

  public Optional<Noted> find(RecordingId id) {
    return tx.first(
        "SELECT rpe, note FROM hand_note WHERE recording_id = ?",
        row ->
            new Noted(
                row.isNull("rpe") ? HandSession.NO_RPE : row.integer("rpe"), row.text("note")),
        id.value());
  }
}

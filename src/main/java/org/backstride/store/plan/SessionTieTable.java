package org.backstride.store.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.SessionId;
import org.backstride.recording.RecordingId;
import org.backstride.review.Links.Hand;
import org.backstride.review.Tie;
import org.backstride.store.sql.Tx;
import org.jspecify.annotations.Nullable;

/// The table of what a hand decided about sessions and recordings.
public final class SessionTieTable {

  private static final String PUT =
      """
      INSERT INTO session_tie (session_id, athlete_id, recording_id)
      SELECT ?1, ?2, ?3 WHERE EXISTS (SELECT 1 FROM athlete WHERE id = ?2)
      ON CONFLICT (session_id) DO UPDATE SET
          athlete_id = excluded.athlete_id, recording_id = excluded.recording_id
      """;

  private final Tx tx;

  public SessionTieTable(Tx tx) {
    this.tx = tx;
  }

  private record Line(SessionId session, @Nullable RecordingId recording) {}

  public Hand all() {
    Map<SessionId, RecordingId> linked = new HashMap<>();
    List<SessionId> parted = new ArrayList<>();
    var lines =
        tx.query(
            "SELECT session_id, recording_id FROM session_tie ORDER BY session_id",
            row -> {
              var recording = row.uuidOrNull("recording_id");
              return new Line(
                  new SessionId(row.uuid("session_id")),
                  recording == null ? null : new RecordingId(recording));
            });
    for (var line : lines) {
      if (line.recording() == null) {
        parted.add(line.session());
      } else {
        linked.put(line.session(), line.recording());
      }
    }
    return new Hand(linked, parted);
  }

  /// Lets a session that a hand linked to one recording have another in its place.
  public void relink(RecordingId from, RecordingId to) {
    tx.update(
        "UPDATE session_tie SET recording_id = ? WHERE recording_id = ?", to.value(), from.value());
  }

  /// Keeps the word on a session of somebody who is in the library.
  public void put(SessionId session, AthleteId athlete, Tie tie) {
    switch (tie) {
      case Tie.To(var recording) ->
          tx.update(PUT, session.value(), athlete.value(), recording.value());
      case Tie.Apart() -> tx.update(PUT, session.value(), athlete.value(), null);
      case Tie.Matched() ->
          tx.update("DELETE FROM session_tie WHERE session_id = ?", session.value());
    }
  }
}

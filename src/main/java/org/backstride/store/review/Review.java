package org.backstride.store.review;

import java.util.List;
import java.util.Optional;
import org.backstride.athlete.AthleteId;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.RecordingId;
import org.backstride.recording.question.Question;
import org.backstride.recording.question.Question.Kind;
import org.backstride.store.review.QuestionTable.Status;
import org.backstride.store.sql.Durability;
import org.backstride.store.sql.Session;

/// The questions about an open library's recordings, and what is known to answer them by. Every
/// call waits for the disk.
public final class Review {

  /// A guess that nobody has confirmed yet is no evidence for the next one.
  private static final String LAST_OWNER =
      """
      SELECT athlete_id FROM recording r
      WHERE device_serial = ? AND device_maker = ? AND athlete_id IS NOT NULL
        AND NOT EXISTS (
          SELECT 1 FROM question q
          WHERE q.recording_id = r.id AND q.kind = 'whose' AND q.status = 'open')
      ORDER BY start_ms DESC, added_at_ms DESC LIMIT 1
      """;

  private static final String CHANNELS =
      "SELECT code, unit FROM channel WHERE recording_id = ? ORDER BY line DESC, position";

  private final Session session;

  public Review(Session session) {
    this.session = session;
  }

  /// The questions that wait, those about the newest recordings first.
  public List<Question> open() {
    return session.read(tx -> new QuestionTable(tx).open());
  }

  /// Says whether a question still waits.
  public void put(RecordingId recording, Kind kind, Status status) {
    session.write(Durability.FULL, tx -> new QuestionTable(tx).put(recording, kind, status));
  }

  /// Whether a person has answered a question about a recording.
  public boolean isAnswered(RecordingId recording, Kind kind) {
    return session.read(tx -> new QuestionTable(tx).isAnswered(recording, kind));
  }

  /// Whose the last session of a device was; empty for a device without a number.
  public Optional<AthleteId> lastOwner(String maker, String serial) {
    return serial.isBlank()
        ? Optional.empty()
        : session.read(
            tx ->
                tx.first(LAST_OWNER, row -> new AthleteId(row.uuid("athlete_id")), serial, maker));
  }

  /// How many intervals of a recording were set by a hand.
  public int handLabels(RecordingId id) {
    return session.read(
        tx ->
            tx.first(
                    "SELECT count(*) AS labels FROM interval"
                        + " WHERE recording_id = ? AND source = 'hand'",
                    row -> row.integer("labels"),
                    id.value())
                .orElse(0));
  }

  /// What was measured in a recording, without opening it.
  public List<ChannelKind> channels(RecordingId id) {
    return session.read(
        tx ->
            tx.query(
                CHANNELS, row -> new ChannelKind(row.text("code"), row.text("unit")), id.value()));
  }
}

package org.backstride.store.review;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.backstride.recording.RecordingId;
import org.backstride.recording.question.Question;
import org.backstride.recording.question.Question.Columns;
import org.backstride.recording.question.Question.Doubt;
import org.backstride.recording.question.Question.Guess;
import org.backstride.recording.question.Question.Kind;
import org.backstride.recording.question.Question.SameSession;
import org.backstride.recording.question.Question.When;
import org.backstride.recording.question.Question.Whose;
import org.backstride.store.sql.Row;
import org.backstride.store.sql.Tx;
import org.jspecify.annotations.Nullable;

/// The table of questions. An answered one stays, so that its answer can be taken back.
public final class QuestionTable {

  /// Whether a question waits.
  public enum Status {
    OPEN,
    ANSWERED
  }

  /// A question about a recording that is gone is none; the newest recording comes first.
  private static final String SELECT_OPEN =
      """
      SELECT q.recording_id, q.kind, q.other_id, q.reason, q.suggested_ms
      FROM question q JOIN recording r ON r.id = q.recording_id
      WHERE q.status = 'open'
        AND (q.other_id IS NULL OR q.other_id IN (SELECT id FROM recording))
      ORDER BY r.start_ms DESC, q.recording_id, q.kind
      """;

  private static final String INSERT =
      """
      INSERT INTO question (recording_id, kind, other_id, reason, suggested_ms, status)
      VALUES (?, ?, ?, ?, ?, ?)
      """;

  private final Tx tx;

  public QuestionTable(Tx tx) {
    this.tx = tx;
  }

  public List<Question> open() {
    return tx.query(SELECT_OPEN, QuestionTable::question);
  }

  public void insert(Question question) {
    var id = question.recording();
    switch (question) {
      case SameSession(var _, var other) -> insert(id, Kind.SAME_SESSION, other, "", null);
      case Whose(var _, var guess) -> insert(id, Kind.WHOSE, null, code(guess), null);
      case When(var _, var doubt, var suggested) ->
          insert(id, Kind.WHEN, null, code(doubt), suggested);
      case Columns _ -> insert(id, Kind.COLUMNS, null, "", null);
    }
  }

  public void put(RecordingId recording, Kind kind, Status status) {
    tx.update(
        "UPDATE question SET status = ? WHERE recording_id = ? AND kind = ?",
        status,
        recording.value(),
        kind);
  }

  boolean isAnswered(RecordingId recording, Kind kind) {
    return tx.first(
            "SELECT 1 FROM question WHERE recording_id = ? AND kind = ? AND status = ?",
            _ -> true,
            recording.value(),
            kind,
            Status.ANSWERED)
        .isPresent();
  }

  private void insert(
      RecordingId id,
      Kind kind,
      @Nullable RecordingId other,
      String reason,
      @Nullable Object suggested) {
    tx.update(
        INSERT,
        id.value(),
        kind,
        other == null ? null : other.value(),
        reason,
        suggested,
        Status.OPEN);
  }

  private static String code(Enum<?> reason) {
    return reason.name().toLowerCase(Locale.ROOT);
  }

  private static Question question(Row row) throws SQLException {
    var recording = new RecordingId(row.uuid("recording_id"));
    return switch (row.code("kind", Kind.class)) {
      case SAME_SESSION -> new SameSession(recording, new RecordingId(row.uuid("other_id")));
      case WHOSE -> new Whose(recording, row.code("reason", Guess.class));
      case WHEN ->
          new When(recording, row.code("reason", Doubt.class), row.timeOrNull("suggested_ms"));
      case COLUMNS -> new Columns(recording);
    };
  }
}

package org.backstride.store.care;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.backstride.athlete.AthleteId;
import org.backstride.athlete.Condition.Side;
import org.backstride.rehab.outcome.Measure;
import org.backstride.rehab.outcome.OutcomeScore;
import org.backstride.rehab.outcome.OutcomeScore.Words;
import org.backstride.rehab.outcome.Series;
import org.backstride.store.sql.Row;
import org.backstride.store.sql.Tx;

/// Results of outcome measures; a correction is a further row.
final class OutcomeTable {

  private static final String SELECT =
      """
      SELECT * FROM outcome
      WHERE entered_at_ms = (SELECT max(entered_at_ms) FROM outcome AS later
                             WHERE later.id = outcome.id)
      ORDER BY athlete_id, taken_on, measure
      """;

  private static final String INSERT =
      """
      INSERT INTO outcome (id, entered_at_ms, athlete_id, measure, side, taken_on, value, raw,
          form, note)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id, entered_at_ms) DO NOTHING
      """;

  private final Tx tx;

  OutcomeTable(Tx tx) {
    this.tx = tx;
  }

  List<OutcomeScore> all() {
    return tx.query(SELECT, OutcomeTable::score);
  }

  void insert(OutcomeScore score) {
    Side side = score.series().side();
    tx.update(
        INSERT,
        score.id(),
        score.words().entered(),
        score.athlete().value(),
        score.measure(),
        side == null ? "" : side,
        score.date(),
        score.value(),
        score.raw(),
        score.words().form(),
        score.words().note());
  }

  void delete(UUID score) {
    tx.update("DELETE FROM outcome WHERE id = ?", score);
  }

  private static Series series(Row row) throws SQLException {
    var measure = row.code("measure", Measure.class);
    return new Series(measure, row.text("side").isEmpty() ? null : row.code("side", Side.class));
  }

  private static OutcomeScore score(Row row) throws SQLException {
    return new OutcomeScore(
        row.uuid("id"),
        new AthleteId(row.uuid("athlete_id")),
        series(row),
        LocalDate.parse(row.text("taken_on")),
        row.decimal("value"),
        row.integerOrNull("raw"),
        new Words(row.text("form"), row.text("note"), row.time("entered_at_ms")));
  }
}

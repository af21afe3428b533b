package org.backstride.store.care;

import java.sql.SQLException;
import java.util.List;
import org.backstride.athlete.AthleteId;
import org.backstride.rehab.course.Ruling;
import org.backstride.rehab.course.Ruling.Signature;
import org.backstride.rehab.course.Ruling.Subject;
import org.backstride.rehab.course.Ruling.Verdict;
import org.backstride.rehab.response.ResponseId;
import org.backstride.store.sql.Row;
import org.backstride.store.sql.Tx;

/// Rulings, only ever added.
final class RulingTable {

  private static final String SELECT = "SELECT * FROM ruling ORDER BY athlete_id, made_at_ms, id";

  private static final String INSERT =
      """
      INSERT INTO ruling (id, athlete_id, response_id, rule_row, proposed, verdict, decided, note,
          made_by, made_at_ms)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Tx tx;

  RulingTable(Tx tx) {
    this.tx = tx;
  }

  List<Ruling> all() {
    return tx.query(SELECT, RulingTable::ruling);
  }

  void insert(Ruling ruling) {
    tx.update(
        INSERT,
        ruling.id(),
        ruling.subject().athlete().value(),
        ruling.subject().response().value(),
        ruling.row(),
        DecisionForm.write(ruling.proposed()),
        ruling.verdict(),
        DecisionForm.write(ruling.decided()),
        ruling.signature().note(),
        ruling.signature().by(),
        ruling.signature().at());
  }

  private static Ruling ruling(Row row) throws SQLException {
    return new Ruling(
        row.uuid("id"),
        new Subject(new AthleteId(row.uuid("athlete_id")), new ResponseId(row.uuid("response_id"))),
        row.code("rule_row", org.backstride.rehab.decision.Row.class),
        DecisionForm.read(row.text("proposed")),
        row.code("verdict", Verdict.class),
        DecisionForm.read(row.text("decided")),
        new Signature(row.text("note"), row.text("made_by"), row.time("made_at_ms")));
  }
}

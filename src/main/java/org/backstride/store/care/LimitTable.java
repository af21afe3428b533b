package org.backstride.store.care;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstride.athlete.AthleteId;
import org.backstride.rehab.decision.LimitChange;
import org.backstride.store.sql.Row;
import org.backstride.store.sql.Tx;

/// Every change of the advance limits of single people; nothing is replaced.
final class LimitTable {

  private static final String SELECT = "SELECT * FROM advance_limit ORDER BY set_at_ms";

  private static final String INSERT =
      """
      INSERT INTO advance_limit (id, athlete_id, advance_limit, note, signed_by, set_at_ms)
      VALUES (?, ?, ?, ?, ?, ?)
      """;

  private final Tx tx;

  LimitTable(Tx tx) {
    this.tx = tx;
  }

  Map<AthleteId, List<LimitChange>> all() {
    Map<AthleteId, List<LimitChange>> found = new HashMap<>();
    tx.query(SELECT, row -> Map.entry(new AthleteId(row.uuid("athlete_id")), change(row)))
        .forEach(
            entry ->
                found
                    .computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                    .add(entry.getValue()));
    return found;
  }

  void insert(AthleteId athlete, LimitChange change) {
    tx.update(
        INSERT,
        UUID.randomUUID(),
        athlete.value(),
        change.limit(),
        change.note(),
        change.by(),
        change.at());
  }

  private static LimitChange change(Row row) throws SQLException {
    return new LimitChange(
        row.integerOrNull("advance_limit"),
        row.text("note"),
        row.text("signed_by"),
        row.time("set_at_ms"));
  }
}

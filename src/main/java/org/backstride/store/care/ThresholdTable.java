package org.backstride.store.care;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.backstride.athlete.AthleteId;
import org.backstride.rehab.decision.AdvanceLimit;
import org.backstride.rehab.decision.Thresholds;
import org.backstride.store.sql.Row;
import org.backstride.store.sql.Tx;

/// The advance limits of single people with the note that says why. What else held when one was set
/// stands beside it; the clinic's numbers are what counts.
final class ThresholdTable {

  private static final String SELECT = "SELECT * FROM athlete_thresholds";

  private static final String UPSERT =
      """
      INSERT INTO athlete_thresholds (athlete_id, scale, advance_limit, stop_above, morning_rise,
          completed_percent, exertion_over, near_falls, sessions_to_advance, note, set_at_ms)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (athlete_id) DO UPDATE SET
          scale = excluded.scale, advance_limit = excluded.advance_limit,
          stop_above = excluded.stop_above, morning_rise = excluded.morning_rise,
          completed_percent = excluded.completed_percent, exertion_over = excluded.exertion_over,
          near_falls = excluded.near_falls, sessions_to_advance = excluded.sessions_to_advance,
          note = excluded.note, set_at_ms = excluded.set_at_ms
      """;

  private final Tx tx;

  ThresholdTable(Tx tx) {
    this.tx = tx;
  }

  Map<AthleteId, AdvanceLimit> all() {
    Map<AthleteId, AdvanceLimit> found = new HashMap<>();
    tx.query(SELECT, row -> Map.entry(new AthleteId(row.uuid("athlete_id")), limit(row)))
        .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    return found;
  }

  /// @param thresholds what held when the limit was set, kept beside it
  void save(AthleteId athlete, AdvanceLimit limit, Thresholds thresholds) {
    var practice = thresholds.practice();
    tx.update(
        UPSERT,
        athlete.value(),
        thresholds.scale(),
        limit.limit(),
        thresholds.stopAbove(),
        thresholds.morningRise(),
        practice.completedPercent(),
        practice.exertionOver(),
        practice.nearFalls(),
        practice.sessionsToAdvance(),
        limit.note(),
        limit.set());
  }

  void remove(AthleteId athlete) {
    tx.update("DELETE FROM athlete_thresholds WHERE athlete_id = ?", athlete.value());
  }

  private static AdvanceLimit limit(Row row) throws SQLException {
    return new AdvanceLimit(row.integer("advance_limit"), row.text("note"), row.time("set_at_ms"));
  }
}

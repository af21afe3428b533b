package org.backstride.store.care;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.backstride.athlete.AthleteId;
import org.backstride.rehab.decision.PainScale;
import org.backstride.rehab.decision.Thresholds;
import org.backstride.rehab.decision.Thresholds.Practice;
import org.backstride.store.sql.Row;
import org.backstride.store.sql.Tx;

/// The numbers of the decision table that hold for single people, with the note that says why.
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

  Map<AthleteId, Thresholds> all() {
    Map<AthleteId, Thresholds> found = new HashMap<>();
    tx.query(SELECT, row -> Map.entry(new AthleteId(row.uuid("athlete_id")), thresholds(row)))
        .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    return found;
  }

  void save(AthleteId athlete, Thresholds thresholds, String note, Instant now) {
    var practice = thresholds.practice();
    tx.update(
        UPSERT,
        athlete.value(),
        thresholds.scale(),
        thresholds.advanceLimit(),
        thresholds.stopAbove(),
        thresholds.morningRise(),
        practice.completedPercent(),
        practice.exertionOver(),
        practice.nearFalls(),
        practice.sessionsToAdvance(),
        note,
        now);
  }

  private static Thresholds thresholds(Row row) throws SQLException {
    return new Thresholds(
        row.code("scale", PainScale.class),
        row.integer("advance_limit"),
        row.integer("stop_above"),
        row.integer("morning_rise"),
        new Practice(
            row.integer("completed_percent"),
            row.integer("exertion_over"),
            row.integer("near_falls"),
            row.integer("sessions_to_advance")));
  }
}

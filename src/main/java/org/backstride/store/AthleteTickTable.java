package org.backstride.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.backstride.athlete.AthleteId;
import org.backstride.athlete.Readiness.Mark;
import org.backstride.athlete.Readiness.Tick;
import org.backstride.store.sql.Row;
import org.backstride.store.sql.Tx;

/// What athletes were seen to master, one row a tick.
final class AthleteTickTable {

  private static final String SELECT =
      "SELECT athlete_id, tick, seen_on, seen_by FROM athlete_tick";

  private static final String INSERT =
      "INSERT INTO athlete_tick (athlete_id, tick, seen_on, seen_by) VALUES (?, ?, ?, ?)";

  private final Tx tx;

  AthleteTickTable(Tx tx) {
    this.tx = tx;
  }

  Map<AthleteId, Map<Tick, Mark>> all() {
    Map<AthleteId, Map<Tick, Mark>> found = new HashMap<>();
    tx.query(SELECT, AthleteTickTable::ticked)
        .forEach(
            ticked ->
                found
                    .computeIfAbsent(ticked.athlete(), _ -> new HashMap<>())
                    .put(ticked.tick(), ticked.mark()));
    return found;
  }

  void replace(AthleteId athlete, Map<Tick, Mark> ticks) {
    tx.update("DELETE FROM athlete_tick WHERE athlete_id = ?", athlete.value());
    ticks.forEach((tick, mark) -> tx.update(INSERT, athlete.value(), tick, mark.date(), mark.by()));
  }

  private record Ticked(AthleteId athlete, Tick tick, Mark mark) {}

  private static Ticked ticked(Row row) throws SQLException {
    return new Ticked(
        new AthleteId(row.uuid("athlete_id")),
        row.code("tick", Tick.class),
        new Mark(LocalDate.parse(row.text("seen_on")), row.text("seen_by")));
  }
}

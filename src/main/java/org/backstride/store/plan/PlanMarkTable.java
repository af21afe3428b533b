package org.backstride.store.plan;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.Days;
import org.backstride.plan.Mark;
import org.backstride.plan.MarkId;
import org.backstride.store.sql.Row;
import org.backstride.store.sql.Tx;

/// The table of phases, events and absences.
public final class PlanMarkTable {

  private static final String SELECT =
      """
      SELECT id, athlete_id, kind, from_date, to_date, name, detail
      FROM plan_mark
      ORDER BY athlete_id, from_date, position
      """;

  private static final String INSERT =
      """
      INSERT INTO plan_mark (id, athlete_id, position, kind, from_date, to_date, name, detail)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  /// The kind of mark, and the code of an event's or absence's own kind.
  private enum Kind {
    PHASE,
    EVENT,
    ABSENCE
  }

  private final Tx tx;

  public PlanMarkTable(Tx tx) {
    this.tx = tx;
  }

  public Map<AthleteId, List<Mark>> all() {
    Map<AthleteId, List<Mark>> found = new HashMap<>();
    tx.query(SELECT, PlanMarkTable::placed)
        .forEach(
            each -> found.computeIfAbsent(each.athlete(), _ -> new ArrayList<>()).add(each.mark()));
    return found;
  }

  public void replace(AthleteId athlete, List<Mark> marks) {
    tx.update("DELETE FROM plan_mark WHERE athlete_id = ?", athlete.value());
    for (int i = 0; i < marks.size(); i++) {
      insert(athlete, marks.get(i), i);
    }
  }

  private void insert(AthleteId athlete, Mark mark, int position) {
    switch (mark) {
      case Mark.Phase(var id, var days, var name, var goal) ->
          insert(new Line(id, athlete, position, Kind.PHASE, days, name, goal));
      case Mark.Event(var id, var date, var kind, var name) ->
          insert(new Line(id, athlete, position, Kind.EVENT, Days.one(date), name, kind.name()));
      case Mark.Absence(var id, var days, var reason, var note) ->
          insert(new Line(id, athlete, position, Kind.ABSENCE, days, note, reason.name()));
    }
  }

  private void insert(Line line) {
    tx.update(
        INSERT,
        line.id().value(),
        line.athlete().value(),
        line.position(),
        line.kind(),
        line.days().from(),
        line.days().to(),
        line.name(),
        line.detail());
  }

  private record Line(
      MarkId id,
      AthleteId athlete,
      int position,
      Kind kind,
      Days days,
      String name,
      String detail) {}

  private record Placed(AthleteId athlete, Mark mark) {}

  private static Placed placed(Row row) throws SQLException {
    var id = new MarkId(row.uuid("id"));
    var days =
        new Days(LocalDate.parse(row.text("from_date")), LocalDate.parse(row.text("to_date")));
    String name = row.text("name");
    String detail = row.text("detail");
    var mark =
        switch (row.code("kind", Kind.class)) {
          case PHASE -> new Mark.Phase(id, days, name, detail);
          case EVENT -> new Mark.Event(id, days.from(), Mark.Kind.valueOf(detail), name);
          case ABSENCE -> new Mark.Absence(id, days, Mark.Reason.valueOf(detail), name);
        };
    return new Placed(new AthleteId(row.uuid("athlete_id")), mark);
  }
}

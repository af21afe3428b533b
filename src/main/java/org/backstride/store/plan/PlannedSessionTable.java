package org.backstride.store.plan;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.Days;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.plan.Snapshot;
import org.backstride.program.Program;
import org.backstride.program.ProgramId;
import org.backstride.store.sql.Row;
import org.backstride.store.sql.Tx;
import org.jspecify.annotations.Nullable;

/// The table of planned sessions, each with its program in the canonical text form.
public final class PlannedSessionTable {

  private static final String SELECT =
      """
      SELECT id, athlete_id, date, original_date, time, form, program_id, state, note
      FROM planned_session
      %s
      ORDER BY athlete_id, date, position
      """;

  private static final String ALL = SELECT.formatted("");
  private static final String WITHIN = SELECT.formatted("WHERE date BETWEEN ? AND ?");

  private static final String UPSERT =
      """
      INSERT INTO planned_session (id, athlete_id, position, date, original_date, time, form,
          program_id, state, note)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET
          athlete_id = excluded.athlete_id, position = excluded.position, date = excluded.date,
          original_date = excluded.original_date, time = excluded.time, form = excluded.form,
          program_id = excluded.program_id, state = excluded.state, note = excluded.note
      """;

  private final Tx tx;

  public PlannedSessionTable(Tx tx) {
    this.tx = tx;
  }

  /// The sessions of everybody; programs of one form are one value.
  public Map<AthleteId, List<PlannedSession>> all() {
    return found(ALL);
  }

  /// The sessions of everybody on some days.
  public Map<AthleteId, List<PlannedSession>> within(Days days) {
    return found(WITHIN, days.from(), days.to());
  }

  private Map<AthleteId, List<PlannedSession>> found(String select, LocalDate... days) {
    Map<String, Program> programs = new HashMap<>();
    Map<AthleteId, List<PlannedSession>> found = new HashMap<>();
    tx.query(select, row -> planned(row, programs), (Object[]) days)
        .forEach(
            each ->
                found.computeIfAbsent(each.athlete(), _ -> new ArrayList<>()).add(each.session()));
    return found;
  }

  /// Makes a person's sessions these. Rows that stay keep their place, so that what refers to them
  /// holds; a session that came from another person's calendar changes hands.
  public void replace(AthleteId athlete, List<PlannedSession> sessions) {
    tx.update("CREATE TEMP TABLE IF NOT EXISTS planned_now (id TEXT PRIMARY KEY)");
    tx.update("DELETE FROM temp.planned_now");
    var programs = new HashMap<Program, String>();
    for (int i = 0; i < sessions.size(); i++) {
      var session = sessions.get(i);
      tx.update("INSERT INTO temp.planned_now VALUES (?)", session.id().value());
      insert(athlete, session, i, programs);
    }
    tx.update(
        """
        DELETE FROM planned_session
        WHERE athlete_id = ? AND id NOT IN (SELECT id FROM temp.planned_now)
        """,
        athlete.value());
  }

  private void insert(
      AthleteId athlete, PlannedSession session, int position, Map<Program, String> forms) {
    var when = session.when();
    var snapshot = session.snapshot();
    @Nullable ProgramId source = snapshot.source();
    tx.update(
        UPSERT,
        session.id().value(),
        athlete.value(),
        position,
        when.date(),
        when.original(),
        when.time() == null ? null : when.time().toString(),
        forms.computeIfAbsent(snapshot.program(), ProgramForm::write),
        source == null ? null : source.value(),
        snapshot.state(),
        session.note());
  }

  private record Planned(AthleteId athlete, PlannedSession session) {}

  private static Planned planned(Row row, Map<String, Program> programs) throws SQLException {
    @Nullable UUID source = row.uuidOrNull("program_id");
    var snapshot =
        new Snapshot(
            programs.computeIfAbsent(row.text("form"), ProgramForm::read),
            source == null ? null : new ProgramId(source),
            row.code("state", Snapshot.State.class));
    var when =
        new PlannedSession.When(
            LocalDate.parse(row.text("date")),
            LocalDate.parse(row.text("original_date")),
            row.isNull("time") ? null : LocalTime.parse(row.text("time")));
    return new Planned(
        new AthleteId(row.uuid("athlete_id")),
        new PlannedSession(new SessionId(row.uuid("id")), when, snapshot, row.text("note")));
  }
}

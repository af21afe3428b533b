package org.backstride.store.care;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.backstride.athlete.AthleteId;
import org.backstride.rehab.response.BodySpot;
import org.backstride.rehab.response.Effusion;
import org.backstride.rehab.response.EndSign;
import org.backstride.rehab.response.Falls;
import org.backstride.rehab.response.Pain;
import org.backstride.rehab.response.Performed;
import org.backstride.rehab.response.RedFlag;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.response.Response.Session;
import org.backstride.rehab.response.Response.Words;
import org.backstride.rehab.response.ResponseId;
import org.backstride.rehab.response.Signs;
import org.backstride.rehab.response.Told;
import org.backstride.rehab.response.WarmUpSoreness;
import org.backstride.store.sql.Row;
import org.backstride.store.sql.Tx;

/// Responses; a correction is a further row, and all of them stay.
final class ResponseTable {

  private static final String SELECT =
      """
      SELECT * FROM response
      WHERE entered_at_ms = (SELECT max(entered_at_ms) FROM response AS later
                             WHERE later.id = response.id)
      ORDER BY athlete_id, session_date, session_number
      """;

  private static final String ENTRIES =
      "SELECT * FROM response WHERE athlete_id = ? ORDER BY session_date, id, entered_at_ms";

  private static final String INSERT =
      """
      INSERT INTO response (id, entered_at_ms, athlete_id, session_date, session_number, level,
          pain_before, pain_peak, pain_after, pain_morning, red_flags, end_signs, sore_in_warm_up,
          sore_over_an_hour, effusion, completed_percent, backward_s, rpe, rpe_target, technique,
          falls_hurt, falls_unhurt, falls_near, note, spots)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id, entered_at_ms) DO NOTHING
      """;

  private final Tx tx;

  ResponseTable(Tx tx) {
    this.tx = tx;
  }

  /// Those in force.
  List<Response> all() {
    return tx.query(SELECT, ResponseTable::response);
  }

  /// Every entry about one person, corrected ones too.
  List<Response> entries(AthleteId athlete) {
    return tx.query(ENTRIES, ResponseTable::response, athlete.value());
  }

  void insert(Response response) {
    var session = response.session();
    var pain = response.pain();
    var signs = response.signs();
    var done = response.performed();
    var falls = response.falls();
    tx.update(
        INSERT,
        response.id().value(),
        response.words().entered(),
        session.athlete().value(),
        session.date(),
        session.number(),
        session.level(),
        pain.before(),
        pain.peak(),
        pain.after(),
        pain.nextMorning(),
        Codes.orNull(signs.redFlags()),
        Codes.orNull(signs.endSigns()),
        signs.soreInWarmUp(),
        signs.soreOverAnHour(),
        signs.effusion(),
        done.completedPercent(),
        done.backwardSeconds(),
        done.rpe(),
        done.rpeTarget(),
        done.techniqueGood(),
        falls.withInjury(),
        falls.withoutInjury(),
        falls.near(),
        response.words().note(),
        spots(response.words().spots()));
  }

  void delete(ResponseId response) {
    tx.update("DELETE FROM response WHERE id = ?", response.value());
  }

  private static Response response(Row row) throws SQLException {
    return new Response(
        new ResponseId(row.uuid("id")),
        new Session(
            new AthleteId(row.uuid("athlete_id")),
            LocalDate.parse(row.text("session_date")),
            row.integer("session_number"),
            row.integer("level")),
        new Pain(
            row.integerOrNull("pain_before"),
            row.integerOrNull("pain_peak"),
            row.integerOrNull("pain_after"),
            row.integerOrNull("pain_morning")),
        signs(row),
        performed(row),
        new Falls(
            row.integerOrNull("falls_hurt"),
            row.integerOrNull("falls_unhurt"),
            row.integerOrNull("falls_near")),
        new Words(row.text("note"), spots(row.text("spots")), row.time("entered_at_ms")));
  }

  private static Signs signs(Row row) throws SQLException {
    return new Signs(
        Codes.setOrNull(row, "red_flags", RedFlag.class),
        Codes.setOrNull(row, "end_signs", EndSign.class),
        Codes.valueOrNull(row, "sore_in_warm_up", WarmUpSoreness.class),
        Codes.valueOrNull(row, "sore_over_an_hour", Told.class),
        Codes.valueOrNull(row, "effusion", Effusion.class));
  }

  private static Performed performed(Row row) throws SQLException {
    return new Performed(
        row.integerOrNull("completed_percent"),
        row.integerOrNull("backward_s"),
        row.integerOrNull("rpe"),
        row.integerOrNull("rpe_target"),
        Codes.valueOrNull(row, "technique", Told.class));
  }

  private static String spots(List<BodySpot> spots) {
    return spots.stream()
        .map(spot -> Codes.code(spot.view()) + "," + spot.x() + "," + spot.y())
        .collect(Collectors.joining(" "));
  }

  private static List<BodySpot> spots(String text) {
    return Codes.words(text)
        .map(word -> word.split(",", -1))
        .map(
            part ->
                new BodySpot(
                    Codes.value(part[0], BodySpot.View.class),
                    Double.parseDouble(part[1]),
                    Double.parseDouble(part[2])))
        .toList();
  }
}

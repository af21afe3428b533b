package org.backstride.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.backstride.athlete.AthleteId;
import org.backstride.athlete.TestedSpeeds;
import org.backstride.store.sql.Row;
import org.backstride.store.sql.Tx;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.backstride.unit.SpeedUnit;
import org.jspecify.annotations.Nullable;

/// The tested speeds of athletes, one row a speed, as typed.
final class AthleteSpeedTable {

  private static final String SELECT =
      """
      SELECT athlete_id, gait, direction,
             max(CASE kind WHEN 'comfortable' THEN amount END) AS comfortable,
             max(CASE kind WHEN 'comfortable' THEN unit END) AS comfortable_unit,
             max(CASE kind WHEN 'maximum' THEN amount END) AS maximum,
             max(CASE kind WHEN 'maximum' THEN unit END) AS maximum_unit,
             max(CASE kind WHEN 'threshold' THEN amount END) AS threshold,
             max(CASE kind WHEN 'threshold' THEN unit END) AS threshold_unit
      FROM athlete_speed
      GROUP BY athlete_id, gait, direction
      """;

  private static final String INSERT =
      """
      INSERT INTO athlete_speed (athlete_id, gait, direction, kind, amount, unit)
      VALUES (?, ?, ?, ?, ?, ?)
      """;

  private final Tx tx;

  AthleteSpeedTable(Tx tx) {
    this.tx = tx;
  }

  Map<AthleteId, Map<Movement, TestedSpeeds>> all() {
    Map<AthleteId, Map<Movement, TestedSpeeds>> found = new HashMap<>();
    tx.query(SELECT, AthleteSpeedTable::tested)
        .forEach(
            tested ->
                found
                    .computeIfAbsent(tested.athlete(), _ -> new HashMap<>())
                    .put(tested.movement(), tested.speeds()));
    return found;
  }

  void replace(AthleteId athlete, Map<Movement, TestedSpeeds> speeds) {
    tx.update("DELETE FROM athlete_speed WHERE athlete_id = ?", athlete.value());
    speeds.forEach(
        (movement, tested) -> {
          insert(athlete, movement, "comfortable", tested.comfortable());
          insert(athlete, movement, "maximum", tested.maximumVerified());
          insert(athlete, movement, "threshold", tested.threshold());
        });
  }

  private void insert(AthleteId athlete, Movement movement, String kind, @Nullable Speed speed) {
    if (speed != null) {
      tx.update(
          INSERT,
          athlete.value(),
          movement.gait(),
          movement.direction(),
          kind,
          speed.amount().toString(),
          speed.unit());
    }
  }

  private record Tested(AthleteId athlete, Movement movement, TestedSpeeds speeds) {}

  private static Tested tested(Row row) throws SQLException {
    return new Tested(
        new AthleteId(row.uuid("athlete_id")),
        new Movement(row.code("gait", Gait.class), row.code("direction", Direction.class)),
        new TestedSpeeds(
            speed(row, "comfortable"), speed(row, "maximum"), speed(row, "threshold")));
  }

  private static @Nullable Speed speed(Row row, String kind) throws SQLException {
    return row.isNull(kind)
        ? null
        : new Speed(new BigDecimal(row.text(kind)), row.code(kind + "_unit", SpeedUnit.class));
  }
}

package org.backstride.store.person;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.backstride.athlete.AthleteId;
import org.backstride.athlete.threshold.HeartMeasure;
import org.backstride.athlete.threshold.Provenance;
import org.backstride.athlete.threshold.Provenance.Source;
import org.backstride.athlete.threshold.SpeedMeasure;
import org.backstride.athlete.threshold.Threshold;
import org.backstride.athlete.threshold.Threshold.OfHeart;
import org.backstride.athlete.threshold.Threshold.OfSpeed;
import org.backstride.athlete.threshold.ThresholdHistory;
import org.backstride.athlete.threshold.ZoneBasis;
import org.backstride.athlete.threshold.ZoneChoice;
import org.backstride.athlete.threshold.ZoneScheme;
import org.backstride.athlete.threshold.ZoneSubject;
import org.backstride.store.sql.Row;
import org.backstride.store.sql.Tx;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.backstride.unit.SpeedUnit;
import org.jspecify.annotations.Nullable;

/// Heart rates and speeds with their history, and the zones chosen, one row each.
public final class ThresholdTables {

  private static final String BEATS = "bpm";

  private static final String INSERT_READING =
      """
      INSERT INTO athlete_reading (athlete_id, place, measure, gait, direction, amount, unit, since,
          source, note)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String INSERT_ZONES =
      """
      INSERT INTO athlete_zones (athlete_id, place, gait, direction, basis, borders, since)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """;

  private final Tx tx;

  public ThresholdTables(Tx tx) {
    this.tx = tx;
  }

  /// Everyone's numbers and zones; who has none is missing.
  public Map<AthleteId, ThresholdHistory> all() {
    Map<AthleteId, List<Threshold>> readings =
        tx
            .query(
                "SELECT * FROM athlete_reading ORDER BY athlete_id, place",
                row -> Map.entry(new AthleteId(row.uuid("athlete_id")), reading(row)))
            .stream()
            .collect(grouped());
    Map<AthleteId, List<ZoneChoice>> zones =
        tx
            .query(
                "SELECT * FROM athlete_zones ORDER BY athlete_id, place",
                row -> Map.entry(new AthleteId(row.uuid("athlete_id")), choice(row)))
            .stream()
            .collect(grouped());
    var people = new HashSet<>(readings.keySet());
    people.addAll(zones.keySet());
    Map<AthleteId, ThresholdHistory> found = new HashMap<>();
    people.forEach(
        each ->
            found.put(
                each,
                new ThresholdHistory(
                    readings.getOrDefault(each, List.of()), zones.getOrDefault(each, List.of()))));
    return found;
  }

  public void replace(AthleteId athlete, ThresholdHistory history) {
    tx.update("DELETE FROM athlete_reading WHERE athlete_id = ?", athlete.value());
    tx.update("DELETE FROM athlete_zones WHERE athlete_id = ?", athlete.value());
    int place = 0;
    for (var each : history.readings()) {
      insert(athlete, place++, each);
    }
    place = 0;
    for (var each : history.zones()) {
      insert(athlete, place++, each);
    }
  }

  private void insert(AthleteId athlete, int place, Threshold reading) {
    var from = reading.provenance();
    switch (reading) {
      case OfHeart heart ->
          tx.update(
              INSERT_READING,
              athlete.value(),
              place,
              heart.measure(),
              gaitOf(heart.movement()),
              directionOf(heart.movement()),
              Integer.toString(heart.beats()),
              BEATS,
              from.since(),
              from.source(),
              from.note());
      case OfSpeed speed ->
          tx.update(
              INSERT_READING,
              athlete.value(),
              place,
              speed.measure(),
              gaitOf(speed.movement()),
              directionOf(speed.movement()),
              speed.speed().amount().toString(),
              speed.speed().unit(),
              from.since(),
              from.source(),
              from.note());
    }
  }

  private void insert(AthleteId athlete, int place, ZoneChoice choice) {
    @Nullable Movement movement = choice.subject().movement();
    tx.update(
        INSERT_ZONES,
        athlete.value(),
        place,
        gaitOf(movement),
        directionOf(movement),
        choice.scheme().basis(),
        choice.scheme().borders().stream().map(String::valueOf).collect(Collectors.joining(" ")),
        choice.since());
  }

  private static Threshold reading(Row row) throws SQLException {
    var from =
        new Provenance(row.dateOrNull("since"), row.code("source", Source.class), row.text("note"));
    return row.text("unit").equals(BEATS)
        ? new OfHeart(
            row.code("measure", HeartMeasure.class),
            movementOrNull(row),
            Integer.parseInt(row.text("amount")),
            from)
        : new OfSpeed(
            row.code("measure", SpeedMeasure.class),
            movement(row),
            new Speed(new BigDecimal(row.text("amount")), row.code("unit", SpeedUnit.class)),
            from);
  }

  private static ZoneChoice choice(Row row) throws SQLException {
    var borders = Arrays.stream(row.text("borders").split(" ", -1)).map(Integer::valueOf).toList();
    var basis = row.code("basis", ZoneBasis.class);
    return new ZoneChoice(
        basis.isHeartRate()
            ? new ZoneSubject.OfHeart(movementOrNull(row))
            : ZoneSubject.speedOf(movement(row)),
        new ZoneScheme(basis, borders),
        row.dateOrNull("since"));
  }

  private static @Nullable Movement movementOrNull(Row row) throws SQLException {
    return row.isNull("gait") ? null : movement(row);
  }

  private static Movement movement(Row row) throws SQLException {
    return new Movement(row.code("gait", Gait.class), row.code("direction", Direction.class));
  }

  private static @Nullable Gait gaitOf(@Nullable Movement movement) {
    return movement == null ? null : movement.gait();
  }

  private static @Nullable Direction directionOf(@Nullable Movement movement) {
    return movement == null ? null : movement.direction();
  }

  private static <T> Collector<Map.Entry<AthleteId, T>, ?, Map<AthleteId, List<T>>> grouped() {
    return Collectors.groupingBy(
        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()));
  }
}

package org.backstride.store.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.threshold.HeartMeasure;
import org.backstride.athlete.threshold.Provenance;
import org.backstride.athlete.threshold.Provenance.Source;
import org.backstride.athlete.threshold.SpeedMeasure;
import org.backstride.athlete.threshold.Threshold.OfHeart;
import org.backstride.athlete.threshold.Threshold.OfSpeed;
import org.backstride.athlete.threshold.ThresholdHistory;
import org.backstride.athlete.threshold.ZoneBasis;
import org.backstride.athlete.threshold.ZoneChoice;
import org.backstride.athlete.threshold.ZoneScheme;
import org.backstride.athlete.threshold.ZoneSubject;
import org.backstride.store.Libraries;
import org.backstride.store.sql.Schema;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.backstride.unit.SpeedUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThresholdTablesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
  private static final ThresholdHistory HISTORY =
      new ThresholdHistory(
          List.of(
              new OfHeart(HeartMeasure.THRESHOLD, 171, new Provenance(null, Source.GUESS, "½ h")),
              new OfHeart(HeartMeasure.THRESHOLD, 168, Provenance.tested(DAY)),
              new OfHeart(
                  HeartMeasure.THRESHOLD, Movement.BACKWARD_RUN, 174, Provenance.tested(DAY)),
              new OfHeart(HeartMeasure.MAXIMUM, Movement.FORWARD_WALK, 180, Provenance.typed(DAY)),
              new OfSpeed(
                  SpeedMeasure.MAXIMUM_VERIFIED,
                  Movement.BACKWARD_RUN,
                  new Speed(new BigDecimal("6.50"), SpeedUnit.MILES_PER_HOUR),
                  Provenance.typed(DAY.plusDays(1)))),
          List.of(
              new ZoneChoice(
                  ZoneSubject.heartRate(),
                  new ZoneScheme(ZoneBasis.HEART_RATE_THRESHOLD, List.of(60, 85, 101)),
                  null),
              new ZoneChoice(
                  ZoneSubject.heartRateOf(Movement.BACKWARD_RUN),
                  new ZoneScheme(ZoneBasis.HEART_RATE_MAX, List.of(55, 100)),
                  DAY),
              new ZoneChoice(
                  ZoneSubject.speedOf(Movement.BACKWARD_WALK),
                  new ZoneScheme(ZoneBasis.REFERENCE_SPEED, List.of(50, 100, 150)),
                  DAY)));

  @TempDir Path folder;

  @Test
  void numbersAndZonesComeBackAsTheyWereTyped() {
    var athlete = Athlete.named("Ada").withThresholds(HISTORY);
    try (var library = Libraries.open(folder.resolve("library.db"))) {
      library.save(athlete);

      assertThat(library.athletes()).containsExactly(athlete);
    }
  }

  @Test
  void aShorterHistoryLeavesNothingOfTheLongerOne() {
    var athlete = Athlete.named("Ada").withThresholds(HISTORY);
    try (var library = Libraries.open(folder.resolve("library.db"))) {
      library.save(athlete);
      library.save(athlete.withThresholds(ThresholdHistory.NONE));

      assertThat(library.athletes().getFirst().thresholds()).isEqualTo(ThresholdHistory.NONE);
    }
  }

  @Test
  void aDeletedPersonComesBackWithTheHistory() {
    var athlete = Athlete.named("Ada").withThresholds(HISTORY);
    try (var library = Libraries.open(folder.resolve("library.db"))) {
      library.save(athlete);
      library.delete(athlete.id());
      library.save(athlete);

      assertThat(library.athletes()).containsExactly(athlete);
    }
  }

  @Test
  void whatAnOlderLibraryKnewBecomesTheBeginningOfTheHistory() throws Exception {
    var file = folder.resolve("library.db");
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      Schema.migrate(connection, 0, 4);
      try (var statement = connection.createStatement()) {
        statement.executeUpdate(
            """
            INSERT INTO athlete (id, name, sex, care, sides, condition, risks, level, clearance,
                clearance_clinician, notes, status, heart_rate_max_bpm, heart_rate_rest_bpm)
            VALUES ('3f0c9f9a-2f0e-4f5b-9d51-1d0c2b7a6e01', 'Ada', 'female', 'training', '', '',
                '', 'novice', 'not_recorded', '', '', 'active', 188, 52)
            """);
        statement.executeUpdate(
            """
            INSERT INTO athlete_speed (athlete_id, gait, direction, kind, amount, unit) VALUES
            ('3f0c9f9a-2f0e-4f5b-9d51-1d0c2b7a6e01', 'walk', 'backward', 'comfortable', '2.40',
                'kilometres_per_hour'),
            ('3f0c9f9a-2f0e-4f5b-9d51-1d0c2b7a6e01', 'walk', 'backward', 'maximum', '2.0',
                'miles_per_hour'),
            ('3f0c9f9a-2f0e-4f5b-9d51-1d0c2b7a6e01', 'run', 'forward', 'threshold', '12',
                'kilometres_per_hour')
            """);
      }
    }

    try (var library = Libraries.open(file)) {
      var tested = new Provenance(null, Source.TESTED, "");
      assertThat(library.athletes().getFirst().thresholds().readings())
          .containsExactlyInAnyOrder(
              new OfHeart(HeartMeasure.MAXIMUM, 188, Provenance.UNDATED),
              new OfHeart(HeartMeasure.REST, 52, Provenance.UNDATED),
              new OfSpeed(
                  SpeedMeasure.COMFORTABLE,
                  Movement.BACKWARD_WALK,
                  new Speed(new BigDecimal("2.40"), SpeedUnit.KILOMETRES_PER_HOUR),
                  tested),
              new OfSpeed(
                  SpeedMeasure.MAXIMUM_VERIFIED,
                  Movement.BACKWARD_WALK,
                  new Speed(new BigDecimal("2.0"), SpeedUnit.MILES_PER_HOUR),
                  tested),
              new OfSpeed(
                  SpeedMeasure.THRESHOLD,
                  Movement.FORWARD_RUN,
                  Speed.kilometresPerHour("12"),
                  tested));
    }
  }
}

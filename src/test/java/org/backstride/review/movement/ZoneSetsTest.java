package org.backstride.review.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.recording.DirectionLabel.BACKWARD;
import static org.backstride.recording.DirectionLabel.FORWARD;
import static org.backstride.recording.DirectionLabel.LATERAL_LEFT;
import static org.backstride.recording.DirectionLabel.STILL;
import static org.backstride.recording.DirectionLabel.UNKNOWN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.review.movement.MovementTotals.Way;
import org.backstride.review.movement.ZoneSets.Stay;
import org.backstride.review.movement.ZoneSets.Stretch;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneSetsTest {

  /// Borders 100, 120, 140, 160, 180, 200.
  private static final HeartZones PERSON = HeartZones.edwards(200);

  private static final HeartZones BACKWARD_RUN = new HeartZones(List.of(90.0, 130.0, 170.0), "own");
  private static final ZoneSets SETS =
      new ZoneSets(List.of(PERSON), Map.of(Movement.BACKWARD_RUN, BACKWARD_RUN));

  @ParameterizedTest
  @CsvSource({
    "BACKWARD, RUN, true",
    "BACKWARD, WALK, false",
    "BACKWARD, STILL, false",
    "FORWARD, RUN, false",
    "LATERAL_LEFT, RUN, false",
    "MIXED, RUN, false",
    "STILL, STILL, false",
    "UNKNOWN, RUN, false",
  })
  void aMovementHasItsOwnZonesAndAllElseThePersons(
      DirectionLabel direction, Gait gait, boolean own) {
    assertThat(SETS.of(new Way(direction, gait))).contains(own ? BACKWARD_RUN : PERSON);
  }

  @Test
  void zonesLikeThePersonsAreNotKeptTwice() {
    var sets =
        ZoneSets.of(PERSON)
            .with(
                movement ->
                    Optional.of(movement.equals(Movement.BACKWARD_RUN) ? BACKWARD_RUN : PERSON));

    assertThat(sets).isEqualTo(SETS);
    assertThat(ZoneSets.NONE.with(movement -> Optional.empty()).isEmpty()).isTrue();
  }

  @Test
  void everySecondCountsInTheZonesOfItsMovement() {
    var channels = beats(150, 30, 2.5, 30, 1.0, 40, 2.5);
    var intervals = List.of(Interval.byHand(0, 60_000, BACKWARD));

    var stays = SETS.stays(channels, intervals);

    assertThat(stays)
        .containsExactly(
            new Stay(
                PERSON,
                List.of(),
                List.of(0.0, 0.0, 0.0, 70.0, 0.0, 0.0),
                List.of(0.0, 0.0, 0.0, 30.0, 0.0, 0.0)),
            new Stay(
                BACKWARD_RUN,
                List.of(Movement.BACKWARD_RUN),
                List.of(0.0, 0.0, 30.0),
                List.of(0.0, 0.0, 30.0)));
  }

  @Test
  void aSetThatWasNotNeededIsNotShown() {
    var channels = beats(150, 60, 1.0);

    assertThat(SETS.stays(channels, List.of(Interval.byHand(0, 60_000, FORWARD))))
        .extracting(Stay::zones)
        .containsExactly(PERSON);
  }

  @Test
  void withoutZonesOfThePersonOnlyTheMovementsOwnAreKnown() {
    var own = new ZoneSets(List.of(), Map.of(Movement.BACKWARD_RUN, BACKWARD_RUN));
    var channels = beats(150, 30, 2.5, 30, 1.0);
    var intervals = List.of(Interval.byHand(0, 60_000, BACKWARD));

    assertThat(own.stays(channels, intervals))
        .extracting(Stay::seconds)
        .containsExactly(List.of(0.0, 0.0, 30.0));
    assertThat(own.stretches(channels, intervals))
        .containsExactly(new Stretch(0, 30_000, BACKWARD_RUN));
  }

  @Test
  void aLongSilenceIsNotOneLongHeartRate() {
    var channels =
        Channels.builder(new long[] {0, 1_000, 600_000})
            .add(ChannelKind.HEART_RATE, new double[] {120, 120, 120})
            .build();

    var stays = ZoneSets.of(PERSON).stays(channels, List.of());

    assertThat(stays.getFirst().seconds().get(2)).isEqualTo(1 + 30 + 1);
  }

  @Test
  void aSampleWithoutAHeartRateCountsNowhere() {
    var channels = beats(Double.NaN, 60, 2.5);

    assertThat(ZoneSets.of(PERSON).stays(channels, List.of()).getFirst().seconds())
        .containsOnly(0.0);
  }

  @Test
  void aSetHoldsFromWhereTheMovementBeginsToWhereItEnds() {
    var channels = beats(150, 30, 2.5, 30, 1.0, 40, 2.5);
    var intervals =
        List.of(
            Interval.byHand(0, 60_000, BACKWARD),
            Interval.byHand(60_000, 80_000, LATERAL_LEFT),
            Interval.byHand(80_000, 100_000, BACKWARD));

    assertThat(SETS.stretches(channels, intervals))
        .containsExactly(
            new Stretch(0, 30_000, BACKWARD_RUN),
            new Stretch(30_000, 80_000, PERSON),
            new Stretch(80_000, 99_001, BACKWARD_RUN));
    assertThat(ZoneSets.of(PERSON).stretches(channels, intervals))
        .containsExactly(new Stretch(0, 99_001, PERSON));
    assertThat(ZoneSets.NONE.stretches(channels, intervals)).isEmpty();
  }

  @Test
  void whoStandsStillHasThePersonsZones() {
    assertThat(SETS.of(new Way(STILL, Gait.STILL))).contains(PERSON);
    assertThat(ZoneSets.NONE.of(new Way(UNKNOWN, Gait.WALK))).isEmpty();
  }

  /// One heart rate; then pairs of seconds and the speed in them, in metres a second.
  private static Channels beats(double beats, double... secondsAndSpeeds) {
    int size = 0;
    for (int i = 0; i < secondsAndSpeeds.length; i += 2) {
      size += (int) secondsAndSpeeds[i];
    }
    double[] speeds = new double[size];
    double[] hearts = new double[size];
    int at = 0;
    for (int i = 0; i < secondsAndSpeeds.length; i += 2) {
      for (int second = 0; second < secondsAndSpeeds[i]; second++) {
        speeds[at] = secondsAndSpeeds[i + 1];
        hearts[at++] = beats;
      }
    }
    return Channels.builder(LongStream.range(0, size).map(each -> each * 1_000).toArray())
        .add(ChannelKind.SPEED, speeds)
        .add(ChannelKind.HEART_RATE, hearts)
        .build();
  }
}

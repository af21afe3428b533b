package org.backstride.athlete.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.backstride.athlete.threshold.HeartMeasure.MAXIMUM;
import static org.backstride.athlete.threshold.HeartMeasure.REST;
import static org.backstride.athlete.threshold.HeartMeasure.THRESHOLD;
import static org.backstride.unit.Movement.BACKWARD_RUN;
import static org.backstride.unit.Movement.FORWARD_RUN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backstride.athlete.threshold.Threshold.OfHeart;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Heart rates and heart-rate zones of a gait and direction beside the person's.
class HeartsTest {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
  private static final HeartRates PERSON = new HeartRates(190, 50, 168);

  @ParameterizedTest
  @CsvSource({
    // own maximum, own threshold -> maximum, threshold that hold
    ", , 190, 168",
    "184, , 184, 168",
    "184, 160, 184, 160",
    ", 175, 190, 175",
    "160, , 160, ",
  })
  void aMovementsOwnNumbersGoBeforeThePersons(
      @Nullable Integer ownMax,
      @Nullable Integer ownThreshold,
      @Nullable Integer max,
      @Nullable Integer threshold) {
    var hearts =
        new Hearts(PERSON, Map.of(BACKWARD_RUN, new HeartRates(ownMax, null, ownThreshold)));

    assertThat(hearts.of(BACKWARD_RUN)).isEqualTo(new HeartRates(max, 50, threshold));
    assertThat(hearts.of(FORWARD_RUN)).isEqualTo(PERSON);
  }

  @ParameterizedTest
  @CsvSource({
    "191, , above the person's maximum",
    ", 191, above the maximum that holds",
    "160, 161, above the movement's own maximum",
  })
  void whatCannotBeOnePersonsIsRefused(
      @Nullable Integer max, @Nullable Integer threshold, String why) {
    var own = Map.of(BACKWARD_RUN, new HeartRates(max, null, threshold));

    assertThatThrownBy(() -> new Hearts(PERSON, own))
        .as(why)
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nobodyRestsInAMovementOrMovesStandingStill() {
    var still = new Movement(Gait.STILL, Direction.FORWARD);

    assertThatThrownBy(() -> new OfHeart(REST, BACKWARD_RUN, 55, tested(MARCH)))
        .hasMessageStartingWith("REST has no ");
    assertThatThrownBy(() -> new OfHeart(MAXIMUM, still, 180, tested(MARCH)))
        .hasMessageStartingWith("MAXIMUM has no ");
    assertThatThrownBy(
            () -> new Hearts(PERSON, Map.of(BACKWARD_RUN, new HeartRates(null, 60, null))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theNumbersOfAMovementHaveAHistoryOfTheirOwn() {
    var history =
        ThresholdHistory.NONE
            .with(new OfHeart(MAXIMUM, 190, tested(MARCH)))
            .with(new OfHeart(THRESHOLD, 168, tested(MARCH)))
            .with(new OfHeart(THRESHOLD, BACKWARD_RUN, 172, tested(MARCH)))
            .with(new OfHeart(THRESHOLD, BACKWARD_RUN, 176, tested(MAY)));

    assertThat(history.at(MARCH).hearts().of(BACKWARD_RUN).threshold()).isEqualTo(172);
    assertThat(history.at(MAY).hearts().of(BACKWARD_RUN).threshold()).isEqualTo(176);
    assertThat(history.at(MAY).hearts().of(FORWARD_RUN).threshold()).isEqualTo(168);
    assertThat(history.at(MAY).heartRateThreshold()).isEqualTo(168);
    assertThat(history.readings()).hasSize(4);
  }

  @Test
  void aLaterNumberThatContradictsAnEarlierDayIsNotTaken() {
    var history =
        ThresholdHistory.NONE
            .with(new OfHeart(MAXIMUM, 190, tested(MARCH)))
            .with(new OfHeart(MAXIMUM, BACKWARD_RUN, 188, tested(MARCH)));

    assertThat(history.admits(new OfHeart(MAXIMUM, 186, tested(MAY)))).isFalse();
    assertThat(history.admits(new OfHeart(MAXIMUM, 188, tested(MAY)))).isTrue();
  }

  @Test
  void aMovementHasThePersonsZonesUntilItsOwnAreChosen() {
    var persons = new ZoneScheme(ZoneBasis.HEART_RATE_MAX, List.of(60, 80, 100));
    var own = new ZoneScheme(ZoneBasis.HEART_RATE_THRESHOLD, List.of(50, 75, 100));
    var backward = ZoneSubject.heartRateOf(BACKWARD_RUN);
    var history =
        new ThresholdHistory(
                List.of(
                    new OfHeart(MAXIMUM, 200, tested(MARCH)),
                    new OfHeart(THRESHOLD, BACKWARD_RUN, 160, tested(MARCH)),
                    new OfHeart(MAXIMUM, BACKWARD_RUN, 180, tested(MARCH))),
                List.of())
            .with(new ZoneChoice(ZoneSubject.heartRate(), persons, null))
            .with(new ZoneChoice(backward, own, MAY));

    assertThat(history.zonesOf(backward, MARCH)).isEqualTo(persons);
    assertThat(history.heartZones(BACKWARD_RUN, MARCH).orElseThrow().borders())
        .as("the person's shares of the movement's own maximum")
        .containsExactly(108.0, 144.0, 180.0);
    assertThat(history.heartZones(BACKWARD_RUN, MAY).orElseThrow().borders())
        .containsExactly(80.0, 120.0, 160.0);
    assertThat(history.heartZones(FORWARD_RUN, MAY).orElseThrow().borders())
        .containsExactly(120.0, 160.0, 200.0);
  }

  private static Provenance tested(LocalDate day) {
    return Provenance.tested(day);
  }
}

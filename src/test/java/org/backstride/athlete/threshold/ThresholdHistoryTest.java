package org.backstride.athlete.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.backstride.athlete.threshold.HeartMeasure.MAXIMUM;
import static org.backstride.athlete.threshold.HeartMeasure.REST;
import static org.backstride.athlete.threshold.HeartMeasure.THRESHOLD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.backstride.athlete.threshold.Provenance.Source;
import org.backstride.athlete.threshold.Threshold.OfHeart;
import org.backstride.athlete.threshold.Threshold.OfSpeed;
import org.backstride.athlete.threshold.Threshold.Subject;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.junit.jupiter.api.Test;

class ThresholdHistoryTest {

  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 10);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

  @Test
  void theNewestNumberOfTheDayOrBeforeHolds() {
    var history = heart(MAXIMUM, 190, JANUARY).with(new OfHeart(MAXIMUM, 186, tested(MARCH)));

    assertThat(history.at(MARCH.minusDays(1)).heartRateMax()).isEqualTo(190);
    assertThat(history.at(MARCH).heartRateMax()).isEqualTo(186);
    assertThat(history.latest().heartRateMax()).isEqualTo(186);
  }

  @Test
  void beforeTheFirstDatedNumberThatOneHolds() {
    var history = heart(MAXIMUM, 190, JANUARY);

    assertThat(history.at(LocalDate.of(2020, 1, 1)).heartRateMax()).isEqualTo(190);
  }

  @Test
  void aNumberWithoutADayHoldsUntilADatedOne() {
    var history =
        ThresholdHistory.of(new Capacity(201, null, Map.of()), Provenance.UNDATED)
            .with(new OfHeart(MAXIMUM, 195, tested(JANUARY)));

    assertThat(history.at(JANUARY.minusDays(1)).heartRateMax()).isEqualTo(201);
    assertThat(history.at(JANUARY).heartRateMax()).isEqualTo(195);
  }

  @Test
  void whatIsNotKnownOfAnotherSubjectIsNotMadeUp() {
    var capacity = heart(MAXIMUM, 190, JANUARY).at(MARCH);

    assertThat(capacity).isEqualTo(new Capacity(190, null, Map.of()));
  }

  @Test
  void aSecondNumberOfTheSameDayTakesTheFirstOnesPlace() {
    var history = heart(MAXIMUM, 190, JANUARY).with(new OfHeart(MAXIMUM, 188, tested(JANUARY)));

    assertThat(history.readings()).containsExactly(new OfHeart(MAXIMUM, 188, tested(JANUARY)));
  }

  @Test
  void aNumberTakenOutBringsTheOneBeforeBack() {
    var newer = new OfHeart(MAXIMUM, 186, tested(MARCH));

    assertThat(heart(MAXIMUM, 190, JANUARY).with(newer).without(newer))
        .isEqualTo(heart(MAXIMUM, 190, JANUARY));
  }

  @Test
  void speedsOfOneGaitAndDirectionDoNotTouchOthers() {
    var history =
        ThresholdHistory.NONE
            .with(comfortable(Movement.FORWARD_WALK, "4.5", JANUARY))
            .with(comfortable(Movement.BACKWARD_WALK, "2.4", JANUARY))
            .with(comfortable(Movement.BACKWARD_WALK, "2.8", MARCH));

    assertThat(history.at(MARCH).reference(Movement.FORWARD_WALK))
        .isEqualTo(Speed.kilometresPerHour("4.5"));
    assertThat(history.at(MARCH).reference(Movement.BACKWARD_WALK))
        .isEqualTo(Speed.kilometresPerHour("2.8"));
    assertThat(history.at(JANUARY).reference(Movement.BACKWARD_WALK))
        .isEqualTo(Speed.kilometresPerHour("2.4"));
  }

  @Test
  void theHistoryOfASubjectIsInOrderOfItsDays() {
    var history =
        ThresholdHistory.NONE
            .with(comfortable(Movement.BACKWARD_WALK, "2.8", MARCH))
            .with(comfortable(Movement.BACKWARD_WALK, "2.4", JANUARY));

    assertThat(history.history(Subject.of(SpeedMeasure.COMFORTABLE, Movement.BACKWARD_WALK)))
        .containsExactly(
            comfortable(Movement.BACKWARD_WALK, "2.4", JANUARY),
            comfortable(Movement.BACKWARD_WALK, "2.8", MARCH));
  }

  @Test
  void aRestingRateAboveTheMaximumOfAnyDayIsRefused() {
    var history = heart(MAXIMUM, 110, JANUARY).with(new OfHeart(MAXIMUM, 180, tested(MARCH)));
    var rest = new OfHeart(REST, 115, tested(MARCH.plusDays(1)));

    assertThat(history.admits(rest)).as("before its day the first one holds").isFalse();
    assertThatThrownBy(() -> history.with(rest)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theThresholdMayReachTheMaximumButNotPassIt() {
    var history = heart(MAXIMUM, 180, JANUARY);

    assertThat(history.admits(new OfHeart(THRESHOLD, 180, tested(JANUARY)))).isTrue();
    assertThat(history.admits(new OfHeart(THRESHOLD, 181, tested(JANUARY)))).isFalse();
  }

  @Test
  void twoNumbersOfOneDayAreNoHistory() {
    var twice =
        List.<Threshold>of(
            new OfHeart(MAXIMUM, 180, tested(JANUARY)), new OfHeart(MAXIMUM, 181, tested(JANUARY)));

    assertThatThrownBy(() -> new ThresholdHistory(twice, List.of()))
        .hasMessageContaining("Twice on one day");
  }

  @Test
  void aReferenceIsAGuessUntilOneIsTested() {
    var guessed =
        ThresholdHistory.NONE.with(
            new OfSpeed(
                SpeedMeasure.COMFORTABLE,
                Movement.BACKWARD_WALK,
                Speed.kilometresPerHour("2.4"),
                Provenance.guess(JANUARY)));

    assertThat(guessed.isGuessed(Movement.BACKWARD_WALK)).isTrue();
    assertThat(guessed.isGuessed(Movement.FORWARD_WALK)).isFalse();
    assertThat(
            guessed
                .with(
                    new OfSpeed(
                        SpeedMeasure.COMFORTABLE,
                        Movement.BACKWARD_WALK,
                        Speed.kilometresPerHour("2.2"),
                        tested(MARCH)))
                .isGuessed(Movement.BACKWARD_WALK))
        .isFalse();
  }

  @Test
  void aVerifiedMaximumIsNeverAGuess() {
    var guess = new Provenance(JANUARY, Source.GUESS, "");

    assertThatThrownBy(
            () ->
                new OfSpeed(
                    SpeedMeasure.MAXIMUM_VERIFIED,
                    Movement.BACKWARD_WALK,
                    Speed.kilometresPerHour("3"),
                    guess))
        .hasMessage("A verified maximum is not a guess");
  }

  @Test
  void standingStillAndNoSpeedAtAllAreRefused() {
    var still = new Movement(Gait.STILL, Direction.FORWARD);

    assertThatThrownBy(() -> comfortable(still, "3", JANUARY)).hasMessageContaining("No speed of");
    assertThatThrownBy(() -> comfortable(Movement.FORWARD_WALK, "0", JANUARY))
        .hasMessageContaining("No speed of");
  }

  @Test
  void heartRatesOutOfTheirRangeAreRefused() {
    assertThatThrownBy(() -> new OfHeart(MAXIMUM, 89, tested(JANUARY)))
        .hasMessage("MAXIMUM out of range: 89");
    assertThatThrownBy(() -> new OfHeart(REST, 121, tested(JANUARY)))
        .hasMessage("REST out of range: 121");
    assertThatThrownBy(() -> new OfHeart(THRESHOLD, 69, tested(JANUARY)))
        .hasMessage("THRESHOLD out of range: 69");
  }

  @Test
  void zonesAreEdwardsUntilOthersAreChosen() {
    var own = new ZoneScheme(ZoneBasis.HEART_RATE_MAX, List.of(60, 75, 90, 100));
    var history =
        heart(MAXIMUM, 200, JANUARY).with(new ZoneChoice(ZoneSubject.heartRate(), own, MARCH));

    assertThat(history.heartZones(JANUARY).orElseThrow().borders())
        .containsExactly(100.0, 120.0, 140.0, 160.0, 180.0, 200.0);
    assertThat(history.heartZones(MARCH).orElseThrow().borders())
        .containsExactly(120.0, 150.0, 180.0, 200.0);
  }

  @Test
  void zonesFollowTheMaximumOfTheirDay() {
    var history = heart(MAXIMUM, 200, JANUARY).with(new OfHeart(MAXIMUM, 190, tested(MARCH)));

    assertThat(history.heartZones(JANUARY).orElseThrow().low(5)).isEqualTo(180.0);
    assertThat(history.heartZones(MARCH).orElseThrow().low(5)).isEqualTo(171.0);
  }

  @Test
  void speedZonesAreOfTheReferenceOfTheirOwnDirection() {
    var history =
        ThresholdHistory.NONE
            .with(threshold(Movement.FORWARD_RUN, "14.4"))
            .with(threshold(Movement.BACKWARD_RUN, "9"));

    assertThat(history.speedZones(Movement.BACKWARD_RUN, MARCH).orElseThrow().low(4))
        .as("95 % of 2.5 m/s")
        .isEqualTo(2.375);
    assertThat(history.speedZones(Movement.BACKWARD_WALK, MARCH)).isEmpty();
  }

  @Test
  void zonesOfTheSameDayGiveWayAndCanBeTakenBack() {
    var first = choice(60, 100);
    var second = choice(70, 100);
    var history = ThresholdHistory.NONE.with(first).with(second);

    assertThat(history.zones()).containsExactly(second);
    assertThat(history.without(second)).isEqualTo(ThresholdHistory.NONE);
  }

  @Test
  void aHistoryOfWhatIsKnownSaysTheSameOnEveryDay() {
    for (int seed = 0; seed < 50; seed++) {
      var random = new Random(seed);
      var speeds =
          new TestedSpeeds(
              Speed.kilometresPerHour("3." + random.nextInt(10)),
              random.nextBoolean() ? Speed.kilometresPerHour("6") : null,
              random.nextBoolean() ? Speed.kilometresPerHour("5.25") : null);
      var capacity =
          new Capacity(
              150 + random.nextInt(50),
              40 + random.nextInt(30),
              130 + random.nextInt(20),
              Map.of(Movement.BACKWARD_RUN, speeds));

      var history = ThresholdHistory.of(capacity, tested(JANUARY));

      assertThat(history.latest()).as("seed " + seed).isEqualTo(capacity);
      assertThat(history.at(JANUARY.plusDays(random.nextInt(4000) - 2000)))
          .as("seed " + seed)
          .isEqualTo(capacity);
    }
  }

  @Test
  void onAnyDayExactlyOneOfTheNumbersOfASubjectHolds() {
    for (int seed = 0; seed < 50; seed++) {
      var random = new Random(seed);
      var history = ThresholdHistory.NONE;
      for (int i = 0; i < 12; i++) {
        var day = JANUARY.plusDays(random.nextInt(300));
        history = history.with(new OfHeart(MAXIMUM, 150 + random.nextInt(80), tested(day)));
      }
      var day = JANUARY.plusDays(random.nextInt(300));

      var held = history.inForce(Subject.of(MAXIMUM), day).orElseThrow();

      assertThat(history.readings()).as("seed " + seed).contains(held);
      assertThat(history.readings())
          .as("seed " + seed + ": none newer that had begun")
          .noneMatch(
              each ->
                  each.reaches(day)
                      && held.reaches(day)
                      && Threshold.BY_DAY.compare(each, held) > 0);
    }
  }

  private static ThresholdHistory heart(HeartMeasure measure, int beats, LocalDate day) {
    return ThresholdHistory.NONE.with(new OfHeart(measure, beats, tested(day)));
  }

  private static OfSpeed comfortable(Movement movement, String kmh, LocalDate day) {
    return new OfSpeed(
        SpeedMeasure.COMFORTABLE, movement, Speed.kilometresPerHour(kmh), tested(day));
  }

  private static OfSpeed threshold(Movement movement, String kmh) {
    return new OfSpeed(
        SpeedMeasure.THRESHOLD, movement, Speed.kilometresPerHour(kmh), tested(JANUARY));
  }

  private static ZoneChoice choice(Integer... borders) {
    return new ZoneChoice(
        ZoneSubject.heartRate(),
        new ZoneScheme(ZoneBasis.HEART_RATE_MAX, List.of(borders)),
        JANUARY);
  }

  private static Provenance tested(LocalDate day) {
    return Provenance.tested(day);
  }
}

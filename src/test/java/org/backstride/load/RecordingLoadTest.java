package org.backstride.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.assertj.core.data.Offset;
import org.backstride.athlete.Person;
import org.backstride.athlete.Person.Sex;
import org.backstride.athlete.threshold.Capacity;
import org.backstride.athlete.threshold.TestedSpeeds;
import org.backstride.recording.Activity;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.Marks;
import org.backstride.recording.Origin;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;
import org.backstride.recording.Totals;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Loads of recordings: the worked values of evidence §5, now sample by sample.
class RecordingLoadTest {

  private static final Offset<Double> SMALL = within(0.001);
  private static final Capacity HEART = new Capacity(190, 60, Map.of());
  private static final Capacity RUNNER =
      new Capacity(
          null,
          null,
          Map.of(
              Movement.FORWARD_RUN,
              new TestedSpeeds(null, null, Speed.kilometresPerHour("13.333333"))));

  @Test
  void banistersImpulseOfAnHourAt150() {
    var hour = recording(3600, ChannelKind.HEART_RATE, second -> 150);

    assertThat(RecordingLoad.of(hour, HEART, person(Sex.MALE)).trimp()).isCloseTo(100.440, SMALL);
    assertThat(RecordingLoad.of(hour, HEART, person(Sex.FEMALE)).trimp()).isCloseTo(113.517, SMALL);
  }

  @ParameterizedTest
  @EnumSource(
      value = Sex.class,
      names = {"OTHER", "NOT_RECORDED"})
  void theSexIsNeverGuessed(Sex sex) {
    var hour = recording(3600, ChannelKind.HEART_RATE, second -> 150);

    assertThat(RecordingLoad.of(hour, HEART, person(sex)).trimp()).isNaN();
    assertThat(RecordingLoad.of(hour, HEART, person(sex)).edwards()).isNotNaN();
  }

  @Test
  void edwardsSumOfTenTwentyFifteenAndFiveMinutes() {
    // Of a maximum of 200: 10 min at 105, 20 at 125, 15 at 145, 5 at 165.
    var fifty =
        recording(
            3000,
            ChannelKind.HEART_RATE,
            second -> second < 600 ? 105 : second < 1800 ? 125 : second < 2700 ? 145 : 165);
    var capacity = new Capacity(200, null, Map.of());

    assertThat(RecordingLoad.of(fifty, capacity, person(Sex.MALE)).edwards()).isCloseTo(115, SMALL);
  }

  @Test
  void aHeartRateBelowHalfOfTheMaximumLoadsNothingByEdwardsAndTheTopZoneHasNoEnd() {
    var capacity = new Capacity(200, null, Map.of());

    assertThat(edwards(capacity, 99)).isZero();
    assertThat(edwards(capacity, 100)).isCloseTo(1, SMALL);
    assertThat(edwards(capacity, 180)).isCloseTo(5, SMALL);
    assertThat(edwards(capacity, 215)).isCloseTo(5, SMALL);
  }

  @Test
  void runStressOfHalfAnHourAtFiveMinutesAKilometre() {
    var half = recording(1800, ChannelKind.SPEED, second -> 1000.0 / 300);

    assertThat(RecordingLoad.of(half, RUNNER, person(Sex.MALE)).runStress()).isCloseTo(40.5, SMALL);
  }

  @Test
  void backwardRunningCountsAsTheForwardSpeedOfEqualCost() {
    var back = backward(recording(1800, ChannelKind.SPEED, second -> 1000.0 / 300 / 1.35));

    assertThat(RecordingLoad.of(back, RUNNER, person(Sex.MALE)).runStress()).isCloseTo(40.5, SMALL);
  }

  @Test
  void aBackwardThresholdComesBeforeTheTranslation() {
    var capacity =
        new Capacity(
            null,
            null,
            Map.of(
                Movement.FORWARD_RUN,
                new TestedSpeeds(null, null, Speed.kilometresPerHour("13.333333")),
                Movement.BACKWARD_RUN,
                new TestedSpeeds(null, null, Speed.kilometresPerHour("9"))));
    var hour = backward(recording(3600, ChannelKind.SPEED, second -> 2.5));

    assertThat(RecordingLoad.of(hour, capacity, person(Sex.MALE)).runStress())
        .isCloseTo(100, SMALL);
  }

  @Test
  void anHourOfRunningPowerBelowTheThreshold() {
    var hour = recording(3600, ChannelKind.SPEED, second -> 3);

    assertThat(power(hour, 1_750, 70_000)).isCloseTo(68.496, SMALL);
    assertThat(power(hour, 1_750, null)).isNaN();
    assertThat(power(hour, null, 70_000)).isNaN();
  }

  @Test
  void anAscentTakesMorePowerAndTheSameAscentOfAnHourTakesThatOfItsGrade() {
    var times = new long[3600];
    var climb = new double[3600];
    var speed = new double[3600];
    Arrays.setAll(times, i -> i * 1000L);
    Arrays.setAll(climb, i -> i * 3 * 0.05);
    Arrays.fill(speed, 3);
    var hour =
        of(
            Channels.builder(times)
                .add(ChannelKind.SPEED, speed)
                .add(ChannelKind.ALTITUDE, climb)
                .build());

    double steep = 339.537 * 339.537 / (317.237 * 317.237) * 100;
    assertThat(power(hour, 1_750, 70_000)).isCloseTo(steep, within(0.1));
  }

  @Test
  void backwardAndWalkingHaveNoRunningPower() {
    var run = recording(3600, ChannelKind.SPEED, second -> 3);
    var walk = recording(3600, ChannelKind.SPEED, second -> 1.9);

    assertThat(power(backward(run), 1_750, 70_000)).isZero();
    assertThat(power(walk, 1_750, 70_000)).isZero();
  }

  private static double power(
      Recording recording, @Nullable Integer millimetres, @Nullable Integer grams) {
    var capacity =
        new Capacity(
            null,
            null,
            Map.of(
                Movement.FORWARD_RUN,
                new TestedSpeeds(null, null, Speed.kilometresPerHour("12.6"))));
    var person = new Person("Ana", null, Sex.NOT_RECORDED, millimetres, grams);
    return RecordingLoad.of(recording, capacity, person).runPower();
  }

  private static Person person(Sex sex) {
    return new Person("Ana", null, sex, null, null);
  }

  @Test
  void walkingIsNoRunStress() {
    var walk = recording(1800, ChannelKind.SPEED, second -> 1.9);

    assertThat(RecordingLoad.of(walk, RUNNER, person(Sex.MALE)).runStress()).isZero();
    assertThat(RecordingLoad.of(backward(walk), RUNNER, person(Sex.MALE)).runStress())
        .as("the same speed backward is running")
        .isGreaterThan(0);
  }

  @Test
  void whatIsMissingIsNotKnownRatherThanNothing() {
    var speedless = recording(60, ChannelKind.HEART_RATE, second -> 120);
    var heartless = recording(60, ChannelKind.SPEED, second -> 3);

    assertThat(RecordingLoad.of(speedless, RUNNER, person(Sex.MALE)))
        .isEqualTo(RecordingLoad.UNKNOWN);
    assertThat(RecordingLoad.of(heartless, HEART, person(Sex.MALE)))
        .isEqualTo(RecordingLoad.UNKNOWN);
  }

  @Test
  void aLongSilenceDoesNotCount() {
    var channels =
        Channels.builder(new long[] {0, 3_600_000})
            .add(ChannelKind.HEART_RATE, new double[] {150, 150})
            .build();

    double edwards = RecordingLoad.of(of(channels), HEART, person(Sex.MALE)).edwards();

    assertThat(edwards).as("31 s in zone 3, not an hour").isCloseTo(1.55, SMALL);
  }

  @Test
  void eachMeasureTakesItsOwnLoad() {
    var load = new RecordingLoad(1, 2, 3, 4);

    assertThat(LoadMeasure.TRIMP.of(load)).isEqualTo(1);
    assertThat(LoadMeasure.EDWARDS.of(load)).isEqualTo(2);
    assertThat(LoadMeasure.RUN_STRESS.of(load)).isEqualTo(3);
    assertThat(LoadMeasure.RUN_POWER.of(load)).isEqualTo(4);
    assertThat(LoadMeasure.SESSION_RPE.of(load)).as("only people report it").isNaN();
  }

  private static double edwards(Capacity capacity, double beats) {
    var minute = recording(60, ChannelKind.HEART_RATE, second -> beats);
    return RecordingLoad.of(minute, capacity, person(Sex.MALE)).edwards();
  }

  private static Recording recording(int seconds, ChannelKind kind, IntToDoubleFunction value) {
    var times = new long[seconds];
    var values = new double[seconds];
    Arrays.setAll(times, i -> i * 1000L);
    Arrays.setAll(values, value);
    return of(Channels.builder(times).add(kind, values).build());
  }

  private static Recording of(Channels channels) {
    return new Recording(
        RecordingId.random(),
        new Origin("a.fit", "FIT", "", new Origin.Device("", "", "")),
        new Activity("running", "", null),
        channels,
        Channels.EMPTY,
        Marks.NONE,
        Totals.UNKNOWN);
  }

  private static Recording backward(Recording recording) {
    long end = recording.channels().lastMillis() + 1;
    return recording.withIntervals(List.of(Interval.byHand(0, end, DirectionLabel.BACKWARD)));
  }
}

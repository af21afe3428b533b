package org.backstride.program.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.threshold.Capacity;
import org.backstride.athlete.threshold.HeartMeasure;
import org.backstride.athlete.threshold.Provenance;
import org.backstride.athlete.threshold.TestedSpeeds;
import org.backstride.athlete.threshold.Threshold;
import org.backstride.athlete.threshold.ThresholdHistory;
import org.backstride.athlete.threshold.ZoneBasis;
import org.backstride.athlete.threshold.ZoneChoice;
import org.backstride.athlete.threshold.ZoneScheme;
import org.backstride.athlete.threshold.ZoneSubject;
import org.backstride.program.Range;
import org.backstride.program.Target;
import org.backstride.program.Target.AtZone;
import org.backstride.program.Target.HeartRateUnit;
import org.backstride.program.Target.ZoneKind;
import org.backstride.program.notation.Notation;
import org.backstride.program.resolve.Resolution.Beats;
import org.backstride.program.resolve.Resolution.Missing;
import org.backstride.program.resolve.Resolution.Speeds;
import org.backstride.program.resolve.Resolution.Unresolved;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneResolutionTest {

  /// 200, 50 and 170 beats; 3.6 km/h walking backward, 10.8 km/h running forward.
  private static final Athlete TESTED =
      Athlete.named("Test")
          .withThresholds(
              ThresholdHistory.of(
                  new Capacity(
                      200,
                      50,
                      170,
                      Map.of(
                          Movement.BACKWARD_WALK,
                          new TestedSpeeds(Speed.kilometresPerHour("3.6"), null, null),
                          Movement.FORWARD_RUN,
                          new TestedSpeeds(null, null, Speed.kilometresPerHour("10.8"))))));

  @ParameterizedTest(name = "zones {0} to {1}")
  @CsvSource({"2, 2, 120, 140", "2, 3, 120, 160", "5, 5, 180, 200"})
  void heartRateZonesGoFromTheFirstBorderToTheLast(int from, int to, double low, double high) {
    assertThat(zone(from, to, ZoneKind.HEART_RATE, References.of(TESTED)))
        .isEqualTo(new Beats(low, high));
  }

  @Test
  void aRampThatFallsBeginsAtTheUpperBorder() {
    assertThat(zone(3, 1, ZoneKind.HEART_RATE, References.of(TESTED)))
        .isEqualTo(new Beats(160, 100));
  }

  @Test
  void zonesOfSpeedAreOfTheStepsOwnGaitAndDirection() {
    var references = References.of(TESTED);

    assertSpeeds(zone(2, 2, ZoneKind.PACE, references), 0.80, 1.10);
    assertSpeeds(
        Resolution.of(new AtZone(2, 2, ZoneKind.PACE), Movement.FORWARD_RUN, references),
        2.34,
        2.64);
  }

  @Test
  void aMovementThatWasNotTestedSaysWhichTestIsMissing() {
    assertThat(
            Resolution.of(
                new AtZone(2, 2, ZoneKind.PACE), Movement.BACKWARD_RUN, References.of(TESTED)))
        .isEqualTo(new Unresolved(Missing.THRESHOLD_SPEED, Movement.BACKWARD_RUN));
    assertThat(zone(2, 2, ZoneKind.PACE, References.UNKNOWN))
        .isEqualTo(new Unresolved(Missing.COMFORTABLE_SPEED, Movement.BACKWARD_WALK));
  }

  @Test
  void aHeartRateThatIsNotKnownIsNamed() {
    assertThat(zone(2, 2, ZoneKind.HEART_RATE, References.UNKNOWN))
        .isEqualTo(new Unresolved(Missing.HEART_RATE_MAX, Movement.BACKWARD_WALK));
    assertThat(zone(2, 2, ZoneKind.HEART_RATE, withZones(ZoneBasis.HEART_RATE_THRESHOLD, null)))
        .isEqualTo(new Unresolved(Missing.HEART_RATE_THRESHOLD, Movement.BACKWARD_WALK));
  }

  @Test
  void aZoneThatThePersonHasNotIsUnresolved() {
    assertThat(zone(6, 6, ZoneKind.HEART_RATE, References.of(TESTED)))
        .isEqualTo(new Unresolved(Missing.HEART_RATE_ZONES, Movement.BACKWARD_WALK));
    assertThat(zone(4, 5, ZoneKind.PACE, References.of(TESTED)))
        .isEqualTo(new Unresolved(Missing.PACE_ZONES, Movement.BACKWARD_WALK));
  }

  @Test
  void zonesChosenForThePersonHold() {
    assertThat(zone(1, 1, ZoneKind.HEART_RATE, withZones(ZoneBasis.HEART_RATE_THRESHOLD, 170)))
        .isEqualTo(new Beats(85, 119));
    var reserve =
        References.of(
            TESTED.withThresholds(
                TESTED
                    .thresholds()
                    .with(
                        new ZoneChoice(
                            ZoneSubject.heartRate(),
                            new ZoneScheme(ZoneBasis.HEART_RATE_RESERVE, List.of(40, 60, 90)),
                            null))));
    assertThat(zone(2, 2, ZoneKind.HEART_RATE, reserve)).isEqualTo(new Beats(140, 185));
  }

  @Test
  void aHeartRateOfTheStepsOwnGaitAndDirectionGoesBeforeThePersons() {
    var own =
        TESTED
            .thresholds()
            .with(
                new Threshold.OfHeart(
                    HeartMeasure.THRESHOLD,
                    Movement.BACKWARD_WALK,
                    150,
                    Provenance.tested(LocalDate.of(2026, 3, 1))))
            .with(
                new ZoneChoice(
                    ZoneSubject.heartRateOf(Movement.BACKWARD_WALK),
                    new ZoneScheme(ZoneBasis.HEART_RATE_THRESHOLD, List.of(60, 80, 100)),
                    null));
    var references = References.of(TESTED.withThresholds(own));
    var percent = new Target.AtHeartRate(Range.of("80", "90"), HeartRateUnit.PERCENT_OF_THRESHOLD);

    assertThat(zone(2, 2, ZoneKind.HEART_RATE, references)).isEqualTo(new Beats(120, 150));
    assertThat(
            Resolution.of(new AtZone(2, 2, ZoneKind.HEART_RATE), Movement.FORWARD_WALK, references))
        .as("Edwards of the person's maximum of 200")
        .isEqualTo(new Beats(120, 140));
    assertThat(Resolution.of(percent, Movement.BACKWARD_WALK, references))
        .isEqualTo(new Beats(120, 135));
    assertThat(Resolution.of(percent, Movement.FORWARD_RUN, references))
        .isEqualTo(new Beats(136, 153));
  }

  @Test
  void percentOfTheThresholdHeartRateIsBeats() {
    var target = new Target.AtHeartRate(Range.of("80", "90"), HeartRateUnit.PERCENT_OF_THRESHOLD);

    assertThat(Resolution.of(target, Movement.FORWARD_RUN, References.of(TESTED)))
        .isEqualTo(new Beats(136, 153));
  }

  @Test
  void onADayTheNumbersOfThatDayHold() {
    var since = LocalDate.of(2026, 3, 1);
    var later =
        TESTED.withThresholds(
            TESTED
                .thresholds()
                .with(new Threshold.OfHeart(HeartMeasure.MAXIMUM, 190, Provenance.tested(since))));

    assertThat(zone(2, 2, ZoneKind.HEART_RATE, References.on(since.minusDays(1), later)))
        .isEqualTo(new Beats(120, 140));
    assertThat(zone(2, 2, ZoneKind.HEART_RATE, References.on(since, later)))
        .isEqualTo(new Beats(114, 133));
    assertThat(References.of(later)).isEqualTo(References.on(since, later));
  }

  @Test
  void aStepInAZoneOfSpeedHasADistance() {
    var program = Notation.read("- 10m bwd walk z2 pace").program();

    double metres = ProgramTotals.of(program, References.of(TESTED)).whole().metres();

    assertThat(metres).isCloseTo(570, within(0.001));
  }

  @Test
  void standingStillHasNoZoneOfSpeed() {
    var still = new Movement(Gait.STILL, Direction.FORWARD);

    assertThat(Resolution.of(new AtZone(1, 1, ZoneKind.PACE), still, References.of(TESTED)))
        .isEqualTo(new Unresolved(Missing.MOVEMENT, still));
  }

  private static References withZones(ZoneBasis basis, @Nullable Integer threshold) {
    var athlete =
        TESTED.withThresholds(ThresholdHistory.of(new Capacity(200, 50, threshold, Map.of())));
    var scheme = new ZoneScheme(basis, List.of(50, 70, 90));
    return References.of(
        athlete.withThresholds(
            athlete.thresholds().with(new ZoneChoice(ZoneSubject.heartRate(), scheme, null))));
  }

  private static Resolution zone(int from, int to, ZoneKind kind, References references) {
    return Resolution.of(new AtZone(from, to, kind), Movement.BACKWARD_WALK, references);
  }

  private static void assertSpeeds(Resolution resolution, double from, double to) {
    var speeds = (Speeds) resolution;
    assertThat(speeds.from()).isCloseTo(from, within(1e-9));
    assertThat(speeds.to()).isCloseTo(to, within(1e-9));
  }
}

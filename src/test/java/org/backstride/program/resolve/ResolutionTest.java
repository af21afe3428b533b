package org.backstride.program.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.threshold.Capacity;
import org.backstride.athlete.threshold.TestedSpeeds;
import org.backstride.athlete.threshold.ThresholdHistory;
import org.backstride.program.Range;
import org.backstride.program.Target;
import org.backstride.program.Target.HeartRateUnit;
import org.backstride.program.resolve.Resolution.AsGiven;
import org.backstride.program.resolve.Resolution.Beats;
import org.backstride.program.resolve.Resolution.Missing;
import org.backstride.program.resolve.Resolution.Speeds;
import org.backstride.program.resolve.Resolution.Unresolved;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.junit.jupiter.api.Test;

class ResolutionTest {

  private static final References TESTED =
      References.of(
          Athlete.named("Test")
              .withThresholds(
                  ThresholdHistory.of(
                      new Capacity(
                          180,
                          60,
                          Map.of(
                              Movement.BACKWARD_WALK,
                              new TestedSpeeds(Speed.kilometresPerHour("3.6"), null, null),
                              Movement.BACKWARD_RUN,
                              new TestedSpeeds(null, null, Speed.kilometresPerHour("7.2")))))));

  @Test
  void aPercentageIsOfComfortableSpeedWalkingAndThresholdSpeedRunning() {
    var target = new Target.AtPercent(Range.of("50", "75"));

    assertThat(Resolution.of(target, Movement.BACKWARD_WALK, TESTED))
        .isEqualTo(new Speeds(0.5, 0.75));
    assertThat(Resolution.of(target, Movement.BACKWARD_RUN, TESTED)).isEqualTo(new Speeds(1, 1.5));
  }

  @Test
  void anUntestedMovementSaysWhichTestIsMissing() {
    var target = new Target.AtPercent(Range.of("90"));

    assertThat(Resolution.of(target, Movement.FORWARD_WALK, TESTED))
        .isEqualTo(new Unresolved(Missing.COMFORTABLE_SPEED, Movement.FORWARD_WALK));
    assertThat(Resolution.of(target, Movement.FORWARD_RUN, TESTED))
        .isEqualTo(new Unresolved(Missing.THRESHOLD_SPEED, Movement.FORWARD_RUN));
  }

  @Test
  void heartRatesComeFromMaximumAndReserve() {
    assertThat(heartRate("60", "85", HeartRateUnit.PERCENT_OF_MAXIMUM))
        .isEqualTo(new Beats(108, 153));
    assertThat(heartRate("50", "75", HeartRateUnit.PERCENT_OF_RESERVE))
        .isEqualTo(new Beats(120, 150));
    assertThat(heartRate("95", "100", HeartRateUnit.PERCENT_OF_THRESHOLD))
        .isEqualTo(new Unresolved(Missing.HEART_RATE_THRESHOLD, Movement.BACKWARD_WALK));
    assertThat(heartRate("120", "130", HeartRateUnit.BEATS_PER_MINUTE))
        .isEqualTo(new Beats(120, 130));
  }

  @Test
  void aPaceIsASpeed() {
    var pace = new Target.AtPace(360, 300, DistanceUnit.KILOMETRES);

    var speeds = (Speeds) Resolution.of(pace, Movement.FORWARD_RUN, References.UNKNOWN);

    assertThat(speeds.from()).isCloseTo(2.7778, Offset.offset(0.0001));
    assertThat(speeds.to()).isCloseTo(3.3333, Offset.offset(0.0001));
  }

  @Test
  void effortStaysWhatItIs() {
    var effort = new Target.AtPercentEffort(Range.of("60", "75"));

    assertThat(Resolution.of(effort, Movement.BACKWARD_RUN, TESTED)).isEqualTo(new AsGiven(effort));
  }

  private static Resolution heartRate(String from, String to, HeartRateUnit unit) {
    return Resolution.of(
        new Target.AtHeartRate(Range.of(from, to), unit), Movement.BACKWARD_WALK, TESTED);
  }
}

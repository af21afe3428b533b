package org.backstride.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.backstride.athlete.threshold.Hearts;
import org.backstride.plan.Plans;
import org.backstride.plan.total.SessionFigures;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.References.Origin;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.DirectionTotals.Share;
import org.backstride.unit.Movement;
import org.junit.jupiter.api.Test;

class DoseTest {

  /// Walks forward at 1 m/s, backward at 0.5 m/s; runs backward at 2.5 m/s.
  private static final References TESTED =
      new References(
          Map.of(
              Movement.FORWARD_WALK, 1.0,
              Movement.BACKWARD_WALK, 0.5,
              Movement.BACKWARD_RUN, 2.5),
          Hearts.UNKNOWN,
          Map.of(),
          Origin.ATHLETE);

  @Test
  void anHourAtTheReferenceSpeedIsAHundredWhicheverTheDirection() {
    assertThat(dose(DirectionLabel.FORWARD, 3_600, 3_600).load()).isCloseTo(100, within(1e-9));
    assertThat(dose(DirectionLabel.BACKWARD, 3_600, 1_800).load()).isCloseTo(100, within(1e-9));
    assertThat(dose(DirectionLabel.BACKWARD, 3_600, 9_000).load()).isCloseTo(100, within(1e-9));
  }

  @Test
  void halfTheSpeedIsAQuarterOfTheLoad() {
    assertThat(dose(DirectionLabel.BACKWARD, 3_600, 900)).isEqualTo(new Dose(25, 3_600, 0));
  }

  @Test
  void whatCannotBeMeasuredIsLeftOutAndSaid() {
    assertThat(dose(DirectionLabel.LATERAL_LEFT, 60, 30)).isEqualTo(new Dose(0, 0, 60));
    assertThat(dose(DirectionLabel.UNKNOWN, 60, 30)).isEqualTo(new Dose(0, 0, 60));
    assertThat(dose(DirectionLabel.BACKWARD, 60, Double.NaN)).isEqualTo(new Dose(0, 60, 60));
    assertThat(Dose.of(Map.of(), 900, TESTED)).isEqualTo(new Dose(0, 0, 900));
    assertThat(Dose.of(Map.of(), Double.NaN, TESTED)).isEqualTo(Dose.NONE);
  }

  @Test
  void standingIsNoLoad() {
    assertThat(dose(DirectionLabel.STILL, 600, 0)).isEqualTo(Dose.NONE);
  }

  @Test
  void aRecordingOfAPlannedSessionComesToWhatWasPlanned() {
    var planned = Dose.of(SessionFigures.of(Plans.LEVEL, TESTED));
    double forward = 4 / 3.6;
    double backward = 2.2 / 3.6;

    var done =
        Dose.of(
            Map.of(
                DirectionLabel.FORWARD, share(600, 600 * forward),
                DirectionLabel.BACKWARD, share(600, 600 * backward),
                DirectionLabel.STILL, share(300, 0)),
            1_500,
            TESTED);

    assertThat(done.load()).isCloseTo(planned.load(), within(1e-6));
    assertThat(done.backwardSeconds()).isEqualTo(planned.backwardSeconds());
  }

  private static Dose dose(DirectionLabel label, double seconds, double metres) {
    return Dose.of(Map.of(label, share(seconds, metres)), seconds, TESTED);
  }

  private static Share share(double seconds, double metres) {
    return new Share(seconds, metres, Double.NaN, seconds);
  }
}

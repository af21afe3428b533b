package org.backstride.ui.program.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.backstride.program.Extent;
import org.backstride.program.Intensity;
import org.backstride.program.Range;
import org.backstride.program.Step;
import org.backstride.program.Target;
import org.backstride.ui.program.gesture.Intensities.Part;
import org.backstride.ui.program.lane.AxisKind;
import org.backstride.ui.program.lane.Samples;
import org.backstride.unit.Direction;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.Gait;
import org.backstride.unit.SpeedUnit;
import org.junit.jupiter.api.Test;

class StepChangesTest {

  private final Step step = Samples.step(120, Direction.BACKWARD, "60");

  @Test
  void aSpeedGoesByATenth() {
    var target = new Target.AtSpeed(Range.of("2.0", "2.5"), SpeedUnit.KILOMETRES_PER_HOUR);

    assertThat(nudged(target, 1))
        .isEqualTo(new Target.AtSpeed(Range.of("2.1", "2.6"), SpeedUnit.KILOMETRES_PER_HOUR));
  }

  @Test
  void aHarderPaceHasFewerSeconds() {
    assertThat(nudged(new Target.AtPace(360, 330, DistanceUnit.KILOMETRES), 2))
        .isEqualTo(new Target.AtPace(350, 320, DistanceUnit.KILOMETRES));
  }

  @Test
  void effortGoesByHalfAPointAndZonesByOne() {
    assertThat(nudged(new Target.AtEffort(Range.of("3", "4")), 1))
        .isEqualTo(new Target.AtEffort(Range.of("3.5", "4.5")));
    assertThat(nudged(new Target.AtZone(2, 3, Target.ZoneKind.HEART_RATE), -1))
        .isEqualTo(new Target.AtZone(1, 2, Target.ZoneKind.HEART_RATE));
  }

  @Test
  void theEndOfAScaleIsNotPassed() {
    var hardest = step.withIntensity(Intensity.steady(new Target.AtEffort(Range.of("10"))));

    assertThat(Intensities.nudged(hardest, 1, Part.WHOLE)).isEmpty();
  }

  @Test
  void standingStillHasNoIntensity() {
    var still = step.withAction(new Step.Action(Step.Role.REST, Gait.STILL, Direction.FORWARD));

    assertThat(Intensities.nudged(still, 1, Part.WHOLE)).isEmpty();
  }

  @Test
  void aTargetBecomesARampAndSteadyAgain() {
    var ramp = Intensities.ramped(step).orElseThrow();

    assertThat(ramp.intensity().shape()).isEqualTo(Intensity.Shape.RAMP);
    assertThat(Intensities.ramped(ramp)).contains(step);
  }

  @Test
  void aDistanceKeepsItsUnit() {
    var far =
        step.withExtent(new Extent.ForDistance(new BigDecimal("0.4"), DistanceUnit.KILOMETRES));
    var measure =
        new org.backstride.ui.program.lane.Measure(300, 400, Samples.measure(step).height());

    assertThat(Lengths.resized(far, measure, AxisKind.DISTANCE, 500).orElseThrow().extent())
        .isEqualTo(new Extent.ForDistance(new BigDecimal("0.5"), DistanceUnit.KILOMETRES));
  }

  @Test
  void whatEndsWithTheLapKeyHasNoLength() {
    var open = step.withExtent(new Extent.UntilLap());

    assertThat(Lengths.resized(open, Samples.measure(step), AxisKind.TIME, 500)).isEmpty();
  }

  private Target nudged(Target target, int notches) {
    return Intensities.nudged(step.withIntensity(Intensity.steady(target)), notches, Part.WHOLE)
        .orElseThrow()
        .intensity()
        .target();
  }
}

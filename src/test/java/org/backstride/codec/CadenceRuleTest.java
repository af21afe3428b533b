package org.backstride.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenceRuleTest {

  @ParameterizedTest(name = "{2}: {0} at {1} m/s")
  @CsvSource({
    "85, 3.0, running in strides, 2",
    "170, 3.0, running in steps, 1",
    "95, 5.5, fast running in strides, 2",
    "55, 1.4, walking in strides, 2",
    "110, 1.4, walking in steps, 1",
    "100, 0.8, backward walking in steps, 1",
    "90, 0.4, shuffling in steps, 1"
  })
  void whatIsCountedFollowsFromTheLengthOfAStep(
      double cadence, double speed, String what, int steps) {
    assertThat(CadenceRule.steps(new double[] {0, cadence}, new double[] {0, speed}))
        .as(what)
        .isEqualTo(steps);
  }

  @ParameterizedTest
  @CsvSource({"80, 2", "160, 1"})
  void withoutASpeedOnlyTheNumberDecides(double cadence, int steps) {
    assertThat(CadenceRule.steps(new double[] {cadence}, new double[] {Double.NaN}))
        .isEqualTo(steps);
  }

  @ParameterizedTest
  @CsvSource({"cycling, false", "running, true", "'', true"})
  void ridesHaveNoSteps(String sport, boolean steps) {
    assertThat(CadenceRule.hasSteps(sport)).isEqualTo(steps);
  }
}

package org.backstride.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
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

  @ParameterizedTest
  @CsvSource({"140, false", "140.5, true", "85, false", "178, true"})
  void countsOfStridesBeyond140AMinuteAreSteps(double strides, boolean steps) {
    assertThat(CadenceRule.canOnlyBeSteps(new double[] {0, strides, strides})).isEqualTo(steps);
  }

  @Test
  void theMiddleCountDecidesAsTypicalHasIt() {
    var random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      double[] counts = new double[random.nextInt(9)];
      Arrays.setAll(counts, i -> random.nextInt(4) == 0 ? Double.NaN : 135 + random.nextInt(12));

      assertThat(CadenceRule.canOnlyBeSteps(counts))
          .as(Arrays.toString(counts))
          .isEqualTo(CadenceRule.typical(counts) > 140);
    }
  }

  @Test
  void withoutAnyCountNothingIsSaid() {
    assertThat(CadenceRule.canOnlyBeSteps(new double[] {0, Double.NaN})).isFalse();
  }
}

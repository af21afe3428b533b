package org.backstride.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The vectors of evidence §5, item 6: 70 kg, 1.75 m, steady, no kinetic part.
class RunPowerTest {

  private static final RunPower RUNNER = new RunPower(1.75, 70);

  @ParameterizedTest(name = "{0} m/s at a grade of {1}: {2} W")
  @CsvSource({"3.0, 0, 262.553", "3.5, 0, 317.237", "3.0, 0.05, 339.537"})
  void powerAtASteadySpeed(double speed, double grade, double watts) {
    assertThat(RUNNER.watts(speed, grade)).isCloseTo(watts, within(0.001));
  }

  @Test
  void anHourBelowTheThreshold() {
    double threshold = RUNNER.watts(3.5, 0);
    double steady = RunPower.normalized(Collections.nCopies(3600, RUNNER.watts(3.0, 0)));

    assertThat(RunPower.intensity(steady, threshold)).isCloseTo(0.82762, within(0.00001));
    assertThat(RunPower.score(3600, steady, threshold)).isCloseTo(68.496, within(0.001));
  }

  @Test
  void anHourAtTheThresholdIsAHundred() {
    assertThat(RunPower.score(3600, 300, 300)).isCloseTo(100, within(1e-9));
  }

  @Test
  void surgesCountMoreThanTheirMean() {
    assertThat(RunPower.normalized(List.of(100.0, 300.0))).isGreaterThan(200);
  }

  @Test
  void somebodyWithoutMeasuresHasNoPower() {
    assertThatIllegalArgumentException().isThrownBy(() -> new RunPower(Double.NaN, 70));
    assertThatIllegalArgumentException().isThrownBy(() -> new RunPower(1.75, 0));
  }
}

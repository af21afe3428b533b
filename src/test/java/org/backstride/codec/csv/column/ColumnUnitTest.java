package org.backstride.codec.csv.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnUnitTest {

  @ParameterizedTest
  @CsvSource({
    "MILES_PER_HOUR, 10, 4.4704",
    "KILOMETRES_PER_HOUR, 9, 2.5",
    "METRES_PER_MINUTE, 60, 1",
    "MINUTES_PER_KILOMETRE, 5, 3.33333",
    "MINUTES_PER_MILE, 8, 3.35280",
    "SECONDS_PER_KILOMETRE, 300, 3.33333",
    "FAHRENHEIT, 50, 10",
    "SLOPE_DEGREES, 45, 100",
    "FRACTION, 0.015, 1.5",
    "PER_MILLE, 15, 1.5",
    "FEET, 8, 2.4384",
    "STANDARD_GRAVITY, 2, 19.6133",
    "MILLI_GRAVITY, 1000, 9.80665",
    "RADIANS_PER_SECOND, 1, 57.29578",
    "STRIDES_PER_MINUTE, 85, 170",
    "SEMICIRCLES, 536870912, 45"
  })
  void aWrittenNumberBecomesTheBaseUnit(ColumnUnit unit, double written, double base) {
    assertThat(unit.base(written)).isCloseTo(base, within(1e-5));
  }

  @Test
  void standingStillHasNoPace() {
    assertThat(ColumnUnit.MINUTES_PER_KILOMETRE.base(0)).isNaN();
    assertThat(ColumnUnit.MINUTES_PER_KILOMETRE.base(-1)).isNaN();
  }

  @Test
  void aStrideIsTwoStepsLong() {
    var stride = ColumnUse.of(ColumnRole.STRIDE_LENGTH, ColumnUnit.METRES);
    var step = ColumnUse.of(ColumnRole.STEP_LENGTH, ColumnUnit.METRES);

    assertThat(stride.channelValue(2)).isEqualTo(1_000);
    assertThat(step.channelValue(1)).isEqualTo(1_000);
  }
}

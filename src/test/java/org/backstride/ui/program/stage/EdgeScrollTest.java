package org.backstride.ui.program.stage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgeScrollTest {

  @ParameterizedTest
  @CsvSource({"44, 0", "400, 0", "772, 0"})
  void insideTheLaneNothingScrolls(double x, double pixels) {
    assertThat(EdgeScroll.speed(x, 44, 800)).isEqualTo(pixels);
  }

  @ParameterizedTest
  @CsvSource({"773, 2", "784, 3", "800, 7", "832, 15", "2000, 18"})
  void beyondTheRightEdgeTheViewGoesOnTheFasterTheFurther(double x, double pixels) {
    assertThat(EdgeScroll.speed(x, 44, 800)).isEqualTo(pixels);
  }

  @Test
  void beyondTheLeftEdgeTheViewGoesBack() {
    assertThat(EdgeScroll.speed(43, 44, 800)).isEqualTo(-2);
    assertThat(EdgeScroll.speed(4, 44, 800)).isEqualTo(-10);
    assertThat(EdgeScroll.speed(-900, 44, 800)).isEqualTo(-18);
  }
}

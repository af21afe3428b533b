package org.backstride.ui.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where axes are labelled, and the part of an axis that is seen.
class TicksTest {

  private static final Viewport WHOLE = new Viewport(0, 3_600);

  @ParameterizedTest(name = "{0} to {1}, at most {2}")
  @CsvSource({
    "0, 10, 5, '0 2 4 6 8 10'",
    "0, 10, 4, '0 5 10'",
    "-3, 3, 3, '-2 0 2'",
    "1.01, 1.04, 3, '1.01 1.02 1.03 1.04'",
    "0, 700, 4, '0 200 400 600'",
    "5, 5, 4, '5'"
  })
  void ticksAreRoundNumbers(double low, double high, int most, String ticks) {
    assertThat(Ticks.round(low, high, most)).containsExactly(numbers(ticks), within(1e-9));
  }

  @ParameterizedTest(name = "{0} to {1} s, at most {2}")
  @CsvSource({
    "0, 60, 6, '0 10 20 30 40 50 60'",
    "0, 3600, 4, '0 900 1800 2700 3600'",
    "100, 500, 5, '120 240 360 480'",
    "0, 172800, 2, '0 86400 172800'",
    "0, 700000, 3, '0 259200 518400'"
  })
  void ticksOfTimeAreWholeSecondsMinutesAndHours(double low, double high, int most, String ticks) {
    assertThat(Ticks.time(low, high, most)).containsExactly(numbers(ticks), within(1e-6));
  }

  @Test
  void ticksLieWithinAndNoMoreThanFit() {
    for (long seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      double low = random.nextDouble(-1e4, 1e4);
      double high = low + Math.pow(10, random.nextDouble(-3, 5));
      int most = random.nextInt(1, 12);

      for (double[] ticks :
          new double[][] {Ticks.round(low, high, most), Ticks.time(low, high, most)}) {
        assertThat(ticks.length).as("seed " + seed).isLessThanOrEqualTo(most + 1);
        for (double tick : ticks) {
          assertThat(tick).as("seed " + seed).isBetween(low - 1e-6, high + 1e-6);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2.1, 7.9, 4, 2, 8",
    "-0.4, 0.3, 2, -0.5, 0.5",
    "60, 60, 4, 60, 60.000001",
    "0, 100, 5, 0, 100"
  })
  void aRangeHoldsBothValuesInWholeSteps(
      double low, double high, int most, double from, double to) {
    var range = Ticks.rangeAround(low, high, most);

    assertThat(range.low()).isCloseTo(from, within(1e-9));
    assertThat(range.high()).isCloseTo(to, within(1e-9));
  }

  @Test
  void anAxisAndARangeWithNothingBetweenAreRefused() {
    assertThatThrownBy(() -> new Viewport(1, 1)).hasMessage("Nothing between 1.0 and 1.0");
    assertThatThrownBy(() -> new Viewport(0, Double.NaN)).hasMessageContaining("Nothing between");
    assertThatThrownBy(() -> new ValueRange(2, 1)).hasMessage("No values between 2.0 and 1.0");
  }

  @Test
  void zoomingKeepsThePlaceUnderThePointerWhereItIs() {
    var view = new Viewport(100, 200);

    var closer = view.zoomed(2, 120);

    assertThat(closer).isEqualTo(new Viewport(110, 160));
    assertThat(closer.shareOf(120)).isEqualTo(view.shareOf(120));
    assertThat(closer.zoomed(0.5, 120)).isEqualTo(view);
  }

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({
    "-50, 50, 0, 100",
    "3550, 3650, 3500, 3600",
    "-100, 9000, 0, 3600",
    "100, 101, 95.5, 105.5",
    "0, 1, 0, 10",
    "200, 300, 200, 300"
  })
  void whatIsSeenLiesWithinTheWholeAndIsAtLeastTenSeconds(
      double from, double to, double first, double last) {
    assertThat(new Viewport(from, to).within(WHOLE, 10)).isEqualTo(new Viewport(first, last));
  }

  @ParameterizedTest
  @CsvSource({"150, 100, 200", "102, 92, 192", "50, 40, 140", "198, 108, 208"})
  void thePlaceOfTheCursorIsBroughtIntoSightWithItsMargin(double position, double from, double to) {
    assertThat(new Viewport(100, 200).showing(position, 0.1)).isEqualTo(new Viewport(from, to));
  }

  private static double[] numbers(String ticks) {
    return Arrays.stream(ticks.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
  }
}

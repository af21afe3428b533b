package org.backstride.ui.recording.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Metres on the ground as pixels.
class MapScaleTest {

  private static final double GAP = Double.NaN;

  @Test
  void allOfATrackIsSeenInTheMiddleAndAsLargeAsFits() {
    for (long seed = 0; seed < 100; seed++) {
      var random = new Random(seed);
      double[] east = random.doubles(20, -3_000, 5_000).toArray();
      double[] north = random.doubles(20, -100, 900).toArray();
      double width = random.nextDouble(200, 1_400);
      double height = random.nextDouble(200, 900);

      var scale = MapScale.fitting(east, north, width, height);

      for (int i = 0; i < east.length; i++) {
        assertThat(scale.x(east[i])).as("seed " + seed).isBetween(33.9, width - 33.9);
        assertThat(scale.y(north[i])).as("seed " + seed).isBetween(33.9, height - 33.9);
        assertThat(scale.easting(scale.x(east[i]))).isCloseTo(east[i], within(1e-6));
        assertThat(scale.northing(scale.y(north[i]))).isCloseTo(north[i], within(1e-6));
      }
      assertThat(scale.x((min(east) + max(east)) / 2)).isCloseTo(width / 2, within(1e-6));
    }
  }

  @Test
  void northIsUp() {
    var scale = MapScale.fitting(new double[] {0, 100}, new double[] {0, 100}, 400, 400);

    assertThat(scale.y(100)).isLessThan(scale.y(0));
    assertThat(scale.x(100)).isGreaterThan(scale.x(0));
  }

  @Test
  void aPlaceThatNobodyLeftIsShownAsTwentyMetres() {
    var scale = MapScale.fitting(new double[] {5, GAP}, new double[] {7, GAP}, 268, 468);

    assertThat(scale.pixelsPerMetre()).isEqualTo(10);
    assertThat(scale.x(5)).isEqualTo(134);
    assertThat(scale.y(7)).isEqualTo(234);
  }

  @Test
  void withoutAPositionThereIsNothingToScale() {
    assertThat(MapScale.fitting(new double[] {GAP}, new double[] {GAP}, 400, 400))
        .isEqualTo(MapScale.NOTHING);
    assertThat(MapScale.middle(new double[] {GAP, 2, 6})).isEqualTo(4);
    assertThat(MapScale.middle(new double[] {GAP})).isZero();
  }

  @ParameterizedTest
  @CsvSource({"1, 100", "10, 10", "0.1, 1000", "2.5, 50", "0.02, 5000"})
  void theGridIsARoundNumberOfMetres(double pixelsPerMetre, double metres) {
    assertThat(new MapScale(0, 0, pixelsPerMetre).gridMetres()).isCloseTo(metres, within(1e-6));
  }

  private static double min(double[] values) {
    return Arrays.stream(values).min().orElseThrow();
  }

  private static double max(double[] values) {
    return Arrays.stream(values).max().orElseThrow();
  }
}

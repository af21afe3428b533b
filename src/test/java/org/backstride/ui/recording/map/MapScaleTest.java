package org.backstride.ui.recording.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Metres on the ground as pixels.
class MapScaleTest {

  private static final double GAP = Double.NaN;
  private static final Rectangle2D FREE = new Rectangle2D(34, 44, 200, 400);

  @Test
  void allOfATrackIsSeenInTheMiddleOfWhatIsFreeAndAsLargeAsFits() {
    for (long seed = 0; seed < 100; seed++) {
      var random = new Random(seed);
      double[] east = random.doubles(20, -3_000, 5_000).toArray();
      double[] north = random.doubles(20, -100, 900).toArray();
      double x = random.nextDouble(60);
      double y = random.nextDouble(60);
      double width = random.nextDouble(60, 1_400);
      double height = random.nextDouble(60, 900);

      var scale = MapScale.fitting(east, north, new Rectangle2D(x, y, width, height));

      for (int i = 0; i < east.length; i++) {
        assertThat(scale.x(east[i])).as("seed " + seed).isBetween(x - 1e-6, x + width + 1e-6);
        assertThat(scale.y(north[i])).as("seed " + seed).isBetween(y - 1e-6, y + height + 1e-6);
        assertThat(scale.easting(scale.x(east[i]))).isCloseTo(east[i], within(1e-6));
        assertThat(scale.northing(scale.y(north[i]))).isCloseTo(north[i], within(1e-6));
      }
      assertThat(scale.x((min(east) + max(east)) / 2)).isCloseTo(x + width / 2, within(1e-6));
    }
  }

  @Test
  void northIsUp() {
    var scale = MapScale.fitting(new double[] {0, 100}, new double[] {0, 100}, FREE);

    assertThat(scale.y(100)).isLessThan(scale.y(0));
    assertThat(scale.x(100)).isGreaterThan(scale.x(0));
  }

  @Test
  void aPlaceThatNobodyLeftIsShownAsTwentyMetres() {
    var scale = MapScale.fitting(new double[] {5, GAP}, new double[] {7, GAP}, FREE);

    assertThat(scale.pixelsPerMetre()).isEqualTo(10);
    assertThat(scale.x(5)).isEqualTo(134);
    assertThat(scale.y(7)).isEqualTo(244);
  }

  @Test
  void withoutAPositionThereIsNothingToScale() {
    assertThat(MapScale.fitting(new double[] {GAP}, new double[] {GAP}, FREE))
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

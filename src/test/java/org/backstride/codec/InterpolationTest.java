package org.backstride.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InterpolationTest {

  private static final double NONE = Double.NaN;
  private static final long[] TIMES = {1_000, 2_000, 5_000};
  private static final double[] VALUES = {10, 20, 80};

  @Test
  void betweenTwoMeasuredTheLineIsStraightAndOutsideThereIsNothing() {
    long[] instants = {0, 1_000, 1_250, 2_000, 3_000, 5_000, 5_001};

    assertThat(Interpolation.at(instants, TIMES, VALUES))
        .containsExactly(NONE, 10, 12.5, 20, 40, 80, NONE);
  }

  @Test
  void overALongerGapThanTheLimitNothingIsPut() {
    long[] instants = {1_500, 2_000, 3_000, 5_000};

    assertThat(Interpolation.at(instants, TIMES, VALUES, 2_999)).containsExactly(15, 20, NONE, 80);
    assertThat(Interpolation.at(instants, TIMES, VALUES, 3_000)).containsExactly(15, 20, 40, 80);
  }

  @Test
  void withoutMeasuredValuesThereIsNothing() {
    assertThat(Interpolation.at(new long[] {1, 2}, new long[0], new double[0]))
        .containsExactly(NONE, NONE);
  }

  @Test
  void aStraightLineComesBackWhereverItIsAsked() {
    for (long seed = 0; seed < 50; seed++) {
      var random = new Random(seed);
      long[] times = random.longs(40, 0, 100_000).distinct().sorted().toArray();
      double[] values = Arrays.stream(times).mapToDouble(time -> 3 - 0.25 * time).toArray();
      long[] instants = random.longs(60, times[0], times[times.length - 1]).sorted().toArray();

      double[] put = Interpolation.at(instants, times, values);

      for (int i = 0; i < put.length; i++) {
        assertThat(put[i]).as("seed " + seed).isCloseTo(3 - 0.25 * instants[i], within(1e-6));
      }
    }
  }
}

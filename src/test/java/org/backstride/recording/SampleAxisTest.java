package org.backstride.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SampleAxisTest {

  @Test
  void everyColumnHoldsTheSamplesBetweenItsBorders() {
    for (int seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      double[] positions = positions(random, random.nextInt(5_000));
      var axis = SampleAxis.of(positions);
      double from = axis.start() - 20 + random.nextDouble() * 200;
      double to = from + 0.5 + random.nextDouble() * 6_000;
      int[] bounds = new int[1 + random.nextInt(900)];

      axis.columns(from, to, bounds);

      double width = (to - from) / Math.max(1, bounds.length - 1);
      for (int i = 0; i < bounds.length; i++) {
        assertThat(bounds[i])
            .as("border %s, seed %s", i, seed)
            .isEqualTo(countBelow(positions, from + i * width));
      }
    }
  }

  @Test
  void theNearestSampleIsTheEarlierOfTwoEquallyNear() {
    var axis = SampleAxis.of(new double[] {0, 1, 2, 10});

    assertThat(axis.nearest(-5)).isEqualTo(0);
    assertThat(axis.nearest(1.5)).isEqualTo(1);
    assertThat(axis.nearest(1.6)).isEqualTo(2);
    assertThat(axis.nearest(99)).isEqualTo(3);
    assertThat(SampleAxis.of(new double[0]).nearest(3)).isEqualTo(-1);
  }

  @Test
  void standingStillIsAllowedAndFallingIsNot() {
    assertThat(SampleAxis.of(new double[] {0, 5, 5, 5, 6}).end()).isEqualTo(6);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleAxis.of(new double[] {0, 5, 4}))
        .withMessageContaining("falls");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleAxis.of(new double[] {0, Double.NaN}));
  }

  private static int countBelow(double[] positions, double border) {
    int count = 0;
    while (count < positions.length && positions[count] < border) {
      count++;
    }
    return count;
  }

  private static double[] positions(Random random, int size) {
    double[] positions = new double[size];
    double at = random.nextInt(100);
    for (int i = 0; i < size; i++) {
      positions[i] = at;
      at += random.nextInt(40) == 0 ? random.nextInt(300) : random.nextInt(3);
    }
    return positions;
  }
}

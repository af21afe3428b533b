package org.backstride.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PyramidTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 63, 64, 65, 511, 4096, 20_011})
  void everyRangeHasTheExtremesOfItsSamples(int size) {
    var random = new Random(size);
    float[] samples = samplesWithGaps(random, size);
    var pyramid = Pyramid.of(samples);

    for (int round = 0; round < 400; round++) {
      int from = random.nextInt(size + 1);
      int to = from + random.nextInt(size - from + 1);

      assertThat(pyramid.low(from, to))
          .as("low of %s to %s of %s, seed %s", from, to, size, size)
          .isEqualTo(lowest(samples, from, to));
      assertThat(pyramid.high(from, to))
          .as("high of %s to %s of %s, seed %s", from, to, size, size)
          .isEqualTo(highest(samples, from, to));
    }
  }

  @Test
  void oneHighSampleInAMillionIsFoundAtEveryWidth() {
    float[] samples = new float[1_000_000];
    samples[765_432] = 9;
    var pyramid = Pyramid.of(samples);

    assertThat(pyramid.high(0, 1_000_000)).isEqualTo(9);
    assertThat(pyramid.high(765_000, 766_000)).isEqualTo(9);
    assertThat(pyramid.high(765_432, 765_433)).isEqualTo(9);
    assertThat(pyramid.high(765_433, 1_000_000)).isZero();
  }

  @Test
  void aRangeOfUnknownSamplesIsUnknown() {
    var pyramid = Pyramid.of(new float[] {1, Float.NaN, Float.NaN, 4});

    assertThat(pyramid.low(1, 3)).isNaN();
    assertThat(pyramid.high(2, 2)).isNaN();
    assertThat(pyramid.low(0, 4)).isEqualTo(1);
  }

  @Test
  void aPyramidKeepsItsOwnCopy() {
    float[] samples = {1, 2, 3};
    var pyramid = Pyramid.of(samples);

    samples[1] = 99;

    assertThat(pyramid.high(0, 3)).isEqualTo(3);
  }

  static float[] samplesWithGaps(Random random, int size) {
    float[] samples = new float[size];
    float level = 100;
    boolean gap = false;
    for (int i = 0; i < size; i++) {
      gap = random.nextInt(gap ? 5 : 50) == 0 ? !gap : gap;
      level += (float) random.nextGaussian();
      samples[i] = gap ? Float.NaN : level + (random.nextInt(300) == 0 ? 500 : 0);
    }
    return samples;
  }

  static Float lowest(float[] samples, int from, int to) {
    float lowest = Float.NaN;
    for (int i = from; i < to; i++) {
      lowest = Float.isNaN(lowest) || samples[i] < lowest ? samples[i] : lowest;
    }
    return lowest;
  }

  static Float highest(float[] samples, int from, int to) {
    float highest = Float.NaN;
    for (int i = from; i < to; i++) {
      highest = Float.isNaN(highest) || samples[i] > highest ? samples[i] : highest;
    }
    return highest;
  }
}

package org.backstride.ui.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.backstride.recording.Pyramid;
import org.backstride.recording.SampleAxis;
import org.junit.jupiter.api.Test;

class TraceColumnsTest {

  @Test
  void everyColumnShowsTheTrueExtremesOfTheLineAtAnyZoom() {
    for (int seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      var line = BruteLine.random(random, 2 + random.nextInt(3_000));
      double from = random.nextDouble() * line.end() - 5;
      double span = Math.exp(random.nextDouble() * Math.log(line.end() + 2)) + 0.01;
      var view = new Viewport(from, from + span);
      var columns = new TraceColumns(1 + random.nextInt(400));

      columns.read(line.trace(), view);

      double width = span / columns.count();
      for (int i = 0; i < columns.count(); i++) {
        float[] extremes = line.extremes(from + i * width, from + (i + 1) * width);
        assertThat(new float[] {columns.low(i), columns.high(i)})
            .as("column %s of %s, seed %s", i, columns.count(), seed)
            .usingComparatorWithPrecision(1e-3f)
            .containsExactly(extremes);
      }
    }
  }

  @Test
  void neighboursShareTheValueAtTheirBorder() {
    var trace =
        new Trace(SampleAxis.of(new double[] {0, 10, 20}), Pyramid.of(new float[] {0, 100, 0}));
    var columns = new TraceColumns(8);

    columns.read(trace, new Viewport(0, 20));

    assertThat(columns.high(3)).isEqualTo(100);
    assertThat(columns.low(3)).isEqualTo(75);
    assertThat(columns.low(4)).isEqualTo(75);
    assertThat(columns.runsThrough(1)).isTrue();
  }

  @Test
  void aGapStaysAGap() {
    var trace =
        new Trace(
            SampleAxis.of(new double[] {0, 1, 2, 3, 4}),
            Pyramid.of(new float[] {1, 1, Float.NaN, 1, 1}));
    var columns = new TraceColumns(8);

    columns.read(trace, new Viewport(0, 4));

    assertThat(columns.low(1)).isEqualTo(1);
    assertThat(columns.low(3)).isNaN();
    assertThat(columns.low(4)).isNaN();
    assertThat(columns.low(6)).isEqualTo(1);
  }

  /// The slow and simple truth: a line through samples, read off sample by sample.
  private static final class BruteLine {

    private final double[] positions;
    private final float[] samples;

    private BruteLine(double[] positions, float[] samples) {
      this.positions = positions;
      this.samples = samples;
    }

    static BruteLine random(Random random, int size) {
      double[] positions = new double[size];
      float[] samples = new float[size];
      double at = random.nextDouble() * 5;
      boolean gap = false;
      for (int i = 0; i < size; i++) {
        positions[i] = at;
        at += random.nextInt(30) == 0 ? random.nextInt(60) : 1 + random.nextInt(2);
        gap = random.nextInt(gap ? 4 : 40) == 0 ? !gap : gap;
        samples[i] = gap ? Float.NaN : (float) (random.nextGaussian() * 100);
      }
      return new BruteLine(positions, samples);
    }

    Trace trace() {
      return new Trace(SampleAxis.of(positions), Pyramid.of(samples));
    }

    double end() {
      return positions[positions.length - 1];
    }

    float[] extremes(double from, double to) {
      float[] extremes = {Float.NaN, Float.NaN};
      reach(extremes, at(from));
      reach(extremes, at(to));
      for (int i = 0; i < positions.length; i++) {
        if (positions[i] >= from && positions[i] < to) {
          reach(extremes, samples[i]);
        }
      }
      return extremes;
    }

    private float at(double position) {
      for (int i = 0; i < positions.length; i++) {
        if (positions[i] == position) {
          return samples[i];
        }
        if (positions[i] > position) {
          return i == 0 ? Float.NaN : between(i, position);
        }
      }
      return Float.NaN;
    }

    private float between(int after, double position) {
      double share = (position - positions[after - 1]) / (positions[after] - positions[after - 1]);
      return (float) (samples[after - 1] * (1 - share) + samples[after] * share);
    }

    private static void reach(float[] extremes, float value) {
      if (!Float.isNaN(value)) {
        extremes[0] = Float.isNaN(extremes[0]) ? value : Math.min(extremes[0], value);
        extremes[1] = Float.isNaN(extremes[1]) ? value : Math.max(extremes[1], value);
      }
    }
  }
}

package org.backstride.ui.recording.model;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.Pyramid;
import org.backstride.recording.SampleAxis;
import org.backstride.recording.Statistics;
import org.backstride.ui.kit.chart.Trace;

/// Makes traces from samples. Single missing samples are bridged, a silence over ten seconds breaks
/// the line; a zero that only says "nothing measured" is missing.
public final class Traces {

  private static final long LONGEST_BRIDGE_MILLIS = 10_000;

  private Traces() {}

  /// The values of a channel as a chart draws them, NaN for a gap.
  ///
  /// @param seconds the width of the smoothing window, 0 for none
  public static double[] values(Channels channels, ChannelKind kind, int seconds) {
    double[] values = kind.equals(ChannelKind.GRADE) ? Grades.of(channels) : channels.copyOf(kind);
    if (Statistics.zerosOf(kind) == Statistics.Zeros.LEFT_OUT) {
      Arrays.setAll(values, i -> values[i] == 0 ? Double.NaN : values[i]);
    }
    return Smoothing.of(channels.copyElapsedMillis(), values, seconds);
  }

  /// Leaves missing samples out, and puts one in where the line has to break.
  ///
  /// @param positions where each sample stands, NaN for one that is not to be drawn
  /// @param breaks whether the line breaks before a sample in any case
  public static Trace bridged(
      long[] millis, double[] positions, double[] values, IntPredicate breaks) {
    double[] places = new double[2 * values.length];
    float[] samples = new float[2 * values.length];
    int count = 0;
    int last = -1;
    boolean broken = false;
    for (int i = 0; i < values.length; i++) {
      broken |= breaks.test(i) || Double.isNaN(positions[i]);
      if (Double.isNaN(values[i]) || Double.isNaN(positions[i])) {
        continue;
      }
      if (last >= 0 && (broken || millis[i] - millis[last] > LONGEST_BRIDGE_MILLIS)) {
        places[count] = positions[last] + (positions[i] - positions[last]) / 2;
        samples[count++] = Float.NaN;
      }
      places[count] = positions[i];
      samples[count++] = (float) values[i];
      last = i;
      broken = false;
    }
    return new Trace(
        SampleAxis.of(Arrays.copyOf(places, count)), Pyramid.of(Arrays.copyOf(samples, count)));
  }
}

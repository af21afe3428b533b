package org.backstride.ui.recording.map;

import java.util.Arrays;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.ui.recording.model.Traces;

/// Five steps from the least to the most of a channel along a track; the outermost twentieth at
/// each end does not stretch them.
final class TintScale {

  static final int STEPS = 5;

  private static final double LEFT_OUT = 0.05;

  private final double[] values;
  private final double low;
  private final double high;

  private TintScale(double[] values, double low, double high) {
    this.values = values;
    this.low = low;
    this.high = high;
  }

  static TintScale of(Channels channels, ChannelKind kind, TrackPath path) {
    double[] all = Traces.values(channels, kind, 0);
    double[] values = new double[path.size()];
    Arrays.setAll(values, point -> all[path.sample(point)]);
    double[] known = Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
    if (known.length == 0) {
      return new TintScale(values, 0, 1);
    }
    double low = known[(int) (LEFT_OUT * (known.length - 1))];
    double high = known[(int) Math.ceil((1 - LEFT_OUT) * (known.length - 1))];
    return new TintScale(values, low, high > low ? high : low + 1);
  }

  double low() {
    return low;
  }

  double high() {
    return high;
  }

  /// The step of a point from 0 to 4, -1 where nothing was measured.
  int step(int point) {
    double value = values[point];
    return Double.isNaN(value)
        ? -1
        : (int) Math.clamp((value - low) / (high - low) * STEPS, 0, STEPS - 1);
  }
}

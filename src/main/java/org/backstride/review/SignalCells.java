package org.backstride.review;

import java.util.ArrayList;
import java.util.List;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;

/// Speed, cadence and the rise of the heart rate over equal cells of time, each made comparable
/// (its variance over the whole recording is 1), with running sums, so that how uneven any stretch
/// is comes out in a few steps.
final class SignalCells {

  private static final List<ChannelKind> LEVELS = List.of(ChannelKind.SPEED, ChannelKind.CADENCE);

  /// The heart answers late and slowly: it may tip the scales, not set an edge.
  private static final double HEART_WEIGHT = 0.15;

  private static final int HEART_LAG_MILLIS = 10_000;

  private final int count;
  private final int cellMillis;
  private final List<Sums> signals = new ArrayList<>();
  private final double[] speedSums;
  private final boolean hasSpeed;

  /// Running sums of one signal and of its squares.
  private static final class Sums {

    private final double[] values;
    private final double[] squares;
    private final double weight;

    Sums(double[] values, double[] squares, double weight) {
      this.values = values;
      this.squares = squares;
      this.weight = weight;
    }

    /// The sum of squared distances from the mean of a stretch.
    private double spread(int from, int to) {
      double sum = values[to] - values[from];
      return Math.max(0, squares[to] - squares[from] - sum * sum / (to - from));
    }

    private double mean(int from, int to) {
      return (values[to] - values[from]) / (to - from);
    }
  }

  SignalCells(Channels channels, int cellMillis) {
    this.cellMillis = cellMillis;
    count = (int) Math.max(1, channels.lastMillis() / cellMillis);
    for (ChannelKind kind : LEVELS) {
      add(cells(channels, kind), 1);
    }
    add(rises(cells(channels, ChannelKind.HEART_RATE)), HEART_WEIGHT);
    hasSpeed = channels.has(ChannelKind.SPEED);
    speedSums = running(cells(channels, ChannelKind.SPEED));
  }

  int count() {
    return count;
  }

  int cellMillis() {
    return cellMillis;
  }

  /// How uneven a stretch is: 0 where nothing changes, about the number of its cells where it is as
  /// uneven as the whole.
  double spread(int from, int to) {
    double sum = 0;
    double weights = 0;
    for (Sums signal : signals) {
      sum += signal.weight * signal.spread(from, to);
      weights += signal.weight;
    }
    return signals.isEmpty() ? 0 : sum / weights;
  }

  /// How much a border parts what lies on both sides, in standard deviations of the whole.
  double step(int from, int border, int to) {
    double most = 0;
    for (Sums signal : signals) {
      most = Math.max(most, Math.abs(signal.mean(border, to) - signal.mean(from, border)));
    }
    return most;
  }

  /// Metres a second over a stretch, `NaN` without a speed.
  double speed(int from, int to) {
    return hasSpeed ? (speedSums[to] - speedSums[from]) / (to - from) : Double.NaN;
  }

  boolean isEmpty() {
    return signals.isEmpty();
  }

  private void add(double[] cells, double weight) {
    double[] values = running(cells);
    double mean = values[count] / count;
    double power = 0;
    for (double cell : cells) {
      power += (cell - mean) * (cell - mean) / count;
    }
    if (power > 1e-9) {
      double deviation = Math.sqrt(power);
      double[] even = new double[count];
      double[] squares = new double[count];
      for (int i = 0; i < count; i++) {
        even[i] = (cells[i] - mean) / deviation;
        squares[i] = even[i] * even[i];
      }
      signals.add(new Sums(running(even), running(squares), weight));
    }
  }

  /// The mean of each cell; one without a value keeps the last one known.
  private double[] cells(Channels channels, ChannelKind kind) {
    double[] cells = new double[count];
    double last = 0;
    for (int i = 0; i < count; i++) {
      int from = channels.firstAtOrAfter((long) i * cellMillis);
      int to = channels.firstAtOrAfter((i + 1L) * cellMillis);
      last = mean(channels, kind, from, to, last);
      cells[i] = last;
    }
    return cells;
  }

  private static double mean(
      Channels channels, ChannelKind kind, int from, int to, double otherwise) {
    double sum = 0;
    int known = 0;
    for (int i = from; i < to; i++) {
      double value = channels.value(kind, i);
      sum += Double.isNaN(value) ? 0 : value;
      known += Double.isNaN(value) ? 0 : 1;
    }
    return known == 0 ? otherwise : sum / known;
  }

  /// The heart follows late: what tells the blocks apart is whether it rises or falls.
  private double[] rises(double[] beats) {
    int lag = Math.max(1, HEART_LAG_MILLIS / cellMillis);
    double[] rises = new double[count];
    for (int i = 0; i < count; i++) {
      double ahead = beats[Math.min(count - 1, i + lag)];
      rises[i] = beats[i] > 0 && ahead > 0 ? ahead - beats[i] : 0;
    }
    return rises;
  }

  private static double[] running(double[] values) {
    double[] sums = new double[values.length + 1];
    for (int i = 0; i < values.length; i++) {
      sums[i + 1] = sums[i] + values[i];
    }
    return sums;
  }
}

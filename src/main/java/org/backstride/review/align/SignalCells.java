package org.backstride.review.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;

/// Speed, cadence and the rise of the heart rate over equal cells of time. A cell in which the
/// watch stood still holds nothing and counts for no length.
public final class SignalCells {

  /// A cell without a sample within so long is one in which the watch was stopped.
  private static final long STOPPED_MILLIS = 10_000;

  /// The heart answers late: what tells blocks apart is whether it rises or falls.
  private static final int HEART_LAG_MILLIS = 10_000;

  /// One signal.
  static final class Signal {

    private final double[] cells;
    private final double weight;
    private final double leastSpread;
    private final double share;

    private Signal(double[] cells, double weight, double leastSpread, double share) {
      this.cells = cells;
      this.weight = weight;
      this.leastSpread = leastSpread;
      this.share = share;
    }

    /// Its mean in a cell, `NaN` where nothing was measured yet.
    double value(int cell) {
      return cells[cell];
    }

    /// How much it says beside the others.
    double weight() {
      return weight;
    }

    /// The least it wavers within a block at a level.
    double leastSpread(double level) {
      return leastSpread + share * Math.abs(level);
    }
  }

  private final int count;
  private final int cellMillis;
  private final boolean[] stopped;
  private final int[] active;
  private final List<Signal> signals = new ArrayList<>();
  private final double[] speeds;

  public SignalCells(Channels channels, int cellMillis) {
    this.cellMillis = cellMillis;
    count = (int) Math.max(1, channels.lastMillis() / cellMillis);
    stopped = stopped(channels);
    active = new int[count + 1];
    for (int i = 0; i < count; i++) {
      active[i + 1] = active[i] + (stopped[i] ? 0 : 1);
    }
    speeds = cells(channels, ChannelKind.SPEED);
    add(speeds, 1, 0.08, 0.04);
    add(cells(channels, ChannelKind.CADENCE), 1, 2.5, 0.01);
    add(rises(cells(channels, ChannelKind.HEART_RATE)), 0.15, 2.5, 0.1);
  }

  public int count() {
    return count;
  }

  double cellSeconds() {
    return cellMillis / 1000.0;
  }

  boolean isStopped(int cell) {
    return stopped[cell];
  }

  /// For how long a stretch ran, without what the watch was stopped for.
  double seconds(int from, int to) {
    return (active[to] - active[from]) * cellSeconds();
  }

  public boolean isEmpty() {
    return signals.isEmpty();
  }

  List<Signal> signals() {
    return signals;
  }

  /// The mean speed of a stretch, `NaN` where none was measured.
  public double speed(int from, int to) {
    double sum = 0;
    int known = 0;
    for (int i = from; i < to; i++) {
      if (!stopped[i] && !Double.isNaN(speeds[i])) {
        sum += speeds[i];
        known++;
      }
    }
    return known == 0 ? Double.NaN : sum / known;
  }

  private void add(double[] cells, double weight, double leastSpread, double share) {
    double[] known = Arrays.stream(cells).filter(value -> !Double.isNaN(value)).sorted().toArray();
    if (known.length > 1 && known[known.length - 1] - known[0] > 1e-6) {
      signals.add(new Signal(cells, weight, leastSpread, share));
    }
  }

  private boolean[] stopped(Channels channels) {
    boolean[] found = new boolean[count];
    for (int i = 0; i < count; i++) {
      long start = (long) i * cellMillis;
      int next = channels.firstAtOrAfter(start);
      long before = next == 0 ? 0 : channels.elapsedMillis(next - 1);
      long after = next == channels.size() ? channels.lastMillis() : channels.elapsedMillis(next);
      found[i] = after >= start + cellMillis && after - before > STOPPED_MILLIS;
    }
    return found;
  }

  /// The mean of each cell; one without a value keeps the last one known.
  private double[] cells(Channels channels, ChannelKind kind) {
    double[] cells = new double[count];
    double last = Double.NaN;
    for (int i = 0; i < count; i++) {
      int from = channels.firstAtOrAfter((long) i * cellMillis);
      int to = channels.firstAtOrAfter((i + 1L) * cellMillis);
      double sum = 0;
      int known = 0;
      for (int sample = from; sample < to; sample++) {
        double value = channels.value(kind, sample);
        sum += Double.isNaN(value) ? 0 : value;
        known += Double.isNaN(value) ? 0 : 1;
      }
      last = known == 0 ? last : sum / known;
      cells[i] = last;
    }
    return cells;
  }

  private double[] rises(double[] beats) {
    int lag = Math.max(1, HEART_LAG_MILLIS / cellMillis);
    double[] rises = new double[count];
    for (int i = 0; i < count; i++) {
      double ahead = beats[Math.min(count - 1, i + lag)];
      rises[i] = beats[i] > 0 && ahead > 0 ? ahead - beats[i] : Double.NaN;
    }
    return rises;
  }
}

package org.backstride.recording;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;

/// The measured values of a session: samples in order of time, each with a value or a gap for every
/// channel.
///
/// The time is in milliseconds since the start, never negative and never falling; two samples may
/// share one instant. A gap is `NaN`. No array ever leaves this class uncopied.
public final class Channels {

  /// No samples and no channels.
  public static final Channels EMPTY = builder(new long[0]).build();

  private final long[] elapsedMillis;
  private final Map<ChannelKind, double[]> columns;
  private final List<ChannelKind> kinds;

  private Channels(long[] elapsedMillis, Map<ChannelKind, double[]> columns) {
    this.elapsedMillis = elapsedMillis;
    this.columns = columns;
    this.kinds = List.copyOf(columns.keySet());
  }

  /// Starts with the times of the samples, in milliseconds since the start.
  ///
  /// @throws IllegalArgumentException where a time is negative or before the one it follows
  public static Builder builder(long[] elapsedMillis) {
    return new Builder(elapsedMillis.clone());
  }

  /// Starts with times that nobody else keeps: the array belongs to the channels from now on.
  ///
  /// @throws IllegalArgumentException where a time is negative or before the one it follows
  public static Builder builderAdopting(long[] elapsedMillis) {
    return new Builder(elapsedMillis);
  }

  /// The number of samples.
  public int size() {
    return elapsedMillis.length;
  }

  public boolean isEmpty() {
    return elapsedMillis.length == 0;
  }

  public long elapsedMillis(int sample) {
    return elapsedMillis[sample];
  }

  /// The time of the last sample, zero without samples.
  public long lastMillis() {
    return isEmpty() ? 0 : elapsedMillis[elapsedMillis.length - 1];
  }

  /// The channels in the order they were added.
  public List<ChannelKind> kinds() {
    return kinds;
  }

  public boolean has(ChannelKind kind) {
    return columns.containsKey(kind);
  }

  /// The value of a channel at a sample; `NaN` for a gap and for a channel that is not there.
  public double value(ChannelKind kind, int sample) {
    double[] column = columns.get(kind);
    return column == null ? Double.NaN : column[sample];
  }

  /// The values of a channel by sample, for a loop over many of them.
  public IntToDoubleFunction valuesOf(ChannelKind kind) {
    double[] column = columns.get(kind);
    return column == null ? sample -> Double.NaN : sample -> column[sample];
  }

  /// The first sample at or after a time; [#size] where every sample is before it.
  public int firstAtOrAfter(long millis) {
    int low = 0;
    int high = elapsedMillis.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (elapsedMillis[middle] < millis) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  public long[] copyElapsedMillis() {
    return elapsedMillis.clone();
  }

  /// The values of a channel, sample by sample; all gaps for a channel that is not there.
  public double[] copyOf(ChannelKind kind) {
    double[] column = columns.get(kind);
    return column == null ? gaps(size()) : column.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Channels that
        && kinds.equals(that.kinds)
        && Arrays.equals(elapsedMillis, that.elapsedMillis)
        && kinds.stream().allMatch(k -> Arrays.equals(columns.get(k), that.columns.get(k)));
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(elapsedMillis) + kinds.hashCode();
  }

  @Override
  public String toString() {
    return "Channels["
        + size()
        + " samples, "
        + kinds.stream().map(ChannelKind::code).toList()
        + "]";
  }

  private static double[] gaps(int size) {
    var column = new double[size];
    Arrays.fill(column, Double.NaN);
    return column;
  }

  /// Collects the channels of one time line; used once.
  public static final class Builder {

    private final long[] elapsedMillis;
    private final Map<ChannelKind, double[]> columns = new LinkedHashMap<>();

    private Builder(long[] elapsedMillis) {
      requireRising(elapsedMillis);
      this.elapsedMillis = elapsedMillis;
    }

    /// Adds a channel with one value a sample.
    public Builder add(ChannelKind kind, double[] values) {
      if (values.length != elapsedMillis.length) {
        throw new IllegalArgumentException(kind + ": " + values.length + " values");
      }
      columns.put(kind, values.clone());
      return this;
    }

    /// Adds a channel whose values the writer puts into the array it is given, one place a sample,
    /// every one of them. The array belongs to the channel: the writer must not keep it.
    public Builder fill(ChannelKind kind, Consumer<double[]> writer) {
      var column = new double[elapsedMillis.length];
      writer.accept(column);
      columns.put(kind, column);
      return this;
    }

    /// Adds a channel with one value a sample without copying them: the array belongs to the
    /// channel from now on, and nobody else may keep it.
    public Builder adopt(ChannelKind kind, double[] values) {
      if (values.length != elapsedMillis.length) {
        throw new IllegalArgumentException(kind + ": " + values.length + " values");
      }
      columns.put(kind, values);
      return this;
    }

    public Channels build() {
      return new Channels(elapsedMillis, new LinkedHashMap<>(columns));
    }

    private static void requireRising(long[] elapsedMillis) {
      long before = 0;
      for (long millis : elapsedMillis) {
        if (millis < before) {
          throw new IllegalArgumentException("Time falls from " + before + " to " + millis);
        }
        before = millis;
      }
    }
  }
}

package org.backstride.recording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the channels amount to over a stretch of a recording.
///
/// Means are weighted by time: a sample counts until the next one, at most [#LONGEST_HOLD_MILLIS],
/// so that a pause or a smart recording's gap does not count as one long value. Zeros count, except
/// where a zero says "nothing measured" (cadence, heart rate, power): there they are left out, and
/// the summary says so.
///
/// @param seconds the length of the stretch that samples stand for
/// @param metres the distance covered in it, `NaN` without a distance channel
public record Statistics(double seconds, double metres, Map<ChannelKind, Summary> channels) {

  /// How long a sample stands for itself at most.
  public static final long LONGEST_HOLD_MILLIS = 30_000;

  public Statistics {
    channels = Map.copyOf(channels);
  }

  /// Whether zeros count in the mean and the minimum.
  public enum Zeros {
    COUNTED,
    LEFT_OUT
  }

  /// One channel over the stretch.
  ///
  /// @param seconds for how long the channel had a value that counts
  public record Summary(double mean, double min, double max, double seconds, Zeros zeros) {}

  /// The statistics from one time up to but not including another, in milliseconds since the start.
  /// A channel without a value in the stretch is left out.
  public static Statistics of(Channels channels, long fromMillis, long toMillis) {
    return of(channels, fromMillis, toMillis, channels.kinds());
  }

  /// The same for some channels alone.
  public static Statistics of(
      Channels channels, long fromMillis, long toMillis, List<ChannelKind> kinds) {
    int from = channels.firstAtOrAfter(fromMillis);
    int to = channels.firstAtOrAfter(toMillis);
    double[] seconds = heldSeconds(channels, from, to, toMillis);
    var summaries = new LinkedHashMap<ChannelKind, Summary>();
    for (var kind : kinds) {
      var summary = summary(channels, kind, from, seconds);
      if (summary.seconds() > 0) {
        summaries.put(kind, summary);
      }
    }
    return new Statistics(sum(seconds), metres(channels, from, to), summaries);
  }

  /// The statistics of everything.
  public static Statistics of(Channels channels) {
    return of(channels, 0, channels.lastMillis() + LONGEST_HOLD_MILLIS);
  }

  /// One channel over everything, empty where it never had a value that counts.
  public static Optional<Summary> of(Channels channels, ChannelKind kind) {
    if (!channels.has(kind)) {
      return Optional.empty();
    }
    double[] seconds = heldSeconds(channels, 0, channels.size(), Long.MAX_VALUE);
    return Optional.of(summary(channels, kind, 0, seconds)).filter(found -> found.seconds() > 0);
  }

  /// One channel, empty where it had no value in the stretch.
  public Optional<Summary> summary(ChannelKind kind) {
    return Optional.ofNullable(channels.get(kind));
  }

  /// Whether a zero of this channel is a value.
  public static Zeros zerosOf(ChannelKind kind) {
    return kind.equals(ChannelKind.CADENCE)
            || kind.equals(ChannelKind.HEART_RATE)
            || kind.equals(ChannelKind.POWER)
        ? Zeros.LEFT_OUT
        : Zeros.COUNTED;
  }

  private static double[] heldSeconds(Channels channels, int from, int to, long toMillis) {
    var seconds = new double[Math.max(0, to - from)];
    for (int i = from; i < to; i++) {
      long end = i + 1 < channels.size() ? channels.elapsedMillis(i + 1) : lastEnd(channels);
      long held =
          Math.min(Math.min(end, toMillis) - channels.elapsedMillis(i), LONGEST_HOLD_MILLIS);
      seconds[i - from] = held / 1000.0;
    }
    return seconds;
  }

  /// The last sample stands for as long as the one before it did, or a second.
  private static long lastEnd(Channels channels) {
    int last = channels.size() - 1;
    long step = last > 0 ? channels.elapsedMillis(last) - channels.elapsedMillis(last - 1) : 1000;
    return channels.elapsedMillis(last) + Math.clamp(step, 1, 1000);
  }

  private static Summary summary(
      Channels channels, ChannelKind kind, int from, double[] heldSeconds) {
    var zeros = zerosOf(kind);
    double sum = 0;
    double seconds = 0;
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    var values = channels.valuesOf(kind);
    for (int i = 0; i < heldSeconds.length; i++) {
      double value = values.applyAsDouble(from + i);
      if (!Double.isNaN(value) && (value != 0 || zeros == Zeros.COUNTED)) {
        sum += value * heldSeconds[i];
        seconds += heldSeconds[i];
        min = Math.min(min, value);
        max = Math.max(max, value);
      }
    }
    return new Summary(sum / seconds, min, max, seconds, zeros);
  }

  private static double metres(Channels channels, int from, int to) {
    double first = Double.NaN;
    double last = Double.NaN;
    var values = channels.valuesOf(ChannelKind.DISTANCE);
    for (int i = from; i <= Math.min(to, channels.size() - 1); i++) {
      double value = values.applyAsDouble(i);
      first = Double.isNaN(first) ? value : first;
      last = Double.isNaN(value) ? last : value;
    }
    return last - first;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}

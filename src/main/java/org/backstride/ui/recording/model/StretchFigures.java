package org.backstride.ui.recording.model;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.Recording;
import org.backstride.recording.Statistics;

/// The figures of one stretch of a recording as its tables show them; NaN for what is not known.
///
/// @param speed metres a second: distance by time where there is a distance
/// @param stepMetres the mean length of a step
/// @param climbMetres what it rose, smoothed, falls not counted
public record StretchFigures(
    double seconds,
    double metres,
    double speed,
    double speedMax,
    double heartRate,
    double heartRateMax,
    double cadence,
    double stepMetres,
    double grade,
    double climbMetres) {

  private static final List<ChannelKind> KINDS =
      List.of(ChannelKind.SPEED, ChannelKind.HEART_RATE, ChannelKind.CADENCE);

  private static final int CLIMB_SMOOTHED_SECONDS = 15;

  public static StretchFigures of(Channels channels, long fromMillis, long toMillis) {
    var statistics = Statistics.of(channels, fromMillis, toMillis, KINDS);
    boolean timed = channels.lastMillis() > 0;
    double seconds = timed ? (toMillis - fromMillis) / 1000.0 : Double.NaN;
    double metres = statistics.metres();
    double recorded = mean(statistics, ChannelKind.SPEED);
    double speed =
        timed && metres > 0 && statistics.seconds() > 0 ? metres / statistics.seconds() : recorded;
    double cadence = mean(statistics, ChannelKind.CADENCE);
    int from = channels.firstAtOrAfter(fromMillis);
    int to = Math.min(channels.size() - 1, channels.firstAtOrAfter(toMillis));
    return new StretchFigures(
        seconds,
        metres,
        speed,
        max(statistics, ChannelKind.SPEED),
        mean(statistics, ChannelKind.HEART_RATE),
        max(statistics, ChannelKind.HEART_RATE),
        cadence,
        cadence > 0 ? speed * 60 / cadence : Double.NaN,
        grade(channels, from, to, metres),
        timed ? climb(channels, from, to) : Double.NaN);
  }

  /// The figures of all of it; how far it went is told by its totals where they know.
  public static StretchFigures ofAll(Recording recording) {
    var samples = of(recording.channels(), 0, Math.max(1, recording.lengthMillis()));
    double told = recording.totals().distanceMetres();
    return Double.isNaN(told) ? samples : samples.over(told);
  }

  private StretchFigures over(double told) {
    return new StretchFigures(
        seconds,
        told,
        speed,
        speedMax,
        heartRate,
        heartRateMax,
        cadence,
        stepMetres,
        grade,
        climbMetres);
  }

  private static double mean(Statistics statistics, ChannelKind kind) {
    return statistics.summary(kind).map(Statistics.Summary::mean).orElse(Double.NaN);
  }

  private static double max(Statistics statistics, ChannelKind kind) {
    return statistics.summary(kind).map(Statistics.Summary::max).orElse(Double.NaN);
  }

  private static double grade(Channels channels, int from, int to, double metres) {
    if (to <= from || !(metres > 10)) {
      return Double.NaN;
    }
    double rise =
        channels.value(ChannelKind.ALTITUDE, to) - channels.value(ChannelKind.ALTITUDE, from);
    return 100 * rise / metres;
  }

  private static double climb(Channels channels, int from, int to) {
    if (!channels.has(ChannelKind.ALTITUDE)) {
      return Double.NaN;
    }
    long reach = CLIMB_SMOOTHED_SECONDS * 1_000L;
    int first =
        from < channels.size()
            ? channels.firstAtOrAfter(channels.elapsedMillis(from) - reach)
            : from;
    int end = to < 0 ? 0 : channels.firstAtOrAfter(channels.elapsedMillis(to) + reach + 1);
    double[] heights =
        Smoothing.of(
            LongStream.range(first, end).map(i -> channels.elapsedMillis((int) i)).toArray(),
            IntStream.range(first, end)
                .mapToDouble(channels.valuesOf(ChannelKind.ALTITUDE))
                .toArray(),
            CLIMB_SMOOTHED_SECONDS);
    double climb = 0;
    double last = Double.NaN;
    for (int i = from - first; i <= to - first; i++) {
      if (!Double.isNaN(heights[i])) {
        climb += last < heights[i] ? heights[i] - last : 0;
        last = heights[i];
      }
    }
    return climb;
  }
}

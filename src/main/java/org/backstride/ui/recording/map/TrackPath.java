package org.backstride.ui.recording.map;

import java.util.Arrays;
import javafx.geometry.Rectangle2D;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;

/// The track in metres, thinned to points at least half a metre apart, each with the sample it came
/// from. A recording of a million samples is thinned once, and drawn from what is left.
final class TrackPath {

  private static final double LEAST_METRES = 0.5;
  private static final long LONGEST_SILENCE_MILLIS = 30_000;

  private final double[] eastings;
  private final double[] northings;
  private final int[] samples;
  private final boolean[] breaks;

  private TrackPath(double[] eastings, double[] northings, int[] samples, boolean[] breaks) {
    this.eastings = eastings;
    this.northings = northings;
    this.samples = samples;
    this.breaks = breaks;
  }

  /// May be called on any thread.
  static TrackPath of(Channels channels) {
    double[] latitudes = channels.copyOf(ChannelKind.LATITUDE);
    double[] longitudes = channels.copyOf(ChannelKind.LONGITUDE);
    double shrunk = Math.cos(Math.toRadians(MapScale.middle(latitudes)));
    double[] northings = MapScale.metres(latitudes, 1);
    double[] eastings = MapScale.metres(longitudes, shrunk);
    int[] samples = new int[eastings.length];
    boolean[] breaks = new boolean[eastings.length];
    int count = 0;
    for (int i = 0; i < eastings.length; i++) {
      if (Double.isNaN(eastings[i]) || Double.isNaN(northings[i])) {
        continue;
      }
      int last = count == 0 ? -1 : samples[count - 1];
      boolean silent = last >= 0 && isSilent(channels, last, i);
      if (last < 0 || silent || metres(eastings, northings, last, i) >= LEAST_METRES) {
        breaks[count] = silent;
        samples[count++] = i;
      }
    }
    int[] kept = Arrays.copyOf(samples, count);
    return new TrackPath(
        Arrays.stream(kept).mapToDouble(sample -> eastings[sample]).toArray(),
        Arrays.stream(kept).mapToDouble(sample -> northings[sample]).toArray(),
        kept,
        Arrays.copyOf(breaks, count));
  }

  private static boolean isSilent(Channels channels, int from, int to) {
    return channels.elapsedMillis(to) - channels.elapsedMillis(from) > LONGEST_SILENCE_MILLIS;
  }

  private static double metres(double[] eastings, double[] northings, int from, int to) {
    return Math.hypot(eastings[to] - eastings[from], northings[to] - northings[from]);
  }

  int size() {
    return samples.length;
  }

  double easting(int point) {
    return eastings[point];
  }

  double northing(int point) {
    return northings[point];
  }

  /// The sample that a point came from.
  int sample(int point) {
    return samples[point];
  }

  /// Whether nothing leads to a point from the one before.
  boolean breaksAt(int point) {
    return point == 0 || breaks[point];
  }

  /// The last point at or before a sample; 0 before the first, -1 on an empty track.
  int at(int sample) {
    int found = Arrays.binarySearch(samples, sample);
    int point = found >= 0 ? found : -found - 2;
    return samples.length == 0 ? -1 : Math.max(0, point);
  }

  /// The point nearest to a place on the ground, -1 where none is within reach.
  int nearest(double easting, double northing, double reachMetres) {
    int nearest = -1;
    double least = reachMetres;
    for (int i = 0; i < samples.length; i++) {
      double away = Math.hypot(eastings[i] - easting, northings[i] - northing);
      if (away <= least) {
        least = away;
        nearest = i;
      }
    }
    return nearest;
  }

  /// The scale at which all of it is seen.
  MapScale fitting(Rectangle2D free) {
    return MapScale.fitting(eastings, northings, free);
  }
}

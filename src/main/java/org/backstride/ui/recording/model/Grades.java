package org.backstride.ui.recording.model;

import java.util.Arrays;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;

/// How steep it was: as recorded, or else worked out from altitude over the 30 metres around each
/// sample. Altitude and distance are averaged alike, so that an even slope is what it is up to both
/// ends.
final class Grades {

  private static final double HALF_WINDOW_METRES = 15;
  private static final int SMOOTHED_SECONDS = 10;

  private Grades() {}

  static boolean known(Channels channels) {
    return channels.has(ChannelKind.GRADE)
        || (channels.has(ChannelKind.ALTITUDE) && channels.has(ChannelKind.DISTANCE));
  }

  /// Percent for each sample, NaN where it is not known.
  static double[] of(Channels channels) {
    if (channels.has(ChannelKind.GRADE)) {
      return channels.copyOf(ChannelKind.GRADE);
    }
    double[] grades = new double[channels.size()];
    Arrays.fill(grades, Double.NaN);
    if (known(channels)) {
      derive(channels, grades);
    }
    return grades;
  }

  private static void derive(Channels channels, double[] grades) {
    double[] metres = Timeline.of(channels, AxisKind.DISTANCE).copyPositions();
    long[] millis = channels.copyElapsedMillis();
    double[] altitudes = channels.copyOf(ChannelKind.ALTITUDE);
    double[] heights = Smoothing.of(millis, altitudes, SMOOTHED_SECONDS);
    double[] ways = Smoothing.of(millis, where(altitudes, metres), SMOOTHED_SECONDS);
    int from = 0;
    int to = 0;
    for (int i = 0; i < grades.length; i++) {
      while (from < i && metres[from + 1] <= metres[i] - HALF_WINDOW_METRES) {
        from++;
      }
      while (to + 1 < metres.length && metres[to] < metres[i] + HALF_WINDOW_METRES) {
        to++;
      }
      double run = ways[to] - ways[from];
      boolean moved = metres[to] - metres[from] >= HALF_WINDOW_METRES && run > 0;
      grades[i] = moved ? 100 * (heights[to] - heights[from]) / run : Double.NaN;
    }
  }

  /// The way at the samples whose altitude is known.
  private static double[] where(double[] altitudes, double[] metres) {
    double[] known = metres.clone();
    for (int i = 0; i < known.length; i++) {
      known[i] = Double.isNaN(altitudes[i]) ? Double.NaN : metres[i];
    }
    return known;
  }
}

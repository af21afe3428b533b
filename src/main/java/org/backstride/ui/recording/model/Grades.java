package org.backstride.ui.recording.model;

import java.util.Arrays;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;

/// How steep it was: as recorded, or else worked out from altitude over the 30 metres around each
/// sample.
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
    double[] heights =
        Smoothing.of(
            channels.copyElapsedMillis(), channels.copyOf(ChannelKind.ALTITUDE), SMOOTHED_SECONDS);
    int from = 0;
    int to = 0;
    for (int i = 0; i < grades.length; i++) {
      while (metres[from] < metres[i] - HALF_WINDOW_METRES) {
        from++;
      }
      while (to + 1 < metres.length && metres[to] < metres[i] + HALF_WINDOW_METRES) {
        to++;
      }
      double run = metres[to] - metres[from];
      grades[i] = run < HALF_WINDOW_METRES ? Double.NaN : 100 * (heights[to] - heights[from]) / run;
    }
  }
}

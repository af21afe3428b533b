package org.backstride.ui.recording.model;

import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.ui.kit.chart.Viewport;

/// Translates between the time of a recording and a position on the chart's axis. Distance never
/// falls here: where it is missing it runs on evenly, where it fell it stands.
public final class Timeline {

  private final AxisKind kind;
  private final long[] millis;
  private final double[] positions;

  private Timeline(AxisKind kind, long[] millis, double[] positions) {
    this.kind = kind;
    this.millis = millis;
    this.positions = positions;
  }

  public static Timeline of(Channels channels, AxisKind kind) {
    long[] millis = channels.copyElapsedMillis();
    return new Timeline(
        kind,
        millis,
        switch (kind) {
          case TIME -> seconds(millis);
          case DISTANCE -> metres(millis, channels.copyOf(ChannelKind.DISTANCE));
        });
  }

  /// The position of each sample.
  public double[] copyPositions() {
    return positions.clone();
  }

  /// All of it; a unit wide where nothing was recorded.
  public Viewport whole() {
    double end = positions.length == 0 ? 1 : positions[positions.length - 1];
    double start = positions.length == 0 ? 0 : positions[0];
    return new Viewport(start, Math.max(end, start + 1));
  }

  public double positionAt(long atMillis) {
    if (kind == AxisKind.TIME || millis.length == 0) {
      return atMillis / 1000.0;
    }
    int after = firstAtOrAfter(atMillis);
    if (after == 0) {
      return positions[0];
    }
    if (after == millis.length) {
      return positions[millis.length - 1];
    }
    double share =
        (double) (atMillis - millis[after - 1]) / Math.max(1, millis[after] - millis[after - 1]);
    return positions[after - 1] + share * (positions[after] - positions[after - 1]);
  }

  public long millisAt(double position) {
    if (millis.length == 0) {
      return 0;
    }
    double inside = whole().from() > position ? whole().from() : position;
    if (kind == AxisKind.TIME) {
      return Math.min(millis[millis.length - 1], Math.round(inside * 1000));
    }
    int after = firstAtOrBeyond(inside);
    if (after == 0 || after == positions.length) {
      return millis[Math.min(after, millis.length - 1)];
    }
    double share = (inside - positions[after - 1]) / (positions[after] - positions[after - 1]);
    return Math.round(millis[after - 1] + share * (millis[after] - millis[after - 1]));
  }

  private int firstAtOrAfter(long atMillis) {
    int low = 0;
    int high = millis.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      low = millis[middle] < atMillis ? middle + 1 : low;
      high = millis[middle] < atMillis ? high : middle;
    }
    return low;
  }

  private int firstAtOrBeyond(double position) {
    int low = 0;
    int high = positions.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean below = positions[middle] < position;
      low = below ? middle + 1 : low;
      high = below ? high : middle;
    }
    return low;
  }

  private static double[] seconds(long[] millis) {
    double[] seconds = new double[millis.length];
    for (int i = 0; i < seconds.length; i++) {
      seconds[i] = millis[i] / 1000.0;
    }
    return seconds;
  }

  private static double[] metres(long[] millis, double[] recorded) {
    double[] metres = new double[millis.length];
    double last = 0;
    int known = -1;
    for (int i = 0; i < metres.length; i++) {
      if (!Double.isNaN(recorded[i])) {
        double value = Math.max(last, recorded[i]);
        bridge(millis, metres, known, i, value);
        metres[i] = value;
        last = value;
        known = i;
      }
    }
    for (int i = known + 1; i < metres.length; i++) {
      metres[i] = last;
    }
    return metres;
  }

  private static void bridge(long[] millis, double[] metres, int from, int to, double end) {
    double start = from < 0 ? end : metres[from];
    long begin = from < 0 ? 0 : millis[from];
    for (int i = from + 1; i < to; i++) {
      double share = (double) (millis[i] - begin) / Math.max(1, millis[to] - begin);
      metres[i] = start + share * (end - start);
    }
  }
}

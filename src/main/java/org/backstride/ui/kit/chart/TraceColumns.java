package org.backstride.ui.kit.chart;

/// What each pixel column has to show of a trace: the exact lowest and highest point that its line
/// reaches inside the column, the values at the column's borders included, so that neighbours join
/// without a gap at every zoom. Kept and filled anew for each frame.
public final class TraceColumns {

  private final int[] bounds;
  private final float[] borders;
  private final float[] lows;
  private final float[] highs;

  public TraceColumns(int columns) {
    bounds = new int[columns + 1];
    borders = new float[columns + 1];
    lows = new float[columns];
    highs = new float[columns];
  }

  /// Reads the columns of one trace in a viewport.
  public void read(Trace trace, Viewport view) {
    int columns = lows.length;
    trace.axis().columns(view.from(), view.to(), bounds);
    trace.samples().ranges(bounds, lows, highs);
    double width = view.span() / columns;
    for (int i = 0; i <= columns; i++) {
      borders[i] = atBorder(trace, bounds[i], view.from() + i * width);
    }
    for (int i = 0; i < columns; i++) {
      reach(i, borders[i]);
      reach(i, borders[i + 1]);
    }
  }

  public int count() {
    return lows.length;
  }

  /// The lowest point of a column, NaN where the trace has a gap there.
  public float low(int column) {
    return lows[column];
  }

  /// The highest point of a column, NaN where the trace has a gap there.
  public float high(int column) {
    return highs[column];
  }

  /// Whether the line runs through a column from border to border without turning round.
  boolean runsThrough(int column) {
    float left = borders[column];
    float right = borders[column + 1];
    return Math.min(left, right) == lows[column] && Math.max(left, right) == highs[column];
  }

  private void reach(int column, float value) {
    if (Float.isNaN(value)) {
      return;
    }
    lows[column] = lows[column] <= value ? lows[column] : value;
    highs[column] = highs[column] >= value ? highs[column] : value;
  }

  private static float atBorder(Trace trace, int after, double position) {
    if (after == trace.axis().size()) {
      return Float.NaN;
    }
    return trace.axis().position(after) == position
        ? trace.samples().sample(after)
        : trace.between(after, position);
  }
}

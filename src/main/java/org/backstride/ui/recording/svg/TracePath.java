package org.backstride.ui.recording.svg;

import java.util.Locale;
import org.backstride.ui.kit.chart.Box;
import org.backstride.ui.kit.chart.Trace;
import org.backstride.ui.kit.chart.TraceColumns;
import org.backstride.ui.kit.chart.ValueRange;
import org.backstride.ui.kit.chart.Viewport;

/// A trace as an SVG path: through every sample where there are few, else down and up each pixel
/// column from its lowest to its highest point, so that no peak is lost.
final class TracePath {

  private static final int SAMPLES_A_PIXEL = 2;

  private final Trace trace;
  private final Viewport view;
  private final Box box;
  private final ValueRange range;
  private final StringBuilder path = new StringBuilder();
  private boolean drawing;

  private TracePath(Trace trace, Viewport view, Box box, ValueRange range) {
    this.trace = trace;
    this.view = view;
    this.box = box;
    this.range = range;
  }

  static String of(Trace trace, Viewport view, Box box, ValueRange range) {
    var made = new TracePath(trace, view, box, range);
    int from = Math.max(0, trace.axis().firstAtOrAfter(view.from()) - 1);
    int to = Math.min(trace.axis().size(), trace.axis().firstAtOrAfter(view.to()) + 1);
    if (to - from <= SAMPLES_A_PIXEL * box.width()) {
      made.samples(from, to);
    } else {
      made.columns();
    }
    return made.path.toString();
  }

  private void samples(int from, int to) {
    for (int i = from; i < to; i++) {
      double x = box.left() + view.shareOf(trace.axis().position(i)) * box.width();
      point(x, trace.samples().sample(i));
    }
  }

  private void columns() {
    var columns = new TraceColumns(box.width());
    columns.read(trace, view);
    for (int i = 0; i < columns.count(); i++) {
      double x = box.left() + i + 0.5;
      point(x, columns.low(i));
      if (columns.high(i) > columns.low(i)) {
        point(x, columns.high(i));
      }
    }
  }

  private void point(double x, float value) {
    if (Float.isNaN(value)) {
      drawing = false;
      return;
    }
    double y = range.row(value, box);
    path.append(String.format(Locale.ROOT, "%s%.1f %.1f", drawing ? "L" : "M", x, y));
    drawing = true;
  }
}

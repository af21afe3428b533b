package org.backstride.ui.program.paint;

import org.backstride.text.Formats;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.program.lane.AxisKind;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.ui.program.lane.LaneScale;
import org.backstride.ui.program.lane.Span;

/// Paints what lies under the blocks: the grid of percentages, the line of 100 %, the axis.
final class GroundPainter {

  private static final int[] PERCENTAGES = {25, 50, 75};
  private static final double HALF_FLAG = 22;

  private final Brush brush;
  private final LaneLayout layout;
  private final Formats formats;

  GroundPainter(Brush brush, LaneLayout layout, Formats formats) {
    this.brush = brush;
    this.layout = layout;
    this.formats = formats;
  }

  void grid(Span seen) {
    for (int percent : PERCENTAGES) {
      double y = layout.frame().yOf(percent);
      brush.across(seen.from(), y, seen.to(), brush.inks.colour(Tone.HAIRLINE, 0.6));
    }
  }

  /// The line of 100 %, over the blocks.
  void reference(Span seen) {
    double y = layout.frame().yOf(100);
    brush.graphics.setFill(brush.inks.dotted());
    brush.graphics.fillRect(seen.from(), Math.floor(y), seen.width(), 1);
  }

  void axis(Span seen) {
    double ground = layout.frame().plotBottom();
    brush.across(seen.from(), ground, seen.to(), brush.inks.colour(Tone.MUTED, 0.55));
    var lettering = brush.lettering(brush.type.small, Tone.MUTED);
    for (LaneScale.Tick tick : layout.scale().ticks()) {
      if (seen.grown(HALF_FLAG).contains(tick.x())) {
        brush.down(tick.x(), ground, ground + 4, brush.inks.colour(Tone.MUTED, 0.55));
        if (tick.x() > 0) {
          brush.middle(label(tick.value()), tick.x(), ground + 14, lettering);
        } else {
          brush.left(label(0), 0, ground + 14, lettering);
        }
      }
    }
  }

  /// Two slanted strokes where the axis is broken.
  void breakMark(double x) {
    double ground = layout.frame().plotBottom();
    brush.graphics.setLineWidth(4);
    brush.line(x - 3, ground + 6, x + 3, ground - 6, brush.colour(Tone.SURFACE));
    brush.graphics.setLineWidth(1.25);
    brush.line(x - 5, ground + 6, x + 1, ground - 6, brush.colour(Tone.MUTED));
    brush.line(x - 1, ground + 6, x + 5, ground - 6, brush.colour(Tone.MUTED));
  }

  /// The percentages in the margin at the left.
  void margin(double right) {
    var lettering = brush.lettering(brush.type.small, Tone.MUTED);
    brush.right("0", right, layout.frame().yOf(0), lettering);
    for (int percent : PERCENTAGES) {
      brush.right(formats.number(percent, 0), right, layout.frame().yOf(percent), lettering);
    }
    brush.right("100", right, layout.frame().yOf(100), lettering);
  }

  private String label(double value) {
    if (layout.scale().axis() == AxisKind.DISTANCE) {
      return formats.distance(value);
    }
    boolean minutes = layout.scale().tickStep() % 60 == 0;
    return value == 0 ? "0 min" : minutes ? formats.number(value / 60, 0) : formats.clock(value);
  }
}

package org.backstride.ui.program.paint;

import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.program.lane.Height;
import org.backstride.ui.program.lane.LaneBlock;
import org.backstride.ui.program.lane.LaneFrame;
import org.backstride.ui.program.lane.Span;

/// Paints the body of a block: a pale tint with its direction's hatch, a darker band from low to
/// high, a solid cap; nominal heights have a dashed cap.
final class BlockPainter {

  private static final double CAP = 2.5;
  private static final Brush.Dash CAP_DASH = new Brush.Dash(6, 4, CAP);
  private static final Brush.Dash GHOST_DASH = new Brush.Dash(3, 2, 1);

  private final Brush brush;
  private final LaneFrame frame;

  BlockPainter(Brush brush, LaneFrame frame) {
    this.brush = brush;
    this.frame = frame;
  }

  void paint(LaneBlock block) {
    var tone = Tone.of(block.step());
    switch (block.measure().height().form()) {
      case FLAT -> flat(block, tone);
      case BAND -> band(block, tone);
      case RAMP -> ramp(block, tone);
    }
  }

  /// The outline of a folded repetition.
  void ghost(LaneBlock block) {
    var graphics = brush.graphics;
    var tone = Tone.of(block.step());
    double top = frame.yOf(block.measure().height().top());
    double width = Math.max(1.5, block.span().width());
    graphics.setGlobalAlpha(0.5);
    graphics.setFill(brush.inks.tint(tone));
    graphics.fillRect(block.span().from(), top, width, frame.plotBottom() - top);
    hatch(tone, block.span().from(), top, width);
    graphics.setGlobalAlpha(0.75);
    var along = new Span(block.span().from(), block.span().from() + width);
    brush.dashes(along, top, GHOST_DASH, brush.colour(tone));
    graphics.setGlobalAlpha(1);
  }

  private void flat(LaneBlock block, Tone tone) {
    double top = frame.yOf(block.measure().height().top());
    fill(block, top, brush.inks.tint(tone));
    cap(block, top, tone);
    sides(block, top, top, tone);
  }

  private void band(LaneBlock block, Tone tone) {
    double low = frame.yOf(block.measure().height().from());
    double high = frame.yOf(block.measure().height().to());
    fill(block, high, brush.inks.tint(tone));
    brush.graphics.setFill(brush.inks.colour(tone, 0.3));
    brush.graphics.fillRect(block.span().from(), high, block.span().width(), low - high);
    hatch(tone, block.span().from(), high, block.span().width());
    sides(block, high, high, tone);
    cap(block, high, tone);
  }

  private void ramp(LaneBlock block, Tone tone) {
    double start = frame.yOf(block.measure().height().from());
    double end = frame.yOf(block.measure().height().to());
    slope(block, start, end, brush.inks.tint(tone));
    slope(block, start, end, brush.inks.hatch(tone));
    sides(block, start, end, tone);
    slopingCap(block, start, end, tone);
  }

  private void slope(LaneBlock block, double start, double end, Paint paint) {
    double from = block.span().from();
    double to = block.span().to();
    double ground = frame.plotBottom();
    brush.graphics.setFill(paint);
    brush.graphics.fillPolygon(
        new double[] {from, to, to, from}, new double[] {start, end, ground, ground}, 4);
  }

  private void fill(LaneBlock block, double top, Paint paint) {
    brush.graphics.setFill(paint);
    brush.graphics.fillRect(
        block.span().from(), top, block.span().width(), frame.plotBottom() - top);
  }

  private void hatch(Tone tone, double x, double top, double width) {
    if (tone == Tone.BACKWARD || tone == Tone.LATERAL) {
      brush.graphics.setFill(brush.inks.hatch(tone));
      brush.graphics.fillRect(x, top, width, frame.plotBottom() - top);
    }
  }

  private void sides(LaneBlock block, double start, double end, Tone tone) {
    Color ink = brush.inks.colour(tone, 0.45);
    brush.down(block.span().from(), start, frame.plotBottom(), ink);
    brush.down(block.span().to(), end, frame.plotBottom(), ink);
  }

  private void cap(LaneBlock block, double y, Tone tone) {
    if (isNominal(block)) {
      brush.dashes(block.span(), y, CAP_DASH, brush.colour(tone));
    } else {
      brush.bar(block.span(), y, CAP, brush.colour(tone));
    }
  }

  private void slopingCap(LaneBlock block, double start, double end, Tone tone) {
    brush.graphics.setLineWidth(CAP);
    if (isNominal(block)) {
      brush.graphics.setLineDashes(6, 4);
    }
    brush.line(block.span().from(), start, block.span().to(), end, brush.colour(tone));
    brush.graphics.setLineDashes();
  }

  private static boolean isNominal(LaneBlock block) {
    return block.measure().height().certainty() == Height.Certainty.NOMINAL;
  }
}

package org.backstride.ui.program.paint;

import javafx.scene.canvas.GraphicsContext;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.program.lane.Height;
import org.backstride.ui.program.lane.LaneBlock;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.ui.program.lane.Span;

/// Paints a program as a strip without words: the minimap, and the sketches on cards.
public final class StripPainter {

  private StripPainter() {}

  /// Paints the layout's blocks into a box of its width, from the bottom up.
  public static void paint(GraphicsContext graphics, LaneLayout layout, Inks inks, double height) {
    double tallest = 1;
    for (LaneBlock block : layout.blocks()) {
      tallest = Math.max(tallest, block.measure().height().top());
    }
    for (LaneBlock block : layout.blocks()) {
      paint(graphics, block, inks, new double[] {height, height / Math.max(100, tallest)});
    }
  }

  private static void paint(
      GraphicsContext graphics, LaneBlock block, Inks inks, double[] groundAndScale) {
    var tone = Tone.of(block.step());
    var height = block.measure().height();
    double ground = groundAndScale[0];
    double start = ground - height.topAt(0) * groundAndScale[1];
    double end = ground - height.topAt(1) * groundAndScale[1];
    double from = block.span().from();
    double to = Math.max(from + 0.75, block.span().to());
    graphics.setFill(
        height.form() == Height.Form.FLAT ? inks.colour(Tone.STILL, 0.7) : inks.colour(tone, 0.85));
    if (start == end) {
      graphics.fillRect(from, start, to - from, ground - start);
    } else {
      graphics.fillPolygon(
          new double[] {from, to, to, from}, new double[] {start, end, ground, ground}, 4);
    }
    if (tone == Tone.BACKWARD || tone == Tone.LATERAL) {
      notches(graphics, inks, new Span(from, to), new Span(Math.min(start, end), ground));
    }
  }

  /// A light hatch, for strips too small for the lane's own.
  private static void notches(GraphicsContext graphics, Inks inks, Span along, Span down) {
    graphics.setFill(inks.notches());
    graphics.fillRect(along.from(), down.from(), along.width(), down.width());
  }
}

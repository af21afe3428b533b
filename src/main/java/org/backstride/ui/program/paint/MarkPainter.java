package org.backstride.ui.program.paint;

import org.backstride.ui.kit.Tone;
import org.backstride.ui.program.lane.LaneBlock;

/// Paints a mark over each block that a finding speaks of; its shape tells how grave it is.
final class MarkPainter {

  private final Brush brush;
  private final LaneScene scene;

  MarkPainter(Brush brush, LaneScene scene) {
    this.brush = brush;
    this.scene = scene;
  }

  void paint() {
    for (LaneBlock block : scene.layout().blocks()) {
      var mark = scene.marks().get(block.path());
      if (mark != null && block.repetition() == 0) {
        paint(block, mark);
      }
    }
  }

  private void paint(LaneBlock block, LaneScene.Mark mark) {
    double x = block.span().middle();
    double y = scene.layout().topOf(block, x) - 11;
    var graphics = brush.graphics;
    switch (mark) {
      case ERROR -> {
        graphics.setFill(brush.colour(Tone.STOP));
        graphics.fillOval(x - 7, y - 7, 14, 14);
        graphics.setFill(brush.colour(Tone.SURFACE));
        graphics.fillRect(x - 4, y - 1, 8, 2);
      }
      case WARNING ->
          Glyphs.warning(graphics, x, y, brush.colour(Tone.CAUTION), brush.colour(Tone.SURFACE));
      case HINT ->
          Glyphs.hint(graphics, x, y, brush.colour(Tone.SPEED), brush.colour(Tone.SURFACE));
    }
  }
}

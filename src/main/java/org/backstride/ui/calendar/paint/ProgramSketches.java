package org.backstride.ui.calendar.paint;

import javafx.scene.canvas.Canvas;
import org.backstride.program.Program;
import org.backstride.ui.calendar.board.Box;
import org.backstride.ui.kit.Palette;

/// Paints programs as the small skylines that stand on the calendar, onto canvases of their own.
public final class ProgramSketches {

  private final Palette palette;
  private final SketchPainter painter = new SketchPainter();

  public ProgramSketches(Palette palette) {
    this.palette = palette;
  }

  public void paint(Canvas canvas, Program program) {
    var graphics = canvas.getGraphicsContext2D();
    graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    var whole = new Box(0, 0, canvas.getWidth(), canvas.getHeight());
    painter.paint(new Pen(graphics, palette), program, whole);
  }
}

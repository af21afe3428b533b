package org.backstride.ui.program.paint;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import org.backstride.program.Step;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;

/// The glyphs of direction, drawn around a middle: the third sign of direction beside colour and
/// hatch.
final class Glyphs {

  /// How wide a glyph is with the gap behind it.
  static final double ADVANCE = 15;

  private Glyphs() {}

  static void paint(GraphicsContext graphics, Step step, double x, double y, Paint ink) {
    graphics.setFill(ink);
    if (step.gait() == Gait.STILL) {
      graphics.fillOval(x - 4, y - 4, 8, 8);
      return;
    }
    if (step.gait() == Gait.RUN) {
      arrow(graphics, step.direction(), x - 2.5, y);
      arrow(graphics, step.direction(), x + 2.5, y);
      return;
    }
    arrow(graphics, step.direction(), x, y);
  }

  /// A small triangle with a stroke for a mark of the findings.
  static void warning(GraphicsContext graphics, double x, double y, Paint ink, Paint paper) {
    graphics.setFill(ink);
    graphics.fillPolygon(
        new double[] {x, x + 7, x - 7}, new double[] {y - 6.5, y + 5.5, y + 5.5}, 3);
    graphics.setFill(paper);
    graphics.fillRect(x - 0.8, y - 2.5, 1.6, 4.2);
    graphics.fillRect(x - 0.8, y + 2.7, 1.6, 1.6);
  }

  static void hint(GraphicsContext graphics, double x, double y, Paint ink, Paint paper) {
    graphics.setFill(ink);
    graphics.fillOval(x - 6.5, y - 6.5, 13, 13);
    graphics.setFill(paper);
    graphics.fillRect(x - 0.9, y - 3.8, 1.8, 1.8);
    graphics.fillRect(x - 0.9, y - 1, 1.8, 4.8);
  }

  private static void arrow(GraphicsContext graphics, Direction direction, double x, double y) {
    switch (direction) {
      case FORWARD -> triangle(graphics, x - 4, x + 5, y);
      case BACKWARD -> triangle(graphics, x + 4, x - 5, y);
      case LATERAL_LEFT -> {
        triangle(graphics, x, x - 5, y);
        graphics.fillRect(x + 1.5, y - 1.5, 4, 3);
      }
      case LATERAL_RIGHT -> {
        triangle(graphics, x, x + 5, y);
        graphics.fillRect(x - 5.5, y - 1.5, 4, 3);
      }
      case MIXED -> {
        triangle(graphics, x - 1, x - 6, y);
        triangle(graphics, x + 1, x + 6, y);
      }
    }
  }

  private static void triangle(GraphicsContext graphics, double base, double tip, double y) {
    graphics.fillPolygon(new double[] {base, tip, base}, new double[] {y - 5, y, y + 5}, 3);
  }
}

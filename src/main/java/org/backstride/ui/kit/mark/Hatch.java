package org.backstride.ui.kit.mark;

import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.backstride.unit.Direction;

/// The second sign of direction beside colour: 45° lines for backward, dots for sideways, nothing
/// for forward. Painted on canvases; regions take the style classes `bs-hatch-backward` and
/// `bs-hatch-lateral`.
public final class Hatch {

  private static final double SPACING = 7;
  private static final double DOT_SPACING = 6;

  private Hatch() {}

  /// Paints the pattern of the direction inside the area, over whatever is there.
  public static void paint(
      GraphicsContext graphics, Direction direction, Rectangle2D area, Color ink) {
    switch (direction) {
      case BACKWARD -> lines(graphics, area, ink);
      case LATERAL_LEFT, LATERAL_RIGHT -> dots(graphics, area, ink);
      case FORWARD, MIXED -> {}
    }
  }

  /// The style class of a region's pattern, blank where the direction has none.
  public static String styleClass(Direction direction) {
    return switch (direction) {
      case BACKWARD -> "bs-hatch-backward";
      case LATERAL_LEFT, LATERAL_RIGHT -> "bs-hatch-lateral";
      case FORWARD, MIXED -> "";
    };
  }

  private static void lines(GraphicsContext graphics, Rectangle2D area, Color ink) {
    graphics.save();
    clip(graphics, area);
    graphics.setStroke(ink);
    graphics.setLineWidth(1.25);
    double height = area.getHeight();
    // Whole multiples of the spacing, so that neighbouring areas continue each other's lines.
    double first = Math.floor((area.getMinX() - height) / SPACING) * SPACING;
    for (double x = first; x < area.getMaxX(); x += SPACING) {
      graphics.strokeLine(x, area.getMaxY(), x + height, area.getMinY());
    }
    graphics.restore();
  }

  private static void dots(GraphicsContext graphics, Rectangle2D area, Color ink) {
    graphics.save();
    clip(graphics, area);
    graphics.setFill(ink);
    for (double y = area.getMinY() + 2; y < area.getMaxY(); y += DOT_SPACING) {
      for (double x = area.getMinX() + 2; x < area.getMaxX(); x += DOT_SPACING) {
        graphics.fillOval(x, y, 1.8, 1.8);
      }
    }
    graphics.restore();
  }

  private static void clip(GraphicsContext graphics, Rectangle2D area) {
    graphics.beginPath();
    graphics.rect(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
    graphics.clip();
  }
}

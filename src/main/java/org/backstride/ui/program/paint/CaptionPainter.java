package org.backstride.ui.program.paint;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.ui.program.lane.Span;

/// Writes what the percentages are of: at the right end of what is seen, at the left end where the
/// hand needs that place, and not at all while it needs both.
final class CaptionPainter {

  private static final double GAP = 12;
  private static final double HALF = 8;
  private static final double AROUND = 3;

  private final Brush brush;
  private final LaneScene scene;

  CaptionPainter(Brush brush, LaneScene scene) {
    this.brush = brush;
    this.scene = scene;
  }

  /// @param taken what the hand needs
  void paint(List<Rectangle2D> taken) {
    String words = scene.view().caption();
    if (words.isEmpty()) {
      return;
    }
    double width = brush.type.width(words, brush.type.small);
    place(scene.layout(), scene.view().seen(), width, taken)
        .ifPresent(
            box -> {
              brush.graphics.setFill(brush.inks.colour(Tone.SURFACE, 0.85));
              brush.graphics.fillRect(box.getMinX(), box.getMinY(), box.getWidth(), 2 * HALF);
              brush.left(
                  words,
                  box.getMinX() + AROUND,
                  box.getMinY() + HALF,
                  brush.lettering(brush.type.small, Tone.MUTED));
            });
  }

  /// Where words of a width stand; empty where there is no place for them.
  static Optional<Rectangle2D> place(
      LaneLayout layout, Span seen, double width, List<Rectangle2D> taken) {
    return List.of(seen.to() - width, seen.from() + AROUND).stream()
        .map(from -> box(layout, from, width))
        .filter(box -> taken.stream().noneMatch(box::intersects))
        .findFirst();
  }

  private static Rectangle2D box(LaneLayout layout, double from, double width) {
    double y = height(layout, new Span(from - GAP, from + width + GAP));
    return new Rectangle2D(from - AROUND, y - HALF, width + 2 * AROUND, 2 * HALF);
  }

  /// Over the line of 100 %; where a block that rises above the line has its label there, over the
  /// plot.
  static double height(LaneLayout layout, Span along) {
    var frame = layout.frame();
    double line = frame.yOf(100);
    boolean covers =
        layout.blocks().stream()
            .filter(block -> block.span().to() > along.from() && block.span().from() < along.to())
            .anyMatch(block -> layout.topOf(block, block.span().middle()) < line - 3);
    return covers ? frame.plotTop() - GAP : line - 11;
  }
}

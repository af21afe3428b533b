package org.backstride.ui.program.paint;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.program.hit.BadgeBox;
import org.backstride.ui.program.hit.FoldBox;
import org.backstride.ui.program.lane.LaneBracket;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.ui.program.lane.Span;

/// Writes what the percentages are of: at the right end of what is seen, before the count of a
/// repeat that reaches down there, at the left end where the hand needs that place, and not at all
/// while it needs all of them.
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
    var counts = layout.brackets().stream().flatMap(each -> counts(each, layout)).toList();
    double right = seen.to() - width;
    double left = seen.from() + AROUND;
    var before =
        counts.stream()
            .mapToDouble(box -> box.getMinX() - GAP - width)
            .filter(from -> from > left && from < right);
    return DoubleStream.concat(
            DoubleStream.of(right), DoubleStream.concat(before, DoubleStream.of(left)))
        .mapToObj(from -> box(layout, from, width))
        .filter(box -> Stream.concat(taken.stream(), counts.stream()).noneMatch(box::intersects))
        .findFirst();
  }

  /// What lies on a bracket and is clicked.
  private static Stream<Rectangle2D> counts(LaneBracket bracket, LaneLayout layout) {
    var badge = BadgeBox.of(bracket, layout);
    return Stream.concat(
        Stream.of(box(badge.whole(), badge.top(), badge.bottom())),
        FoldBox.of(bracket, layout).stream()
            .map(fold -> box(fold.span(), fold.top(), fold.bottom())));
  }

  private static Rectangle2D box(Span span, double top, double bottom) {
    return new Rectangle2D(span.from(), top, span.width(), bottom - top);
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

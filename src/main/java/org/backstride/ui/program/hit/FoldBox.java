package org.backstride.ui.program.hit;

import java.util.Optional;
import org.backstride.ui.program.lane.Folding;
import org.backstride.ui.program.lane.LaneBracket;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.ui.program.lane.Span;

/// The small button on a bracket that folds its repetitions away, or shows them.
///
/// @param span where it lies
/// @param top the upper edge
/// @param bottom the lower edge
public record FoldBox(Span span, double top, double bottom) {

  private static final double SIZE = 20;
  private static final double INSET = 10;
  private static final double GAP = 6;

  /// The button of a bracket; none where there is nothing to fold or no room beside the count.
  public static Optional<FoldBox> of(LaneBracket bracket, LaneLayout layout) {
    double from = bracket.span().from() + INSET;
    var badge = BadgeBox.of(bracket, layout).whole();
    if (!Folding.canFold(bracket.repeat()) || from + SIZE + GAP > badge.from()) {
      return Optional.empty();
    }
    double y = layout.frame().bracketY(bracket.row());
    return Optional.of(new FoldBox(new Span(from, from + SIZE), y - SIZE / 2, y + SIZE / 2));
  }

  boolean isAt(double x, double y) {
    return y >= top && y <= bottom && span.contains(x);
  }
}

package org.backstride.ui.program.hit;

import java.util.Optional;
import java.util.stream.DoubleStream;
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

  /// The button of a bracket: at its left end, or where the count leaves no room there, beside the
  /// count; none where there is nothing to fold or another bracket is in the way.
  public static Optional<FoldBox> of(LaneBracket bracket, LaneLayout layout) {
    if (!Folding.canFold(bracket.repeat())) {
      return Optional.empty();
    }
    double y = layout.frame().bracketY(bracket.row());
    return place(bracket, layout).map(span -> new FoldBox(span, y - SIZE / 2, y + SIZE / 2));
  }

  private static Optional<Span> place(LaneBracket bracket, LaneLayout layout) {
    var badge = BadgeBox.of(bracket, layout).whole();
    double within = bracket.span().from() + INSET;
    if (within + SIZE + GAP <= badge.from()) {
      return Optional.of(new Span(within, within + SIZE));
    }
    return DoubleStream.of(badge.to() + GAP, badge.from() - GAP - SIZE)
        .mapToObj(from -> new Span(from, from + SIZE))
        .filter(span -> isFree(span, bracket, layout))
        .findFirst();
  }

  private static boolean isFree(Span span, LaneBracket own, LaneLayout layout) {
    return span.from() >= 0
        && span.to() <= layout.scale().end()
        && layout.brackets().stream()
            .filter(other -> other.row() == own.row() && !other.equals(own))
            .allMatch(
                other ->
                    isApart(span, other.span())
                        && isApart(span, BadgeBox.of(other, layout).whole()));
  }

  private static boolean isApart(Span one, Span other) {
    return one.to() + GAP <= other.from() || one.from() >= other.to() + GAP;
  }

  boolean isAt(double x, double y) {
    return y >= top && y <= bottom && span.contains(x);
  }
}

package org.backstride.ui.program.hit;

import org.backstride.ui.program.lane.LaneBlock;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.ui.program.lane.Span;

/// The handles of a block too narrow to hold its own: a pill above it, whose left half moves the
/// block and whose right half changes its length.
///
/// @param body the half that moves
/// @param edge the half that changes the length
/// @param top the upper edge of the pill
/// @param bottom the lower edge of the pill
public record HandleBracket(Span body, Span edge, double top, double bottom) {

  public static final double NARROW = 14;
  private static final double HALF = 20;
  private static final double HEIGHT = 16;
  private static final double GAP = 6;

  public static boolean isNeededFor(LaneBlock block) {
    return block.span().width() < NARROW;
  }

  public static HandleBracket over(LaneBlock block, LaneLayout layout) {
    double middle = block.span().middle();
    double bottom = layout.topOf(block, middle) - GAP;
    return new HandleBracket(
        new Span(middle - HALF, middle), new Span(middle, middle + HALF), bottom - HEIGHT, bottom);
  }

  boolean isAt(double y) {
    return y >= top && y <= bottom;
  }
}

package org.backstride.ui.program.hit;

import org.backstride.ui.program.lane.LaneBracket;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.ui.program.lane.Span;

/// Where the count of a repeat lies on its bracket, with a button at either side.
///
/// @param fewer the button that takes one repetition away
/// @param count the count
/// @param more the button that adds one
/// @param top the upper edge
/// @param bottom the lower edge
public record BadgeBox(Span fewer, Span count, Span more, double top, double bottom) {

  private static final double BUTTON = 22;
  private static final double COUNT = 36;
  private static final double ROOMY = 110;
  private static final double HALF_HEIGHT = 12;

  public static BadgeBox of(LaneBracket bracket, LaneLayout layout) {
    double button = bracket.span().width() < ROOMY && bracket.row() > 0 ? 0 : BUTTON;
    double width = button * 2 + COUNT;
    double right =
        Math.max(
            bracket.span().to() - (button > 0 ? 14 : (bracket.span().width() - COUNT) / 2),
            bracket.span().from() + width);
    double from = Math.max(0, Math.min(right, layout.scale().end()) - width);
    double y = layout.frame().bracketY(bracket.row());
    return new BadgeBox(
        new Span(from, from + button),
        new Span(from + button, from + button + COUNT),
        new Span(from + button + COUNT, from + width),
        y - HALF_HEIGHT,
        y + HALF_HEIGHT);
  }

  public Span whole() {
    return new Span(fewer.from(), more.to());
  }

  boolean isAt(double x, double y) {
    return y >= top && y <= bottom && whole().contains(x);
  }

  Hit.Part partAt(double x) {
    if (fewer.contains(x)) {
      return Hit.Part.FEWER;
    }
    return more.contains(x) ? Hit.Part.MORE : Hit.Part.COUNT;
  }
}

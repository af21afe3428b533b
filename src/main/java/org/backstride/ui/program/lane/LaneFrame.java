package org.backstride.ui.program.lane;

/// The lane's box and its rows from top to bottom: headings, brackets, the plot, the axis.
///
/// @param width the width of what is seen
/// @param height the whole height
/// @param plotTop where the highest percentage lies
/// @param plotBottom where 0 % lies
/// @param topPercent the highest percentage shown
public record LaneFrame(
    double width, double height, double plotTop, double plotBottom, double topPercent) {

  static final double HEADER = 38;
  static final double BRACKET_TOP = 46;
  static final double BRACKET_ROW = 30;
  static final double ROOM_ABOVE_PLOT = 26;
  static final double AXIS = 30;
  private static final double LEAST_TOP_PERCENT = 108;

  /// A frame before the program is known; the layout opens it for brackets and heights.
  public static LaneFrame of(double width, double height) {
    return new LaneFrame(
        width, height, BRACKET_TOP + ROOM_ABOVE_PLOT, height - AXIS, LEAST_TOP_PERCENT);
  }

  /// The frame that has room for a number of bracket rows and for the highest block.
  LaneFrame opened(int bracketRows, double highest) {
    double top = Math.min(BRACKET_TOP + bracketRows * BRACKET_ROW + ROOM_ABOVE_PLOT, height / 2);
    return new LaneFrame(
        width, height, top, plotBottom, Math.max(LEAST_TOP_PERCENT, highest * 1.04));
  }

  public double headerBottom() {
    return HEADER;
  }

  /// The line of a bracket.
  public double bracketY(int row) {
    return BRACKET_TOP + row * BRACKET_ROW + BRACKET_ROW / 2;
  }

  public double yOf(double percent) {
    return plotBottom - percent / topPercent * (plotBottom - plotTop);
  }

  /// The percentage at a height, not below 0.
  public double percentAt(double y) {
    return Math.max(0, (plotBottom - y) / (plotBottom - plotTop) * topPercent);
  }
}

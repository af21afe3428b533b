package org.backstride.ui.recording.chart;

import java.util.ArrayList;
import java.util.List;
import org.backstride.recording.ChannelKind;

/// Where everything in the chart stands, in pixels of the layout.
///
/// @param plotLeft left edge of the strips
/// @param plotRight right edge of the strips
/// @param plotBottom lower edge of the lowest strip
/// @param strips from the top down
record ChartLayout(double plotLeft, double plotRight, double plotBottom, List<Strip> strips) {

  static final double LEGEND_LEFT = 24;
  static final double BAND_TOP = 10;
  static final double BAND_BOTTOM = 46;
  static final double AXIS_HEIGHT = 28;

  private static final double PLOT_LEFT = 176;

  /// The room of the values between the legend and the strips.
  private static final double TICKS = 40;

  private static final double RIGHT_MARGIN = 24;
  private static final double FIRST_TOP = 58;
  private static final double GAP = 14;
  private static final double GRADE_SHARE = 0.42;

  ChartLayout {
    strips = List.copyOf(strips);
  }

  /// One strip of the chart.
  record Strip(ChannelKind kind, double top, double bottom) {}

  /// Shares the height out: heart rate and speed get the most, altitude is split with grade.
  static ChartLayout of(double width, double height, List<ChannelKind> kinds, boolean graded) {
    double bottom = Math.max(FIRST_TOP + 40, height - AXIS_HEIGHT);
    double free = bottom - FIRST_TOP - GAP * (kinds.size() - 1);
    double weights = kinds.stream().mapToDouble(ChartLayout::weight).sum();
    var strips = new ArrayList<Strip>();
    double top = FIRST_TOP;
    for (ChannelKind kind : kinds) {
      double end = top + free * weight(kind) / weights;
      if (kind.equals(ChannelKind.ALTITUDE) && graded) {
        double middle = top + (end - top) * GRADE_SHARE;
        strips.add(new Strip(ChannelKind.GRADE, top, middle));
        strips.add(new Strip(kind, middle, end));
      } else {
        strips.add(new Strip(kind, top, end));
      }
      top = end + GAP;
    }
    double right = Math.max(PLOT_LEFT + 40, width - RIGHT_MARGIN);
    return new ChartLayout(PLOT_LEFT, right, bottom, strips);
  }

  /// All traces over one another in one panel.
  static ChartLayout overlaid(double width, double height, List<ChannelKind> kinds) {
    double bottom = Math.max(FIRST_TOP + 40, height - AXIS_HEIGHT);
    double right = Math.max(PLOT_LEFT + 40, width - RIGHT_MARGIN);
    return new ChartLayout(
        PLOT_LEFT,
        right,
        bottom,
        kinds.stream().map(kind -> new Strip(kind, FIRST_TOP, bottom)).toList());
  }

  /// The same beside a legend of a width; the strips begin behind it.
  ChartLayout beside(double legendWidth) {
    double left = LEGEND_LEFT + legendWidth + TICKS;
    return new ChartLayout(left, Math.max(left + 40, plotRight), plotBottom, strips);
  }

  double legendWidth() {
    return plotLeft - LEGEND_LEFT - TICKS;
  }

  /// Whether the strips lie over one another.
  boolean isOverlaid() {
    return strips.size() > 1 && strips.get(0).top() == strips.get(1).top();
  }

  /// Where the legend of a strip begins, and how much room it has.
  Legroom legroom(int strip) {
    if (isOverlaid()) {
      double room = Math.min(72, (plotBottom - FIRST_TOP) / strips.size());
      return new Legroom(FIRST_TOP + strip * room, room);
    }
    var here = strips.get(strip);
    boolean graded = strip > 0 && strips.get(strip - 1).kind().equals(ChannelKind.GRADE);
    double top = graded ? strips.get(strip - 1).top() : here.top();
    return new Legroom(top, here.bottom() - top + GAP);
  }

  /// A place in the legend.
  record Legroom(double top, double height) {}

  double plotWidth() {
    return plotRight - plotLeft;
  }

  private static double weight(ChannelKind kind) {
    if (kind.equals(ChannelKind.HEART_RATE) || kind.equals(ChannelKind.SPEED)) {
      return 1.4;
    }
    return kind.equals(ChannelKind.ALTITUDE) ? 1.1 : 0.95;
  }
}

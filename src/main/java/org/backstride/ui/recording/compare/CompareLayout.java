package org.backstride.ui.recording.compare;

import java.util.ArrayList;
import java.util.List;
import org.backstride.recording.ChannelKind;

/// Where everything in the chart of a comparison stands, in pixels of the layout.
///
/// @param plotRight right edge of the strips
/// @param plotBottom lower edge of the lowest strip
/// @param strips from the top down
record CompareLayout(double plotRight, double plotBottom, List<Strip> strips) {

  static final double PLOT_LEFT = 176;
  static final double LEGEND_LEFT = 24;
  static final double BAND_TOP = 10;
  static final double BAND_BOTTOM = 36;

  private static final double RIGHT_MARGIN = 36;
  private static final double AXIS_HEIGHT = 28;
  private static final double FIRST_TOP = 48;
  private static final double FIRST_TOP_BARE = 16;
  private static final double GAP = 16;

  CompareLayout {
    strips = List.copyOf(strips);
  }

  /// One channel.
  record Strip(ChannelKind kind, double top, double bottom) {

    double height() {
      return bottom - top;
    }
  }

  /// Shares the height out evenly, below the names of the blocks where there are any.
  static CompareLayout of(double width, double height, List<ChannelKind> kinds, boolean hasBlocks) {
    double first = hasBlocks ? FIRST_TOP : FIRST_TOP_BARE;
    double bottom = Math.max(first + 40, height - AXIS_HEIGHT);
    double each = (bottom - first - GAP * (kinds.size() - 1)) / kinds.size();
    var strips = new ArrayList<Strip>();
    for (int i = 0; i < kinds.size(); i++) {
      double top = first + i * (each + GAP);
      strips.add(new Strip(kinds.get(i), top, top + each));
    }
    return new CompareLayout(Math.max(PLOT_LEFT + 40, width - RIGHT_MARGIN), bottom, strips);
  }

  /// Where the strips begin.
  double top() {
    return strips.getFirst().top();
  }

  double plotWidth() {
    return plotRight - PLOT_LEFT;
  }
}

package org.backstride.ui.kit.chart;

import java.util.List;

/// All that a chart shows at one moment, to be painted in one go.
///
/// @param view the part of the axis that is seen
/// @param bands marked stretches, ascending
/// @param ticks positions on the axis with a grid line
/// @param panels the strips, one below the other, of equal left and right edges
/// @param scale pixels of the raster for one of the layout
public record ChartPicture(
    Viewport view, List<Band> bands, List<Double> ticks, List<Panel> panels, double scale) {

  public ChartPicture {
    bands = List.copyOf(bands);
    ticks = List.copyOf(ticks);
    panels = List.copyOf(panels);
  }
}

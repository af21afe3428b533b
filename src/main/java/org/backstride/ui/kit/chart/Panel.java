package org.backstride.ui.kit.chart;

import java.util.List;

/// One strip of a chart: its place, its values, and what is painted there.
///
/// @param box its place, in pixels of the raster
/// @param range the values at its edges
/// @param ticks values with a grid line
/// @param layers what is painted, the first one lowest
public record Panel(Box box, ValueRange range, List<Double> ticks, List<Layer> layers) {

  public Panel {
    ticks = List.copyOf(ticks);
    layers = List.copyOf(layers);
  }
}

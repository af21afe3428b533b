package org.backstride.ui.program.gesture;

import org.backstride.ui.program.lane.AxisKind;
import org.backstride.ui.program.lane.LaneScale;

/// The grid that lengths snap to: the finer the further one has zoomed in.
///
/// @param axis what runs along the lane
/// @param step in seconds or metres
public record Grid(AxisKind axis, int step) {

  private static final int[] SECONDS = {1, 5, 15, 60};
  private static final int[] METRES = {10, 50, 100, 200};
  private static final double LEAST_PIXELS = 3;

  public static Grid of(LaneScale scale) {
    int[] steps = scale.axis() == AxisKind.TIME ? SECONDS : METRES;
    for (int step : steps) {
      if (step * scale.pixelsPerUnit() >= LEAST_PIXELS) {
        return new Grid(scale.axis(), step);
      }
    }
    return new Grid(scale.axis(), steps[steps.length - 1]);
  }

  /// The nearest point of the grid.
  public double nearest(double value) {
    return Math.round(value / step) * (double) step;
  }

  /// One point further, landing on the grid.
  public double next(double value, int points) {
    double on = points > 0 ? Math.floor(value / step) : Math.ceil(value / step);
    return (on + points) * step;
  }
}

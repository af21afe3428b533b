package org.backstride.ui.program.lane;

/// What a step amounts to on the lane.
///
/// @param seconds its time, estimated where the step is not measured in time
/// @param metres its distance, estimated where the step is not measured in distance
/// @param height how hard it is
public record Measure(double seconds, double metres, Height height) {

  public double along(AxisKind axis) {
    return axis == AxisKind.TIME ? seconds : metres;
  }
}

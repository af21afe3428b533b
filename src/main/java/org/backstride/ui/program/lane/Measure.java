package org.backstride.ui.program.lane;

import java.util.List;

/// What a step amounts to on the lane.
///
/// @param seconds its time, estimated where the step is not measured in time
/// @param metres its distance, estimated where the step is not measured in distance
/// @param height how hard it is
/// @param zones the heights in percent at which the zones of its gait and direction begin; none
///   where they are not known
public record Measure(double seconds, double metres, Height height, List<Integer> zones) {

  public Measure {
    zones = List.copyOf(zones);
  }

  public Measure(double seconds, double metres, Height height) {
    this(seconds, metres, height, List.of());
  }

  public double along(AxisKind axis) {
    return axis == AxisKind.TIME ? seconds : metres;
  }
}

package org.backstride.program;

import java.util.List;

/// How hard a step is.
///
/// @param target the primary target; a ramp goes from its first to its second number
/// @param shape steady within a range, or a ramp
/// @param secondary further targets, at most one of a kind
public record Intensity(Target target, Shape shape, List<Target> secondary) {

  public static final Intensity FREE = new Intensity(new Target.Free(), Shape.STEADY, List.of());

  /// Whether the target's two numbers are low and high, or start and end.
  public enum Shape {
    STEADY,
    RAMP
  }

  public Intensity {
    secondary = List.copyOf(secondary);
  }

  public static Intensity steady(Target target) {
    return new Intensity(target, Shape.STEADY, List.of());
  }
}

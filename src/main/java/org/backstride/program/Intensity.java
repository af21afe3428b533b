package org.backstride.program;

import java.util.ArrayList;
import java.util.List;

/// How hard a step is.
///
/// @param target the primary target; a ramp goes from its first to its second number, a steady
///   target stands from low to high (a pace stays in the order in which it was typed)
/// @param shape steady within a range, or a ramp; no target is always steady
/// @param secondary further targets, none of the same kind as another or as the primary one
public record Intensity(Target target, Shape shape, List<Target> secondary) {

  public static final Intensity FREE = new Intensity(new Target.Free(), Shape.STEADY, List.of());

  /// Whether the target's two numbers are low and high, or start and end.
  public enum Shape {
    STEADY,
    RAMP
  }

  public Intensity {
    shape = target instanceof Target.Free ? Shape.STEADY : shape;
    target = shape == Shape.STEADY ? target.ascending() : target;
    secondary = ascending(secondary);
    for (int i = 0; i < secondary.size(); i++) {
      var kind = secondary.get(i).getClass();
      if (kind == Target.Free.class) {
        throw new IllegalArgumentException("No target cannot be a further target");
      }
      if (kind == target.getClass() || holdsKind(secondary.subList(0, i), kind)) {
        throw new IllegalArgumentException("Two targets of one kind: " + target + secondary);
      }
    }
  }

  public static Intensity steady(Target target) {
    return new Intensity(target, Shape.STEADY, List.of());
  }

  /// Another primary target; a further target of its kind is dropped.
  public Intensity withTarget(Target next) {
    return new Intensity(
        next, shape, secondary.stream().filter(t -> t.getClass() != next.getClass()).toList());
  }

  public Intensity withShape(Shape next) {
    return new Intensity(target, next, secondary);
  }

  public Intensity withSecondary(List<Target> next) {
    return new Intensity(target, shape, next);
  }

  /// The primary target and the further ones.
  public List<Target> targets() {
    var all = new ArrayList<Target>();
    all.add(target);
    all.addAll(secondary);
    return List.copyOf(all);
  }

  private static List<Target> ascending(List<Target> targets) {
    return targets.isEmpty() ? List.of() : targets.stream().map(Target::ascending).toList();
  }

  private static boolean holdsKind(List<Target> targets, Class<? extends Target> kind) {
    for (var each : targets) {
      if (each.getClass() == kind) {
        return true;
      }
    }
    return false;
  }
}

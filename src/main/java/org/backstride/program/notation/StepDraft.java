package org.backstride.program.notation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backstride.program.Advice;
import org.backstride.program.Extent;
import org.backstride.program.Intensity;
import org.backstride.program.Intensity.Shape;
import org.backstride.program.Setting;
import org.backstride.program.Step;
import org.backstride.program.Step.Role;
import org.backstride.program.StopCondition;
import org.backstride.program.Support;
import org.backstride.program.Surface;
import org.backstride.program.Target;
import org.backstride.program.notation.token.Part;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.backstride.unit.Grade;
import org.jspecify.annotations.Nullable;

/// A step while its line is being read. Lives for one line.
final class StepDraft {

  private final List<Target> targets = new ArrayList<>();
  private final Set<Support> supports = EnumSet.noneOf(Support.class);
  private final List<StopCondition> stops = new ArrayList<>();
  private final List<String> cues = new ArrayList<>();
  private @Nullable Extent extent;
  private @Nullable Role role;
  private @Nullable Direction direction;
  private @Nullable Gait gait;
  private @Nullable Grade grade;
  private @Nullable Surface surface;
  private boolean ramps;

  /// Takes a part in; whether there was room for it.
  boolean take(Part part) {
    return switch (part) {
      case Part.Lasts(Extent next) -> {
        boolean free = extent == null;
        extent = free ? next : extent;
        yield free;
      }
      case Part.Aims(Target target) -> aim(target);
      case Part.Plays(Role next) -> {
        boolean free = role == null;
        role = free ? next : role;
        yield free;
      }
      case Part.Heads(Direction next) -> {
        boolean free = direction == null;
        direction = free ? next : direction;
        yield free;
      }
      case Part.Moves(Gait next) -> {
        boolean free = gait == null;
        gait = free ? next : gait;
        yield free;
      }
      case Part.Climbs(Grade next) -> {
        boolean free = grade == null;
        grade = free ? next : grade;
        yield free;
      }
      case Part.Ground(Surface next) -> {
        boolean free = surface == null;
        surface = free ? next : surface;
        yield free;
      }
      case Part.Ramps _ -> {
        boolean free = !ramps;
        ramps = true;
        yield free;
      }
      case Part.Holds(Support support) -> supports.add(support);
      case Part.Stops(List<StopCondition> more) -> stops.addAll(more);
      case Part.Says(String text) -> cues.add(text);
      case Part.Word _, Part.Ignored _, Part.Wrong _ -> false;
    };
  }

  /// Sets the direction or gait that a cue in front of the length mentions, unless one is stated.
  void suggest(Part part) {
    if (part instanceof Part.Heads || part instanceof Part.Moves) {
      take(part);
    }
  }

  /// Whether a part is a direction, gait or role that nothing states yet.
  boolean lacks(Part part) {
    return switch (part) {
      case Part.Heads _ -> direction == null && gait != Gait.STILL;
      case Part.Moves _ -> gait == null;
      case Part.Plays _ -> role == null;
      default -> false;
    };
  }

  /// Lets the step end with the lap key; its time or distance gives way.
  boolean endWithLap() {
    boolean others = extent != null && !(extent instanceof Extent.UntilLap);
    extent = others ? new Extent.UntilLap() : extent;
    return others;
  }

  boolean endsWithLap() {
    return extent instanceof Extent.UntilLap;
  }

  boolean goesForward() {
    return direction == null || direction == Direction.FORWARD;
  }

  boolean hasExtent() {
    return extent != null;
  }

  boolean rampsNothing() {
    return ramps && (targets.isEmpty() || targets.getFirst() instanceof Target.Free);
  }

  /// The step; what is not stated is walking forward, `rest` stands still.
  Step build(Role fromTitle, String note) {
    Role plays = Optional.ofNullable(role).orElse(fromTitle);
    Gait unstated = plays == Role.REST ? Gait.STILL : Gait.WALK;
    var action =
        new Step.Action(
            plays,
            Optional.ofNullable(gait).orElse(unstated),
            Optional.ofNullable(direction).orElse(Direction.FORWARD));
    return new Step(
        action,
        Optional.ofNullable(extent).orElse(new Extent.UntilLap()),
        intensity(),
        new Setting(grade, surface, supports),
        new Advice(stops, String.join(" ", cues), note));
  }

  private Intensity intensity() {
    if (targets.isEmpty()) {
      return Intensity.FREE;
    }
    return new Intensity(
        targets.getFirst(),
        ramps ? Shape.RAMP : Shape.STEADY,
        List.copyOf(targets.subList(1, targets.size())));
  }

  private boolean aim(Target target) {
    boolean freeAfter = target instanceof Target.Free && !targets.isEmpty();
    return !freeAfter && !aimsAt(target.getClass()) && targets.add(target);
  }

  private boolean aimsAt(Class<? extends Target> kind) {
    for (var each : targets) {
      if (each.getClass() == kind) {
        return true;
      }
    }
    return false;
  }
}

package org.backstride.program;

import org.backstride.unit.Direction;
import org.backstride.unit.Gait;

/// One thing to do: how to move, for how long, how hard, where, and what to mind.
///
/// @param action role, gait and direction
/// @param extent for how long or how far
/// @param intensity how hard
/// @param setting grade, surface and support
/// @param advice stop conditions, cue and note
public record Step(
    Action action, Extent extent, Intensity intensity, Setting setting, Advice advice)
    implements Block {

  /// The part a step plays in its session.
  public enum Role {
    WARM_UP,
    WORK,
    RECOVERY,
    REST,
    DRILL,
    COOL_DOWN
  }

  /// How someone moves in a step. A still step carries `FORWARD`, which means nothing there.
  public record Action(Role role, Gait gait, Direction direction) {
    public Action {
      if (gait == Gait.STILL) {
        direction = Direction.FORWARD;
      }
    }
  }

  /// A step without targets, support or words.
  public static Step of(Action action, Extent extent) {
    return new Step(action, extent, Intensity.FREE, Setting.UNSTATED, Advice.NONE);
  }

  public Role role() {
    return action.role();
  }

  public Gait gait() {
    return action.gait();
  }

  public Direction direction() {
    return action.direction();
  }

  /// Whether the body moves backward; standing still never does.
  public boolean isBackward() {
    return gait() != Gait.STILL && direction() == Direction.BACKWARD;
  }

  public Step withAction(Action next) {
    return new Step(next, extent, intensity, setting, advice);
  }

  public Step withExtent(Extent next) {
    return new Step(action, next, intensity, setting, advice);
  }

  public Step withIntensity(Intensity next) {
    return new Step(action, extent, next, setting, advice);
  }

  public Step withSetting(Setting next) {
    return new Step(action, extent, intensity, next, advice);
  }

  public Step withAdvice(Advice next) {
    return new Step(action, extent, intensity, setting, next);
  }
}

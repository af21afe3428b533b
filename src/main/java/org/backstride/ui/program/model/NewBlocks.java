package org.backstride.ui.program.model;

import java.util.List;
import org.backstride.program.Advice;
import org.backstride.program.Block;
import org.backstride.program.Extent;
import org.backstride.program.Intensity;
import org.backstride.program.Range;
import org.backstride.program.Repeat;
import org.backstride.program.Setting;
import org.backstride.program.Step;
import org.backstride.program.Step.Role;
import org.backstride.program.Target;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;

/// The blocks of the palette, each ready to be used as it is: percentages of the person's own
/// reference speed, short and easy.
public enum NewBlocks {
  WARM_UP(
      step(Role.WARM_UP, Gait.WALK, Direction.FORWARD, 300)
          .withIntensity(
              new Intensity(
                  new Target.AtPercent(Range.of("50", "80")), Intensity.Shape.RAMP, List.of()))),
  FORWARD_WALK(at(step(Role.WORK, Gait.WALK, Direction.FORWARD, 120), "70", "80")),
  BACKWARD_WALK(at(step(Role.WORK, Gait.WALK, Direction.BACKWARD, 60), "60", "75")),
  BACKWARD_RUN(at(step(Role.WORK, Gait.RUN, Direction.BACKWARD, 30), "60", "75")),
  SIDEWAYS(at(step(Role.DRILL, Gait.WALK, Direction.LATERAL_LEFT, 30), "50", "60")),
  REST(step(Role.REST, Gait.STILL, Direction.FORWARD, 60)),
  TURN(
      step(Role.REST, Gait.STILL, Direction.FORWARD, 20)
          .withAdvice(Advice.NONE.withCue("Stop the belt, turn, hold the rail"))),
  DRILL(step(Role.DRILL, Gait.STILL, Direction.FORWARD, 60)),
  REPEAT(
      Repeat.of(
          4,
          List.of(
              at(step(Role.WORK, Gait.WALK, Direction.BACKWARD, 60), "60", "75"),
              step(Role.RECOVERY, Gait.STILL, Direction.FORWARD, 30)))),
  COOL_DOWN(
      step(Role.COOL_DOWN, Gait.WALK, Direction.FORWARD, 300)
          .withIntensity(
              new Intensity(
                  new Target.AtPercent(Range.of("80", "50")), Intensity.Shape.RAMP, List.of())));

  private final Block block;

  NewBlocks(Block block) {
    this.block = block;
  }

  /// Two minutes of forward walking at a share of the reference speed.
  public static Block at(int percent) {
    String share = Integer.toString(percent);
    return at(step(Role.WORK, Gait.WALK, Direction.FORWARD, 120), share, share);
  }

  public Block block() {
    return block;
  }

  private static Step step(Role role, Gait gait, Direction direction, int seconds) {
    return new Step(
        new Step.Action(role, gait, direction),
        new Extent.ForTime(seconds),
        Intensity.FREE,
        Setting.UNSTATED,
        Advice.NONE);
  }

  private static Step at(Step step, String low, String high) {
    return step.withIntensity(Intensity.steady(new Target.AtPercent(Range.of(low, high))));
  }
}

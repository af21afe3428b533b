package org.backstride.program;

import java.util.List;
import org.backstride.program.Extent.ForTime;
import org.backstride.program.Step.Action;
import org.backstride.program.Step.Role;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.backstride.unit.SpeedUnit;

/// Short ways to write programs in tests.
public final class Blocks {

  private Blocks() {}

  public static Program program(Block... blocks) {
    return Program.EMPTY.withBlocks(List.of(blocks));
  }

  public static Step forwardWalk(int seconds) {
    return walk(Direction.FORWARD, seconds);
  }

  public static Step backwardWalk(int seconds) {
    return walk(Direction.BACKWARD, seconds);
  }

  public static Step rest(int seconds) {
    return Step.of(new Action(Role.REST, Gait.STILL, Direction.FORWARD), new ForTime(seconds));
  }

  public static Step at(Step step, String kilometresPerHour) {
    return step.withIntensity(
        Intensity.steady(
            new Target.AtSpeed(Range.of(kilometresPerHour), SpeedUnit.KILOMETRES_PER_HOUR)));
  }

  public static Step as(Role role, Step step) {
    return step.withAction(new Action(role, step.gait(), step.direction()));
  }

  private static Step walk(Direction direction, int seconds) {
    return Step.of(new Action(Role.WORK, Gait.WALK, direction), new ForTime(seconds));
  }
}

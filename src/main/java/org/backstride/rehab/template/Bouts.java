package org.backstride.rehab.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.backstride.program.Advice;
import org.backstride.program.Block;
import org.backstride.program.Extent;
import org.backstride.program.Extent.ForDistance;
import org.backstride.program.Extent.ForTime;
import org.backstride.program.Repeat;
import org.backstride.program.Repeat.LastRecovery;
import org.backstride.program.Setting;
import org.backstride.program.Step;
import org.backstride.program.Step.Action;
import org.backstride.program.Step.Role;
import org.backstride.program.StopCondition;
import org.backstride.program.StopCondition.Comparison;
import org.backstride.program.StopCondition.Report;
import org.backstride.program.Support;
import org.backstride.unit.Direction;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.Gait;
import org.backstride.unit.Grade;
import org.jspecify.annotations.Nullable;

/// The parts that templates are put together from.
final class Bouts {

  /// More than 5 of 10 ends a step (evidence §7, Thomeé's scale).
  private static final StopCondition PAIN =
      new StopCondition(Report.PAIN, Comparison.ABOVE, BigDecimal.valueOf(5));

  private Bouts() {}

  static Extent seconds(int seconds) {
    return new ForTime(seconds);
  }

  static Extent metres(int metres) {
    return new ForDistance(BigDecimal.valueOf(metres), DistanceUnit.METRES);
  }

  static Step backward(Gait gait, Extent extent) {
    return Step.of(new Action(Role.WORK, gait, Direction.BACKWARD), extent);
  }

  static Step forwardWalk(Role role, Extent extent) {
    return Step.of(new Action(role, Gait.WALK, Direction.FORWARD), extent);
  }

  static Step still(Role role, int seconds) {
    return Step.of(new Action(role, Gait.STILL, Direction.FORWARD), new ForTime(seconds));
  }

  static Step held(Step step, @Nullable Grade grade, Support... supports) {
    return step.withSetting(new Setting(grade, null, Set.of(supports)));
  }

  static Step cued(Step step, String cue) {
    return step.withAdvice(step.advice().withCue(cue));
  }

  static Step stoppedByPain(Step step) {
    return step.withAdvice(new Advice(List.of(PAIN), step.advice().cue(), step.advice().note()));
  }

  static Repeat times(String title, int count, Block... blocks) {
    return new Repeat(title, count, List.of(blocks), LastRecovery.SKIP, List.of());
  }
}

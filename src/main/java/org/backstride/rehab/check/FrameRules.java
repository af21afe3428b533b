package org.backstride.rehab.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.Extent.ForTime;
import org.backstride.program.Step;
import org.backstride.program.Step.Action;
import org.backstride.program.Step.Role;
import org.backstride.program.Surface;
import org.backstride.program.edit.ProgramEdit;
import org.backstride.program.edit.Slot;
import org.backstride.rehab.Finding.QuickFix;
import org.backstride.rehab.Finding.Severity;
import org.backstride.rehab.RuleLimit;
import org.backstride.rehab.Strictness;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.backstride.unit.Quantity;

/// Rules for the parts of a session (evidence S22, S23, S29, X01).
final class FrameRules {

  /// A fix puts in at least as much.
  private static final int WARM_UP_SECONDS = 5 * 60;

  private FrameRules() {}

  /// S29: a session begins with a warm-up (easy walking or light stretching) and ends with a
  /// cool-down; standing before the one or after the other, such as to stretch or to sit down, is
  /// no other part of the session.
  static Stream<Draft> warmUpAndCoolDown(CheckedProgram checked) {
    if (checked.steps().isEmpty()) {
      return Stream.empty();
    }
    var found = new ArrayList<Draft>();
    boolean warm = isFramedBy(checked.steps(), Role.WARM_UP);
    double seconds = warmUpSeconds(checked.steps());
    int least = checked.limit(RuleLimit.S29_WARM_UP);
    if (!warm) {
      found.add(Draft.of(BlockPath.ROOT, "start").with(insert(checked, Role.WARM_UP)));
    } else if (isStrict(checked) && seconds < least) {
      found.add(
          Draft.of(
                  BlockPath.ROOT,
                  "short",
                  new Quantity.Seconds(seconds),
                  new Quantity.Seconds(least))
              .atMost(Severity.HINT));
    }
    if (!isFramedBy(checked.steps().reversed(), Role.COOL_DOWN)) {
      found.add(Draft.of(BlockPath.ROOT, "end").with(insert(checked, Role.COOL_DOWN)));
    }
    return found.stream();
  }

  /// S22: backward blocks stand in the warm-up, the main set, a finisher or the cool-down, not
  /// where one recovers.
  static Stream<Draft> placeOfBackward(CheckedProgram checked) {
    return checked
        .backwardSteps()
        .filter(step -> step.step().role() == Role.RECOVERY || step.step().role() == Role.REST)
        .map(step -> Draft.of(step.path(), "message"));
  }

  /// S23: forward and backward are mixed.
  static Stream<Draft> mixed(CheckedProgram checked) {
    var moving = checked.steps().stream().filter(step -> !step.isStill()).toList();
    boolean onlyBackward = !moving.isEmpty() && moving.stream().allMatch(CheckedStep::isBackward);
    return onlyBackward ? Stream.of(Draft.of(BlockPath.ROOT, "message")) : Stream.empty();
  }

  /// X01: dizziness and loss of balance end a session; the steps say what else does.
  static Stream<Draft> stopCondition(CheckedProgram checked) {
    boolean goes = checked.backwardSteps().findAny().isPresent();
    boolean stops =
        checked.backwardSteps().anyMatch(step -> !step.step().advice().stops().isEmpty());
    return goes && !stops ? Stream.of(Draft.of(BlockPath.ROOT, "message")) : Stream.empty();
  }

  private static boolean isStrict(CheckedProgram checked) {
    return checked.strictness() == Strictness.NOVICE_OR_REHAB;
  }

  /// Whether the first step with a part in the session has the role.
  private static boolean isFramedBy(List<CheckedStep> fromOutside, Role role) {
    return fromOutside.stream()
        .filter(step -> !step.isStill() || step.step().role() == role)
        .findFirst()
        .filter(step -> isEasy(step, role))
        .isPresent();
  }

  private static boolean isEasy(CheckedStep step, Role role) {
    return step.step().role() == role && !step.isBackward();
  }

  private static double warmUpSeconds(List<CheckedStep> steps) {
    return steps.stream()
        .takeWhile(step -> isEasy(step, Role.WARM_UP) || step.isStill())
        .filter(step -> step.step().role() == Role.WARM_UP)
        .mapToDouble(step -> step.figures().seconds())
        .filter(seconds -> !Double.isNaN(seconds))
        .sum();
  }

  private static QuickFix insert(CheckedProgram checked, Role role) {
    int seconds = Math.max(WARM_UP_SECONDS, checked.limit(RuleLimit.S29_WARM_UP));
    var walk = Step.of(new Action(role, Gait.WALK, Direction.FORWARD), new ForTime(seconds));
    boolean first = role == Role.WARM_UP;
    var blocks = new ArrayList<Block>(List.of(walk));
    if (turnsOnTheBelt(checked, first ? checked.steps() : checked.steps().reversed())) {
      blocks.add(first ? 1 : 0, TreadmillRules.turn(checked));
    }
    int index = first ? 0 : checked.program().blocks().size();
    String key = first ? "rehab.fix.warmUp" : "rehab.fix.coolDown";
    return new QuickFix(key, new ProgramEdit.Insert(new Slot(BlockPath.ROOT, index), blocks));
  }

  /// Whether one would turn round on a moving belt between a forward walk put outside and the first
  /// step that moves.
  private static boolean turnsOnTheBelt(CheckedProgram checked, List<CheckedStep> fromOutside) {
    int least = checked.limit(RuleLimit.S34_STAND);
    boolean stands =
        fromOutside.stream().takeWhile(CheckedStep::isStill).anyMatch(s -> s.standsFor(least));
    boolean turns =
        fromOutside.stream()
            .filter(step -> !step.isStill())
            .findFirst()
            .filter(step -> step.onTreadmill() && step.step().direction() != Direction.FORWARD)
            .isPresent();
    return checked.program().surface() == Surface.TREADMILL && turns && !stands;
  }
}

package org.backstride.rehab.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstride.athlete.Readiness.Tick;
import org.backstride.program.Advice;
import org.backstride.program.Extent.ForTime;
import org.backstride.program.Step;
import org.backstride.program.Step.Action;
import org.backstride.program.Step.Role;
import org.backstride.program.Support;
import org.backstride.program.edit.ProgramEdit;
import org.backstride.program.edit.Slot;
import org.backstride.rehab.Finding.QuickFix;
import org.backstride.rehab.Finding.Severity;
import org.backstride.rehab.RuleLimit;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.backstride.unit.Quantity;
import org.backstride.unit.Speed;

/// Rules for the belt and for what one holds (evidence S02, S03, S34, S35, X06).
final class TreadmillRules {

  private static final int FIXED_TURN_SECONDS = 20;

  /// Rounding of typed speeds is no excess.
  private static final double TOLERANCE_METRES_PER_SECOND = 0.0005;

  private TreadmillRules() {}

  /// S02: novices hold a rail, or are held, until they were seen to be confident.
  static Stream<Draft> handrail(CheckedProgram checked) {
    if (checked.has(Tick.CONFIDENT_ON_TREADMILL)) {
      return Stream.empty();
    }
    return onBeltBackward(checked)
        .filter(step -> !step.has(Support.RAIL))
        .filter(step -> !step.has(Support.HARNESS) && !step.has(Support.BARS))
        .map(step -> Draft.of(step.path(), "message").with(addRail(checked, step)));
  }

  /// S03: the belt never runs faster than the person was seen to move backward.
  static Stream<Draft> beltSpeed(CheckedProgram checked) {
    return onBeltBackward(checked).flatMap(step -> beltSpeed(checked, step).stream());
  }

  /// S34: nobody turns round on a moving belt.
  static Stream<Draft> turnOnAStillBelt(CheckedProgram checked) {
    var found = new ArrayList<Draft>();
    Optional<CheckedStep> before = Optional.empty();
    boolean stood = true;
    int least = checked.limit(RuleLimit.S34_STAND);
    for (var step : checked.steps()) {
      if (step.isStill()) {
        stood = stood || step.standsFor(least);
        continue;
      }
      boolean turns =
          before
              .filter(b -> b.onTreadmill() && step.onTreadmill())
              .filter(b -> b.step().direction() != step.step().direction())
              .isPresent();
      if (turns && !stood) {
        found.add(
            Draft.of(step.path(), "message")
                .within(new Quantity.Count(least))
                .with(insertTurn(checked, step)));
      }
      if (step.onTreadmill() && step.step().direction() == Direction.MIXED) {
        found.add(Draft.of(step.path(), "mixed"));
      }
      before = Optional.of(step);
      stood = false;
    }
    return found.stream();
  }

  /// S35: on the belt novices and people in rehabilitation have somebody within reach; clip and
  /// slow start stand on the sheet's checklist.
  static Stream<Draft> someoneWithinReach(CheckedProgram checked) {
    return onBeltBackward(checked)
        .filter(step -> !step.has(Support.PARTNER) && !step.has(Support.HARNESS))
        .map(step -> Draft.of(step.path(), "message"));
  }

  /// X06: one guide calls falls unlikely, another expects them: the cautious reading holds until
  /// walking backward is mastered.
  static Stream<Draft> somethingToHold(CheckedProgram checked) {
    if (checked.has(Tick.BACKWARD_WALK_MASTERED)) {
      return Stream.empty();
    }
    return checked
        .backwardSteps()
        .filter(step -> step.step().setting().supports().isEmpty())
        .map(step -> Draft.of(step.path(), "message"));
  }

  private static Stream<CheckedStep> onBeltBackward(CheckedProgram checked) {
    return checked.backwardSteps().filter(CheckedStep::onTreadmill);
  }

  private static Optional<Draft> beltSpeed(CheckedProgram checked, CheckedStep step) {
    Optional<Speed> maximum = checked.maximumVerified(step.movement());
    if (maximum.isEmpty()) {
      return Optional.of(Draft.of(step.path(), "untested").atMost(Severity.WARNING));
    }
    double limit = maximum.get().metresPerSecond();
    double fastest = Speeds.fastest(step, checked.references());
    if (!(fastest > limit + TOLERANCE_METRES_PER_SECOND)) {
      return Optional.empty();
    }
    var draft =
        Draft.of(
            step.path(),
            "message",
            new Quantity.MetresPerSecond(fastest),
            new Quantity.MetresPerSecond(limit));
    return Optional.of(
        Speeds.capped(checked, step, limit)
            .map(next -> draft.with(replace("rehab.fix.cap", step, next)))
            .orElse(draft));
  }

  private static QuickFix addRail(CheckedProgram checked, CheckedStep step) {
    return Fixes.onStep(
        "rehab.fix.rail",
        checked,
        step,
        original -> {
          var supports = EnumSet.of(Support.RAIL);
          supports.addAll(original.setting().supports());
          return original.withSetting(original.setting().withSupports(supports));
        });
  }

  private static QuickFix replace(String key, CheckedStep step, Step next) {
    return new QuickFix(key, new ProgramEdit.Replace(step.path(), next));
  }

  private static QuickFix insertTurn(CheckedProgram checked, CheckedStep step) {
    return new QuickFix(
        "rehab.fix.turn", new ProgramEdit.Insert(Slot.before(step.path()), turn(checked)));
  }

  /// A rest in which one turns round on the belt that stands, as long as the clinic asks for.
  static Step turn(CheckedProgram checked) {
    int seconds = Math.max(FIXED_TURN_SECONDS, checked.limit(RuleLimit.S34_STAND));
    return Step.of(new Action(Role.REST, Gait.STILL, Direction.FORWARD), new ForTime(seconds))
        .withAdvice(new Advice(List.of(), checked.wording().turnAround(), ""));
  }
}

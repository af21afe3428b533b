package org.backstride.rehab;

import java.util.Optional;
import java.util.stream.Stream;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Condition.Risk;
import org.backstride.athlete.Readiness.Answer;
import org.backstride.athlete.Readiness.Tick;
import org.backstride.program.BlockPath;
import org.backstride.rehab.Finding.Severity;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;
import org.backstride.unit.Quantity;
import org.backstride.unit.Speed;

/// Rules for what a person has shown and been cleared for (evidence S10, S25, S26, X02, X03).
final class PersonRules {

  private static final double TOLERANCE_METRES_PER_SECOND = 0.0005;

  private PersonRules() {}

  /// S10: shoes with support and grip are looked at before the first session.
  static Stream<Draft> shoes(CheckedProgram checked) {
    boolean goes = checked.backwardSteps().findAny().isPresent();
    return goes && !checked.has(Tick.SHOES_CHECKED)
        ? Stream.of(Draft.of(BlockPath.ROOT, "message"))
        : Stream.empty();
  }

  /// S25: backward running comes after backward walking is mastered.
  static Stream<Draft> walkBeforeRun(CheckedProgram checked) {
    if (checked.has(Tick.BACKWARD_WALK_MASTERED)) {
      return Stream.empty();
    }
    return checked
        .backwardSteps()
        .filter(step -> step.step().gait() == Gait.RUN)
        .map(step -> Draft.of(step.path(), "message"));
  }

  /// S26: a novice goes backward no faster than forward at ease.
  static Stream<Draft> noFasterThanComfortable(CheckedProgram checked) {
    Optional<Speed> comfortable = checked.comfortable(Movement.FORWARD_WALK);
    if (comfortable.isEmpty()) {
      boolean goes = checked.backwardSteps().findAny().isPresent();
      return goes
          ? Stream.of(Draft.of(BlockPath.ROOT, "untested").atMost(Severity.HINT))
          : Stream.empty();
    }
    double limit = comfortable.get().metresPerSecond();
    return checked
        .backwardSteps()
        .filter(
            step ->
                Speeds.fastest(step, checked.references()) > limit + TOLERANCE_METRES_PER_SECOND)
        .map(step -> tooFast(checked, step, limit));
  }

  /// X02: a balance disorder or an earlier injury needs a clinician's clearance; so does anyone who
  /// was refused one.
  static Stream<Draft> clearance(CheckedProgram checked) {
    Athlete athlete = checked.athlete();
    if (athlete == null) {
      return Stream.empty();
    }
    Answer answer = athlete.readiness().clearance().answer();
    var risks = athlete.condition().risks();
    boolean needed = risks.contains(Risk.BALANCE_DISORDER) || risks.contains(Risk.PREVIOUS_INJURY);
    if (answer == Answer.NO) {
      return Stream.of(Draft.of(BlockPath.ROOT, "refused"));
    }
    return needed && answer != Answer.YES
        ? Stream.of(Draft.of(BlockPath.ROOT, "message"))
        : Stream.empty();
  }

  /// X03: with an injured knee a health professional is asked first.
  static Stream<Draft> consultation(CheckedProgram checked) {
    Athlete athlete = checked.athlete();
    boolean unasked =
        athlete != null
            && athlete.condition().risks().contains(Risk.KNEE_INJURY)
            && athlete.readiness().clearance().answer() == Answer.NOT_RECORDED;
    return unasked ? Stream.of(Draft.of(BlockPath.ROOT, "message")) : Stream.empty();
  }

  private static Draft tooFast(CheckedProgram checked, CheckedStep step, double limit) {
    var draft =
        Draft.of(
            step.path(),
            "message",
            new Quantity.MetresPerSecond(Speeds.fastest(step, checked.references())),
            new Quantity.MetresPerSecond(limit));
    return Speeds.capped(checked.program(), step, limit)
        .map(next -> draft.with(Fixes.onStep("rehab.fix.cap", checked, step, _ -> next)))
        .orElse(draft);
  }
}

package org.backstride.rehab.check;

import java.util.stream.Stream;
import org.backstride.athlete.Readiness.Tick;
import org.backstride.program.Progression.Variable;
import org.backstride.program.Step;
import org.backstride.unit.Grade;
import org.backstride.unit.Quantity;

/// Rules for slopes (evidence S05, S06).
final class GradeRules {

  private GradeRules() {}

  /// S05: nobody goes backward downhill.
  static Stream<Draft> noDownhill(CheckedProgram checked) {
    return checked
        .backwardSteps()
        .filter(step -> step.grade() < 0)
        .map(step -> onSlope(checked, step));
  }

  /// S06: uphill comes after level ground is mastered (the stricter of what the guides say).
  static Stream<Draft> levelFirst(CheckedProgram checked) {
    if (checked.has(Tick.LEVEL_GROUND_MASTERED)) {
      return Stream.empty();
    }
    return checked
        .backwardSteps()
        .filter(step -> step.grade() > 0)
        .map(step -> onSlope(checked, step));
  }

  private static Draft onSlope(CheckedProgram checked, CheckedStep step) {
    var draft = Draft.of(step.path(), "message", new Quantity.Share(step.grade()));
    return Fixes.changes(checked, step, Variable.GRADE)
        ? draft
        : draft.with(Fixes.onStep("rehab.fix.level", checked, step, GradeRules::level));
  }

  private static Step level(Step step) {
    return step.withSetting(step.setting().withGrade(Grade.percent("0")));
  }
}

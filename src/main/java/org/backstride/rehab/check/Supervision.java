package org.backstride.rehab.check;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.backstride.athlete.Gate;
import org.backstride.program.Support;
import org.backstride.rehab.Finding.QuickFix;

/// The supervision that the screening asks for (the relative contraindications of evidence §7):
/// somebody beside, and on a belt something to hold; a harness is both.
final class Supervision {

  private Supervision() {}

  /// The backward steps that lack it.
  static Stream<Draft> missing(CheckedProgram checked) {
    var athlete = checked.athlete();
    return athlete == null
        ? Stream.empty()
        : checked
            .backwardSteps()
            .filter(step -> Gate.isSupervised(athlete, step.step().gait()))
            .filter(step -> !lacking(step).isEmpty())
            .map(step -> Draft.of(step.path(), "supervise").with(guard(checked, step)));
  }

  private static Set<Support> lacking(CheckedStep step) {
    var lacking = EnumSet.noneOf(Support.class);
    if (step.has(Support.HARNESS)) {
      return lacking;
    }
    if (!step.has(Support.PARTNER)) {
      lacking.add(Support.PARTNER);
    }
    if (step.onTreadmill() && !step.has(Support.RAIL) && !step.has(Support.BARS)) {
      lacking.add(Support.RAIL);
    }
    return lacking;
  }

  private static QuickFix guard(CheckedProgram checked, CheckedStep step) {
    return Fixes.onStep(
        "rehab.fix.supervise",
        checked,
        step,
        original -> {
          var supports = lacking(step);
          supports.addAll(original.setting().supports());
          return original.withSetting(original.setting().withSupports(supports));
        });
  }
}

package org.backstride.rehab.check;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.backstride.athlete.Gate;
import org.backstride.program.BlockPath;
import org.backstride.program.Support;
import org.backstride.rehab.Conditions.Light;
import org.backstride.rehab.Finding.QuickFix;

/// Rules for stumbles, which are harder to recover from backward than forward (evidence X04 and the
/// relative contraindications of §7).
final class StumbleRules {

  private StumbleRules() {}

  /// X04: not outdoors in the dark, and supervised where the screening asks for it.
  static Stream<Draft> stumbles(CheckedProgram checked) {
    return Stream.concat(darkness(checked), unsupervised(checked));
  }

  private static Stream<Draft> darkness(CheckedProgram checked) {
    boolean dark = checked.conditions().light() == Light.DARK;
    return dark && checked.backwardSteps().anyMatch(checked::isOutdoors)
        ? Stream.of(Draft.of(BlockPath.ROOT, "message"))
        : Stream.empty();
  }

  /// Somebody beside, and on a belt something to hold; a harness is both.
  private static Stream<Draft> unsupervised(CheckedProgram checked) {
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

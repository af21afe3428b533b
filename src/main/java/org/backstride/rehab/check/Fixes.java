package org.backstride.rehab.check;

import java.util.function.UnaryOperator;
import org.backstride.program.Block;
import org.backstride.program.BlockTree;
import org.backstride.program.Progression.Variable;
import org.backstride.program.Repeat;
import org.backstride.program.Step;
import org.backstride.program.edit.ProgramEdit;
import org.backstride.rehab.Finding.QuickFix;

/// Makes quick fixes.
final class Fixes {

  private Fixes() {}

  /// A change to a step as it is written, without the progressions of its repetitions.
  static QuickFix onStep(
      String labelKey, CheckedProgram checked, CheckedStep step, UnaryOperator<Step> change) {
    Block written = written(checked, step);
    Block next = written instanceof Step original ? change.apply(original) : written;
    return new QuickFix(labelKey, new ProgramEdit.Replace(step.path(), next));
  }

  /// Whether repeats change something of a step from one repetition to the next: then a change to
  /// the step as it is written would not mend each of its repetitions.
  static boolean changes(CheckedProgram checked, CheckedStep step, Variable variable) {
    for (var path = step.path(); !path.isRoot(); path = path.parent()) {
      boolean changed =
          BlockTree.find(checked.program(), path)
              .filter(Repeat.class::isInstance)
              .map(Repeat.class::cast)
              .filter(
                  repeat -> repeat.progressions().stream().anyMatch(p -> p.variable() == variable))
              .isPresent();
      if (changed) {
        return true;
      }
    }
    return false;
  }

  /// The step as it is written in the program.
  static Block written(CheckedProgram checked, CheckedStep step) {
    return BlockTree.find(checked.program(), step.path()).orElse(step.step());
  }
}

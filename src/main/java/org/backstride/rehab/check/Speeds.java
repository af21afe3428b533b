package org.backstride.rehab.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.backstride.program.Progression.Variable;
import org.backstride.program.Range;
import org.backstride.program.Step;
import org.backstride.program.Target;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.Resolution;
import org.backstride.unit.Movement;
import org.backstride.unit.SpeedUnit;

/// What the rules ask about the speed of a step.
final class Speeds {

  private Speeds() {}

  /// The fastest speed that any of a step's targets allows, in metres a second; NaN where none
  /// resolves to a speed.
  static double fastest(CheckedStep step, References references) {
    return step.step().intensity().targets().stream()
        .mapToDouble(target -> fastest(target, step.movement(), references))
        .filter(speed -> !Double.isNaN(speed))
        .max()
        .orElse(Double.NaN);
  }

  private static double fastest(Target target, Movement movement, References references) {
    return Resolution.of(target, movement, references)
            instanceof Resolution.Speeds(double from, double to)
        ? Math.max(from, to)
        : Double.NaN;
  }

  /// The step with its speed brought down to a limit in steps of a tenth; empty where it is not
  /// written as a speed above the limit, or changes from one repetition to the next. A second
  /// target that asks for more goes.
  static Optional<Step> capped(CheckedProgram checked, CheckedStep step, double limit) {
    if (Fixes.changes(checked, step, Variable.SPEED)) {
      return Optional.empty();
    }
    return Optional.of(Fixes.written(checked, step))
        .filter(Step.class::isInstance)
        .map(Step.class::cast)
        .filter(s -> s.intensity().target() instanceof Target.AtSpeed at && exceeds(at, limit))
        .map(s -> slower(s, limit, checked.references()));
  }

  private static boolean exceeds(Target.AtSpeed target, double limit) {
    return target.range().high().doubleValue() * target.unit().metresPerSecond() > limit;
  }

  private static Step slower(Step step, double limit, References references) {
    var target = (Target.AtSpeed) step.intensity().target();
    SpeedUnit unit = target.unit();
    var most =
        BigDecimal.valueOf(limit / unit.metresPerSecond() + 1e-9).setScale(1, RoundingMode.FLOOR);
    var range = new Range(target.range().from().min(most), target.range().to().min(most));
    var movement = new Movement(step.gait(), step.direction());
    var others =
        step.intensity().secondary().stream()
            .filter(other -> !(fastest(other, movement, references) > limit))
            .toList();
    return step.withIntensity(
        step.intensity().withTarget(new Target.AtSpeed(range, unit)).withSecondary(others));
  }
}

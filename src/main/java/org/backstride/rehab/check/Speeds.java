package org.backstride.rehab.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.backstride.program.BlockTree;
import org.backstride.program.Program;
import org.backstride.program.Range;
import org.backstride.program.Step;
import org.backstride.program.Target;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.Resolution;
import org.backstride.unit.SpeedUnit;

/// What the rules ask about the speed of a step.
final class Speeds {

  private Speeds() {}

  /// The fastest speed that any of a step's targets allows, in metres a second; NaN where none
  /// resolves to a speed.
  static double fastest(CheckedStep step, References references) {
    return step.step().intensity().targets().stream()
        .map(target -> Resolution.of(target, step.movement(), references))
        .filter(Resolution.Speeds.class::isInstance)
        .map(Resolution.Speeds.class::cast)
        .mapToDouble(speeds -> Math.max(speeds.from(), speeds.to()))
        .max()
        .orElse(Double.NaN);
  }

  /// The written step with its speed brought down to a limit, where it is written as a speed that
  /// is above the limit itself, in steps of a tenth.
  static Optional<Step> capped(Program program, CheckedStep step, double limit) {
    return BlockTree.find(program, step.path())
        .filter(Step.class::isInstance)
        .map(Step.class::cast)
        .filter(s -> s.intensity().target() instanceof Target.AtSpeed at && exceeds(at, limit))
        .map(s -> capped(s, (Target.AtSpeed) s.intensity().target(), limit));
  }

  private static boolean exceeds(Target.AtSpeed target, double limit) {
    return target.range().high().doubleValue() * target.unit().metresPerSecond() > limit;
  }

  private static Step capped(Step step, Target.AtSpeed target, double limit) {
    SpeedUnit unit = target.unit();
    var most =
        BigDecimal.valueOf(limit / unit.metresPerSecond() + 1e-9).setScale(1, RoundingMode.FLOOR);
    var range = new Range(target.range().from().min(most), target.range().to().min(most));
    var intensity = step.intensity().withTarget(new Target.AtSpeed(range, unit));
    boolean further = intensity.secondary().stream().anyMatch(Target.AtPace.class::isInstance);
    return step.withIntensity(further ? intensity.withSecondary(List.of()) : intensity);
  }
}

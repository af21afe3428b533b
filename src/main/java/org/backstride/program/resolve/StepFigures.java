package org.backstride.program.resolve;

import java.util.OptionalDouble;
import org.backstride.program.Extent;
import org.backstride.program.Range;
import org.backstride.program.Step;
import org.backstride.program.Target;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;

/// What one step comes to; NaN stands for what is not known.
///
/// @param seconds how long it takes
/// @param metres how far it goes
/// @param footSteps how many steps it has
/// @param metresPerSecond how fast it is, the middle of its range
public record StepFigures(double seconds, double metres, double footSteps, double metresPerSecond) {

  /// The figures of a step. Times and distances follow from each other by the speed that a target
  /// gives, or else by the reference speed of walking that way; standing still goes nowhere.
  public static StepFigures of(Step step, References references) {
    double speed = speedOf(step, references).orElse(Double.NaN);
    double cadence = cadenceOf(step);
    double seconds =
        switch (step.extent()) {
          case Extent.ForTime(int whole) -> whole;
          case Extent.ForDistance distance -> over(distance.metres(), speed);
          case Extent.ForSteps(int count) -> over(count, cadence / 60);
          case Extent.ForReps _, Extent.UntilLap _, Extent.UntilHeartRate _ -> Double.NaN;
        };
    double metres =
        step.gait() == Gait.STILL
            ? 0
            : step.extent() instanceof Extent.ForDistance distance
                ? distance.metres()
                : seconds * speed;
    double footSteps =
        step.extent() instanceof Extent.ForSteps(int count) ? count : seconds * cadence / 60;
    return new StepFigures(seconds, metres, step.gait() == Gait.STILL ? 0 : footSteps, speed);
  }

  /// How fast a step is in metres a second, where that can be said.
  public static OptionalDouble speedOf(Step step, References references) {
    if (step.gait() == Gait.STILL) {
      return OptionalDouble.of(0);
    }
    var movement = new Movement(step.gait(), step.direction());
    for (var target : step.intensity().targets()) {
      if (Resolution.of(target, movement, references) instanceof Resolution.Speeds speeds) {
        return OptionalDouble.of(speeds.middle());
      }
    }
    return step.gait() == Gait.WALK ? references.speedOf(movement) : OptionalDouble.empty();
  }

  private static double cadenceOf(Step step) {
    return step.intensity().targets().stream()
        .filter(Target.AtCadence.class::isInstance)
        .map(Target.AtCadence.class::cast)
        .map(Target.AtCadence::range)
        .mapToDouble(Range::middle)
        .findFirst()
        .orElse(Double.NaN);
  }

  private static double over(double amount, double rate) {
    return rate > 0 ? amount / rate : Double.NaN;
  }
}

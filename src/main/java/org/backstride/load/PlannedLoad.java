package org.backstride.load;

import java.util.List;
import org.backstride.program.Range;
import org.backstride.program.Target;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.StepFigures;
import org.backstride.program.resolve.UnrolledStep;
import org.backstride.unit.Gait;

/// The session-RPE load that a program asks for: the middle of each step's exertion range times its
/// minutes (Foster; evidence §5.1). Steps that name no exertion are left out and said.
///
/// @param units perceived exertion times minutes
/// @param seconds the moving time of the steps that name an exertion
/// @param without the moving time of those that do not, as far as it is known
/// @param untimed how many moving steps are left out since nobody knows how long they take
public record PlannedLoad(double units, double seconds, double without, int untimed) {

  /// The load of steps laid out one after another.
  public static PlannedLoad of(List<UnrolledStep> steps, References references) {
    double units = 0;
    double counted = 0;
    double left = 0;
    int untimed = 0;
    for (var unrolled : steps) {
      double seconds = StepFigures.of(unrolled.step(), references).seconds();
      double exertion = exertion(unrolled);
      if (unrolled.step().gait() == Gait.STILL) {
        continue;
      }
      if (Double.isNaN(seconds)) {
        untimed++;
      } else if (Double.isNaN(exertion)) {
        left += seconds;
      } else {
        units += TrainingLoad.sessionRpe(exertion, seconds / 60);
        counted += seconds;
      }
    }
    return new PlannedLoad(units, counted, left, untimed);
  }

  private static double exertion(UnrolledStep unrolled) {
    return unrolled.step().intensity().targets().stream()
        .filter(Target.AtEffort.class::isInstance)
        .map(target -> ((Target.AtEffort) target).range())
        .mapToDouble(Range::middle)
        .findFirst()
        .orElse(Double.NaN);
  }

  /// Whether the load leaves nothing out.
  public boolean isWhole() {
    return without == 0 && untimed == 0;
  }

  /// Whether any step names an exertion.
  public boolean isKnown() {
    return seconds > 0;
  }
}

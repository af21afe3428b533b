package org.backstride.load;

import java.util.List;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.StepFigures;
import org.backstride.program.resolve.UnrolledStep;

/// The backward dose of a session or a week: what rises too fast shows here first (evidence S21,
/// S28).
///
/// @param seconds time spent going backward, as far as it is known
/// @param metres distance covered backward, as far as it is known
/// @param longestBoutSeconds the longest time backward without a pause
/// @param steepest the steepest grade gone backward, rise over run, 0 on the level
public record Exposure(double seconds, double metres, double longestBoutSeconds, double steepest) {

  /// Nothing backward.
  public static final Exposure NONE = new Exposure(0, 0, 0, 0);

  /// The dose of steps laid out one after another.
  public static Exposure of(List<UnrolledStep> steps, References references) {
    var dose = NONE;
    double bout = 0;
    for (var unrolled : steps) {
      if (!unrolled.step().isBackward()) {
        bout = 0;
        continue;
      }
      var figures = StepFigures.of(unrolled.step(), references);
      double seconds = known(figures.seconds());
      bout += seconds;
      dose =
          new Exposure(
              dose.seconds + seconds,
              dose.metres + known(figures.metres()),
              Math.max(dose.longestBoutSeconds, bout),
              Math.max(dose.steepest, unrolled.step().setting().gradeFraction()));
    }
    return dose;
  }

  /// Both doses, as of two sessions in one week.
  public Exposure plus(Exposure other) {
    return new Exposure(
        seconds + other.seconds,
        metres + other.metres,
        Math.max(longestBoutSeconds, other.longestBoutSeconds),
        Math.max(steepest, other.steepest));
  }

  private static double known(double value) {
    return Double.isNaN(value) ? 0 : value;
  }
}

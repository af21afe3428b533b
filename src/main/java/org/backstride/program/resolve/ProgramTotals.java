package org.backstride.program.resolve;

import java.util.List;
import org.backstride.program.Extent;
import org.backstride.program.Program;
import org.backstride.program.Step;

/// What a program adds up to, as far as it is known, and what is not.
///
/// @param whole everything that is known
/// @param backward the part of it done backward
/// @param unknown how many steps are missing from it and why
/// @param unknownBackward those of them that are done backward
public record ProgramTotals(
    Amount whole, Amount backward, Unknown unknown, Unknown unknownBackward) {

  /// Added-up time, distance and steps of the feet (steps where they are stated or follow from a
  /// cadence).
  public record Amount(double seconds, double metres, double footSteps) {
    static final Amount ZERO = new Amount(0, 0, 0);

    Amount plus(StepFigures step) {
      return new Amount(
          seconds + known(step.seconds()),
          metres + known(step.metres()),
          footSteps + known(step.footSteps()));
    }

    private static double known(double value) {
      return Double.isNaN(value) ? 0 : value;
    }
  }

  /// Steps that the totals cannot count, each in every repetition.
  ///
  /// @param untilLap steps that end with the lap key
  /// @param untilHeartRate steps that end at a heart rate
  /// @param withoutTime other steps whose time cannot be said
  /// @param withoutDistance steps whose distance cannot be said
  public record Unknown(int untilLap, int untilHeartRate, int withoutTime, int withoutDistance) {

    static final Unknown NOTHING = new Unknown(0, 0, 0, 0);

    /// Whether the total time leaves nothing out.
    public boolean timeIsWhole() {
      return untilLap + untilHeartRate + withoutTime == 0;
    }

    /// Whether the total distance leaves nothing out.
    public boolean distanceIsWhole() {
      return withoutDistance == 0;
    }

    Unknown plus(Step step, StepFigures figures) {
      boolean lap = step.extent() instanceof Extent.UntilLap;
      boolean heartRate = step.extent() instanceof Extent.UntilHeartRate;
      boolean time = Double.isNaN(figures.seconds()) && !lap && !heartRate;
      return new Unknown(
          untilLap + count(lap),
          untilHeartRate + count(heartRate),
          withoutTime + count(time),
          withoutDistance + count(Double.isNaN(figures.metres())));
    }

    private static int count(boolean holds) {
      return holds ? 1 : 0;
    }
  }

  /// The totals of a program for the person whose references these are.
  public static ProgramTotals of(Program program, References references) {
    return of(Unrolling.of(program), references);
  }

  /// The totals of steps laid out one after another.
  public static ProgramTotals of(List<UnrolledStep> steps, References references) {
    var whole = Amount.ZERO;
    var backward = Amount.ZERO;
    var unknown = Unknown.NOTHING;
    var unknownBackward = Unknown.NOTHING;
    for (var unrolled : steps) {
      var figures = StepFigures.of(unrolled.step(), references);
      whole = whole.plus(figures);
      unknown = unknown.plus(unrolled.step(), figures);
      if (unrolled.step().isBackward()) {
        backward = backward.plus(figures);
        unknownBackward = unknownBackward.plus(unrolled.step(), figures);
      }
    }
    return new ProgramTotals(whole, backward, unknown, unknownBackward);
  }

  /// The backward share of the time, 0 to 1; NaN where not all of it is known.
  public double backwardShare() {
    return whole.seconds() > 0 && unknown.timeIsWhole()
        ? backward.seconds() / whole.seconds()
        : Double.NaN;
  }
}

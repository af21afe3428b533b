package org.backstride.codec.workout.fit;

import java.util.List;
import org.backstride.program.Extent;
import org.backstride.program.Step;
import org.backstride.program.Step.Role;

/// One workout step of a FIT file: what is done, or how far the workout goes back.
///
/// @param name the name on the watch's screen
/// @param notes the whole step in words
/// @param ending the code of what ends it
/// @param amount milliseconds, centimetres, beats and 100, repetitions, or the step to go back to
/// @param intensity the code of its role
/// @param targets the primary target and, where there is one, a second
record FitStep(
    String name, String notes, int ending, long amount, int intensity, List<FitTarget> targets) {

  static final int TIME = 0;
  static final int DISTANCE = 1;
  static final int BELOW = 2;
  static final int ABOVE = 3;
  static final int OPEN = 5;
  static final int REPEAT = 6;
  static final int REPS = 29;
  static final int BEATS = 100;

  FitStep {
    targets = List.copyOf(targets);
  }

  /// Goes back to a step until the steps since then were done a number of times.
  static FitStep loop(int back, int count) {
    return new FitStep("", "", REPEAT, back, 0, List.of(new FitTarget(0, count, 0, 0)));
  }

  boolean isLoop() {
    return ending == REPEAT;
  }

  /// Whether a watch does the same in both steps, whatever their words and targets.
  boolean actsLike(FitStep other) {
    return ending == other.ending
        && amount == other.amount
        && intensity == other.intensity
        && name.equals(other.name);
  }

  static int ending(Extent extent) {
    return switch (extent) {
      case Extent.ForTime _ -> TIME;
      case Extent.ForDistance _ -> DISTANCE;
      case Extent.ForReps _ -> REPS;
      case Extent.ForSteps _, Extent.UntilLap _ -> OPEN;
      case Extent.UntilHeartRate(Extent.Side side, int _) ->
          side == Extent.Side.BELOW ? BELOW : ABOVE;
    };
  }

  static long amount(Extent extent) {
    return switch (extent) {
      case Extent.ForTime(int seconds) -> seconds * 1000L;
      case Extent.ForDistance distance -> Math.max(1, Math.round(distance.metres() * 100));
      case Extent.ForReps(int count) -> count;
      case Extent.ForSteps _, Extent.UntilLap _ -> 0;
      case Extent.UntilHeartRate(Extent.Side _, int beats) -> (long) BEATS + beats;
    };
  }

  static int intensity(Step step) {
    return switch (step.role()) {
      case WORK, DRILL -> 0;
      case REST -> 1;
      case WARM_UP -> 2;
      case COOL_DOWN -> 3;
      case RECOVERY -> 4;
    };
  }

  /// The role of an intensity; interval and other count as work.
  Role role() {
    return switch (intensity) {
      case 1 -> Role.REST;
      case 2 -> Role.WARM_UP;
      case 3 -> Role.COOL_DOWN;
      case 4 -> Role.RECOVERY;
      default -> Role.WORK;
    };
  }
}

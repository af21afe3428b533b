package org.backstride.codec.fit.workout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A workout as a FIT file holds it.
///
/// @param name empty where it has none
/// @param sport the profile's code (1 running, 11 walking), null where it is not written
/// @param subSport the profile's code (1 treadmill), null where it is not written
/// @param steps in the order in which they are numbered; a step that repeats others points at the
///   number of the first of them
public record FitWorkout(
    String name, @Nullable Integer sport, @Nullable Integer subSport, List<FitWorkoutStep> steps) {

  public FitWorkout {
    steps = List.copyOf(steps);
  }
}

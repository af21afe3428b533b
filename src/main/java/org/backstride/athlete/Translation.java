package org.backstride.athlete;

import java.util.OptionalDouble;
import org.backstride.athlete.Condition.Care;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.jspecify.annotations.Nullable;

/// Guesses a backward reference speed from the forward one by equal oxygen uptake on the level
/// (evidence §3b, ours): a labelled guess until it is tested, never above the verified maximum and
/// never for someone in rehabilitation.
public final class Translation {

  private static final double WALK_SHARE = 0.53;
  private static final double RUN_SHARE = 0.74;

  private Translation() {}

  /// The guessed backward reference speed in metres a second: comfortable for walking, threshold
  /// for running.
  public static OptionalDouble backwardReference(Athlete athlete, Gait gait) {
    if (athlete.condition().care() == Care.REHAB || gait == Gait.STILL) {
      return OptionalDouble.empty();
    }
    var forward = athlete.capacity().speedsFor(new Movement(gait, Direction.FORWARD));
    var backward = athlete.capacity().speedsFor(new Movement(gait, Direction.BACKWARD));
    @Nullable Speed reference = gait == Gait.WALK ? forward.comfortable() : forward.threshold();
    if (reference == null) {
      return OptionalDouble.empty();
    }
    double guess = reference.metresPerSecond() * (gait == Gait.WALK ? WALK_SHARE : RUN_SHARE);
    @Nullable Speed most = backward.maximumVerified();
    return OptionalDouble.of(most == null ? guess : Math.min(guess, most.metresPerSecond()));
  }
}

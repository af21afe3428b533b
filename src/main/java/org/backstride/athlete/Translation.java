package org.backstride.athlete;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backstride.athlete.Condition.Care;
import org.backstride.athlete.ReferenceSpeed.Basis;
import org.backstride.athlete.threshold.Capacity;
import org.backstride.athlete.threshold.Provenance.Source;
import org.backstride.athlete.threshold.SpeedMeasure;
import org.backstride.athlete.threshold.Threshold.OfSpeed;
import org.backstride.athlete.threshold.Threshold.Subject;
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

  /// The backward share of a forward reference speed.
  public static double share(Gait gait) {
    return gait == Gait.WALK ? WALK_SHARE : RUN_SHARE;
  }

  /// The guessed backward reference speed in metres a second, from the newest numbers: comfortable
  /// for walking, threshold for running.
  public static OptionalDouble backwardReference(Athlete athlete, Gait gait) {
    return guess(athlete, athlete.capacity(), gait);
  }

  /// The speed that is 100 % of a movement on a day: found, or for backward guessed; empty where
  /// neither can be said.
  public static Optional<ReferenceSpeed> reference(
      Athlete athlete, Movement movement, LocalDate day) {
    var subject = Subject.of(SpeedMeasure.referenceOf(movement.gait()), movement);
    var found = athlete.thresholds().inForce(subject, day);
    if (found.isPresent() && found.get() instanceof OfSpeed reading) {
      boolean guessed = reading.provenance().source() == Source.GUESS;
      return Optional.of(
          new ReferenceSpeed(
              reading.speed().metresPerSecond(), guessed ? Basis.NOTED_GUESS : Basis.FOUND));
    }
    if (movement.direction() != Direction.BACKWARD) {
      return Optional.empty();
    }
    var guess = guess(athlete, athlete.thresholds().at(day), movement.gait());
    return guess.isPresent()
        ? Optional.of(new ReferenceSpeed(guess.getAsDouble(), Basis.TRANSLATED))
        : Optional.empty();
  }

  private static OptionalDouble guess(Athlete athlete, Capacity capacity, Gait gait) {
    if (athlete.condition().care() == Care.REHAB || gait == Gait.STILL) {
      return OptionalDouble.empty();
    }
    @Nullable Speed reference = capacity.reference(new Movement(gait, Direction.FORWARD));
    if (reference == null) {
      return OptionalDouble.empty();
    }
    double guess = reference.metresPerSecond() * share(gait);
    @Nullable Speed most =
        capacity.speedsFor(new Movement(gait, Direction.BACKWARD)).maximumVerified();
    return OptionalDouble.of(most == null ? guess : Math.min(guess, most.metresPerSecond()));
  }
}

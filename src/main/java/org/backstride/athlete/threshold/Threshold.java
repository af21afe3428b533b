package org.backstride.athlete.threshold;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.backstride.athlete.threshold.Provenance.Source;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.jspecify.annotations.Nullable;

/// One number of what a person can do, since a day.
public sealed interface Threshold {

  /// A heart rate in beats a minute.
  ///
  /// @param movement the gait and direction it was found in; null for the person's
  record OfHeart(
      HeartMeasure measure, @Nullable Movement movement, int beats, Provenance provenance)
      implements Threshold {
    public OfHeart {
      if (!measure.admits(beats)) {
        throw new IllegalArgumentException(measure + " out of range: " + beats);
      }
      if (movement != null && (!measure.isOfMovement() || movement.gait() == Gait.STILL)) {
        throw new IllegalArgumentException(measure + " has no " + movement);
      }
    }

    /// A heart rate of the person.
    public OfHeart(HeartMeasure measure, int beats, Provenance provenance) {
      this(measure, null, beats, provenance);
    }
  }

  /// A speed above zero of one gait and direction, as typed. What is verified was never guessed.
  record OfSpeed(SpeedMeasure measure, Movement movement, Speed speed, Provenance provenance)
      implements Threshold {
    public OfSpeed {
      if (speed.metresPerSecond() <= 0 || movement.gait() == Gait.STILL) {
        throw new IllegalArgumentException("No speed of " + movement + ": " + speed);
      }
      if (measure == SpeedMeasure.MAXIMUM_VERIFIED && provenance.source() == Source.GUESS) {
        throw new IllegalArgumentException("A verified maximum is not a guess");
      }
    }
  }

  /// What it is a number of: a heart measure of the person or of one movement, or a speed measure
  /// of one movement.
  ///
  /// @param movement null for a heart measure of the person
  record Subject(Enum<?> measure, @Nullable Movement movement) {

    public static Subject of(HeartMeasure measure) {
      return new Subject(measure, null);
    }

    public static Subject of(HeartMeasure measure, @Nullable Movement movement) {
      return new Subject(measure, movement);
    }

    public static Subject of(SpeedMeasure measure, Movement movement) {
      return new Subject(measure, movement);
    }

    public boolean isHeart() {
      return measure instanceof HeartMeasure;
    }
  }

  /// By day, those without a day first.
  Comparator<Threshold> BY_DAY =
      Comparator.comparing(
          each -> each.provenance().since(), Comparator.nullsFirst(Comparator.naturalOrder()));

  Provenance provenance();

  /// What it replaces on its day and later: an older number of the same subject.
  default Subject subject() {
    return switch (this) {
      case OfHeart heart -> Subject.of(heart.measure(), heart.movement());
      case OfSpeed speed -> Subject.of(speed.measure(), speed.movement());
    };
  }

  /// Whether it takes the place of another: the same subject on the same day.
  default boolean replaces(Threshold other) {
    return subject().equals(other.subject())
        && Objects.equals(provenance().since(), other.provenance().since());
  }

  /// Whether it holds on a day, as long as nothing newer does.
  default boolean reaches(LocalDate day) {
    return provenance().reaches(day);
  }
}

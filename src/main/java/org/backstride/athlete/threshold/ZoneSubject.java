package org.backstride.athlete.threshold;

import java.util.stream.Stream;
import org.backstride.unit.Movement;
import org.jspecify.annotations.Nullable;

/// What zones are zones of.
public sealed interface ZoneSubject {

  /// The heart rate in one gait and direction.
  ///
  /// @param movement null for the heart rate whatever the movement
  record OfHeart(@Nullable Movement movement) implements ZoneSubject {}

  /// The speed of one gait and direction.
  record OfSpeed(Movement movement) implements ZoneSubject {}

  /// The heart rate of the person, whatever the movement.
  static ZoneSubject heartRate() {
    return new OfHeart(null);
  }

  static ZoneSubject heartRateOf(Movement movement) {
    return new OfHeart(movement);
  }

  static ZoneSubject speedOf(Movement movement) {
    return new OfSpeed(movement);
  }

  /// Whose zones are asked for, the nearest first: a movement's own, then the person's.
  default Stream<ZoneSubject> inTurn() {
    return movement() != null && this instanceof OfHeart
        ? Stream.of(this, heartRate())
        : Stream.of(this);
  }

  /// The gait and direction; null for what is of the person.
  @Nullable Movement movement();

  /// The zones where nobody chose others: Edwards for the heart, ours for speeds.
  default ZoneScheme usual() {
    return switch (this) {
      case OfHeart _ -> ZonePreset.EDWARDS.scheme();
      case OfSpeed(Movement movement) -> ZonePreset.forSpeed(movement.gait()).scheme();
    };
  }

  /// Whether zones on a basis can be of this.
  default boolean admits(ZoneBasis basis) {
    return basis.isHeartRate() == this instanceof OfHeart;
  }
}

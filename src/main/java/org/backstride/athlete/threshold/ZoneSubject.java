package org.backstride.athlete.threshold;

import org.backstride.unit.Movement;

/// What zones are zones of.
public sealed interface ZoneSubject {

  /// The heart rate of the person, whatever the movement.
  record OfHeart() implements ZoneSubject {}

  /// The speed of one gait and direction.
  record OfSpeed(Movement movement) implements ZoneSubject {}

  static ZoneSubject heartRate() {
    return new OfHeart();
  }

  static ZoneSubject speedOf(Movement movement) {
    return new OfSpeed(movement);
  }

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

package org.backstride.ui.recording.side;

import java.util.Optional;
import org.backstride.recording.DirectionLabel;
import org.backstride.unit.Direction;

/// Recorded directions as the marks of direction know them.
final class Directions {

  private Directions() {}

  /// The direction of movement; empty for standing still and for what is not known.
  static Optional<Direction> moving(DirectionLabel label) {
    return switch (label) {
      case FORWARD -> Optional.of(Direction.FORWARD);
      case BACKWARD -> Optional.of(Direction.BACKWARD);
      case LATERAL_LEFT -> Optional.of(Direction.LATERAL_LEFT);
      case LATERAL_RIGHT -> Optional.of(Direction.LATERAL_RIGHT);
      case MIXED -> Optional.of(Direction.MIXED);
      case STILL, UNKNOWN -> Optional.empty();
    };
  }
}

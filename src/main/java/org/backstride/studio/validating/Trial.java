package org.backstride.studio.validating;

import java.nio.file.Path;
import org.backstride.recording.DirectionLabel;

/// What came of one file of a set.
///
/// @param truth the direction that its path says
public record Trial(Path file, DirectionLabel truth, Verdict verdict) {

  /// How a file took part.
  public sealed interface Verdict {}

  /// Its direction was told, second by second; `openMillis` is what was left open.
  public record Told(long forwardMillis, long backwardMillis, long openMillis) implements Verdict {

    long of(DirectionLabel direction) {
      return direction == DirectionLabel.FORWARD ? forwardMillis : backwardMillis;
    }
  }

  /// It was not judged.
  public enum Unjudged implements Verdict {
    /// It taught how the sensor sat, so it cannot be a test as well.
    LEARNT,
    NO_MOUNTING,
    NO_SENSOR,
    UNREADABLE
  }

  /// How long it was told as its path says.
  public long rightMillis() {
    return verdict instanceof Told told ? told.of(truth) : 0;
  }

  /// How long it was told the other way.
  public long wrongMillis() {
    return verdict instanceof Told told
        ? told.of(
            truth == DirectionLabel.FORWARD ? DirectionLabel.BACKWARD : DirectionLabel.FORWARD)
        : 0;
  }

  /// How long nothing was told of it.
  public long openMillis() {
    return verdict instanceof Told told ? told.openMillis() : 0;
  }
}

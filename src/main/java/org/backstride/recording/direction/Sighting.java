package org.backstride.recording.direction;

import org.backstride.recording.DirectionLabel;

/// What one signal says about the direction over a stretch, in milliseconds since the start.
///
/// @param certainty how clearly it says so, 0 to 1
public record Sighting(long fromMillis, long toMillis, DirectionLabel direction, double certainty) {

  public Sighting {
    if (fromMillis < 0 || toMillis <= fromMillis) {
      throw new IllegalArgumentException("Not a stretch: " + fromMillis + " to " + toMillis);
    }
    if (!(certainty >= 0 && certainty <= 1)) {
      throw new IllegalArgumentException("Not a certainty: " + certainty);
    }
  }
}

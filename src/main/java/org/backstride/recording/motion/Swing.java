package org.backstride.recording.motion;

/// One swing of a foot or shank, by sample numbers.
///
/// @param lift the last sample at rest before it (for a shank, where the leg begins to swing)
/// @param land the first sample at rest after it
public record Swing(int lift, int land) {

  public Swing {
    if (lift < 0 || land <= lift) {
      throw new IllegalArgumentException("Not a swing: " + lift + " to " + land);
    }
  }
}

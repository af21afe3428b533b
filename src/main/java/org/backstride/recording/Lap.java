package org.backstride.recording;

/// A lap as the device marked it, in milliseconds since the start of the recording.
///
/// @param timerSeconds the time the watch ran, without pauses; `NaN` where it was not recorded
/// @param distanceMetres the distance of the lap; `NaN` where it was not recorded
public record Lap(long startMillis, long endMillis, double timerSeconds, double distanceMetres) {

  public Lap {
    if (startMillis < 0 || endMillis < startMillis) {
      throw new IllegalArgumentException("Not a lap: " + startMillis + " to " + endMillis);
    }
  }

  public long lengthMillis() {
    return endMillis - startMillis;
  }
}

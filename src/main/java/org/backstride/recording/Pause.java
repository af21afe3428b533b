package org.backstride.recording;

/// A stretch in which the watch was stopped, in milliseconds since the start of the recording.
public record Pause(long startMillis, long endMillis) {

  public Pause {
    if (startMillis < 0 || endMillis <= startMillis) {
      throw new IllegalArgumentException("Not a pause: " + startMillis + " to " + endMillis);
    }
  }

  public long lengthMillis() {
    return endMillis - startMillis;
  }
}

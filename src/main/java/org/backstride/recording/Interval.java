package org.backstride.recording;

/// A stretch of a recording with the direction of movement, from its start up to but not including
/// its end, in milliseconds since the start of the recording.
///
/// @param confidence how sure the direction is, 0 to 1; what a hand set is 1
public record Interval(
    long startMillis,
    long endMillis,
    DirectionLabel direction,
    LabelSource source,
    double confidence) {

  public Interval {
    if (startMillis < 0 || endMillis <= startMillis) {
      throw new IllegalArgumentException("Not an interval: " + startMillis + " to " + endMillis);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("Not a confidence: " + confidence);
    }
  }

  /// An interval that a person labelled.
  public static Interval byHand(long startMillis, long endMillis, DirectionLabel direction) {
    return new Interval(startMillis, endMillis, direction, LabelSource.HAND, 1);
  }

  public long lengthMillis() {
    return endMillis - startMillis;
  }

  public boolean overlaps(long fromMillis, long toMillis) {
    return startMillis < toMillis && fromMillis < endMillis;
  }

  /// The same label over another stretch.
  public Interval over(long fromMillis, long toMillis) {
    return new Interval(fromMillis, toMillis, direction, source, confidence);
  }
}

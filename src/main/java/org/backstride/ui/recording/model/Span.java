package org.backstride.ui.recording.model;

import org.backstride.recording.Interval;

/// A selected stretch of a recording, in milliseconds since its start.
///
/// @param fromMillis where it begins
/// @param toMillis where it ends, after `fromMillis`
public record Span(long fromMillis, long toMillis) {

  public Span {
    if (toMillis <= fromMillis) {
      throw new IllegalArgumentException("Nothing between " + fromMillis + " and " + toMillis);
    }
  }

  /// The stretch of an interval.
  public static Span of(Interval interval) {
    return new Span(interval.startMillis(), interval.endMillis());
  }

  /// The stretch between two times in either order, at least a second long.
  public static Span between(long oneMillis, long otherMillis) {
    long from = Math.min(oneMillis, otherMillis);
    return new Span(from, Math.max(from + 1_000, Math.max(oneMillis, otherMillis)));
  }

  public long lengthMillis() {
    return toMillis - fromMillis;
  }

  public double seconds() {
    return lengthMillis() / 1000.0;
  }

  public boolean contains(long millis) {
    return millis >= fromMillis && millis < toMillis;
  }
}

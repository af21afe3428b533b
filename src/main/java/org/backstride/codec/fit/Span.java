package org.backstride.codec.fit;

import org.backstride.codec.TimeLine;

/// When a session began and which time counts as zero on its time line. They are one, unless the
/// session's own start contradicts its records.
///
/// @param start as the device says, or the first record
/// @param zero what the times of records are counted from, never after the first of them
/// @param last the time of the last record
record Span(long start, long zero, long last) {

  /// A start further from the first record is not that of these records.
  private static final long FAR_MILLIS = 24L * 3600 * 1000;

  /// A session that starts this long after its first record runs by the same clock.
  private static final long ONE_CLOCK_MILLIS = 60_000;

  /// What the starts of laps are counted from: the records' own zero, but the session's start where
  /// its clock and theirs are minutes apart.
  long lapZero() {
    return start - zero <= ONE_CLOCK_MILLIS ? zero : start;
  }

  static Span of(long declared, FitSamples samples, int from, int to) {
    if (from >= to) {
      long start = declared == TimeLine.MISSING ? 0 : declared;
      return new Span(start, start, start);
    }
    return of(declared, samples.millis(from), samples.millis(to - 1));
  }

  /// The span of samples from a first to a last time.
  static Span of(long declared, long first, long last) {
    if (declared == TimeLine.MISSING || Math.abs(first - declared) > FAR_MILLIS) {
      return new Span(first, first, last);
    }
    return new Span(declared, Math.min(declared, first), last);
  }
}

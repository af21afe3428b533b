package org.backstride.codec.fit;

import java.time.Instant;
import org.backstride.codec.TimeLine;
import org.jspecify.annotations.Nullable;

/// The times of FIT: seconds since the last day of 1989, or, below a limit, since the device was
/// switched on.
final class FitTime {

  private static final long EPOCH_SECONDS = 631_065_600;
  private static final long FIRST_DATE = 0x1000_0000;

  private FitTime() {}

  /// A time on our line, [TimeLine#MISSING] where there is none.
  static long millis(double seconds) {
    if (!(seconds >= 0)) {
      return TimeLine.MISSING;
    }
    long whole = (long) seconds;
    return (whole >= FIRST_DATE ? whole + EPOCH_SECONDS : whole) * 1000;
  }

  static long[] millis(long[] seconds) {
    var millis = new long[seconds.length];
    for (int i = 0; i < millis.length; i++) {
      millis[i] = millis((double) seconds[i]);
    }
    return millis;
  }

  /// The date of a time on our line, null for a clock without a date.
  static @Nullable Instant date(long millis) {
    return millis >= (FIRST_DATE + EPOCH_SECONDS) * 1000 ? Instant.ofEpochMilli(millis) : null;
  }
}

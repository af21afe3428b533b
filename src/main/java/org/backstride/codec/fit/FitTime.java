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
    return seconds >= 0 ? dated((long) seconds) * 1000 : TimeLine.MISSING;
  }

  static long[] millis(long[] seconds) {
    var millis = new long[seconds.length];
    for (int i = 0; i < millis.length; i++) {
      millis[i] = seconds[i] < 0 ? TimeLine.MISSING : dated(seconds[i]) * 1000;
    }
    return millis;
  }

  private static long dated(long seconds) {
    return seconds >= FIRST_DATE ? seconds + EPOCH_SECONDS : seconds;
  }

  /// The date of a time on our line, null for a clock without a date.
  static @Nullable Instant date(long millis) {
    return millis >= (FIRST_DATE + EPOCH_SECONDS) * 1000 ? Instant.ofEpochMilli(millis) : null;
  }
}

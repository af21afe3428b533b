package org.backstride.codec.polar;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.backstride.codec.TimeLine;
import org.backstride.codec.xml.IsoTime;

/// A time as Polar Flow writes it, mostly that of the clock on the wall, without a zone.
///
/// @param millis since 1970, counted as though the wall were in UTC where there is no zone;
///   [TimeLine#MISSING] for no time
/// @param zoned whether a zone is written beside it, so that it is an instant
/// @param zoneMillis how far from UTC it is written
record WallTime(long millis, boolean zoned, long zoneMillis) {

  static final WallTime NONE = new WallTime(TimeLine.MISSING, false, 0);

  private static final int TO_THE_MINUTE = "2026-05-01T10:00".length();
  private static final int TO_THE_SECOND = "2026-05-01T10:00:00".length();

  static WallTime of(String written) {
    String whole = written.length() == TO_THE_MINUTE ? written + ":00" : written;
    byte[] bytes = whole.getBytes(StandardCharsets.ISO_8859_1);
    return new WallTime(
        IsoTime.millis(bytes, 0, bytes.length),
        isZoned(whole),
        IsoTime.zoneMillis(bytes, 0, bytes.length));
  }

  /// The seconds of a duration such as `PT1234.5S`, `NaN` for none.
  static double seconds(String duration) {
    try {
      return duration.isEmpty() ? Double.NaN : Duration.parse(duration).toMillis() / 1000.0;
    } catch (DateTimeParseException | ArithmeticException _) {
      return Double.NaN;
    }
  }

  boolean isKnown() {
    return millis != TimeLine.MISSING;
  }

  private static boolean isZoned(String written) {
    return written
        .chars()
        .skip(TO_THE_SECOND)
        .anyMatch(letter -> letter == 'Z' || letter == 'z' || letter == '+' || letter == '-');
  }
}

package org.backstride.codec.xml;

import org.backstride.codec.CivilTime;
import org.backstride.codec.TimeLine;

/// Times as tracks write them, `2026-05-01T10:00:00.250+02:00`, read out of bytes. A time without a
/// zone counts as UTC. Dates before 1980 are what devices without a clock write, and count as
/// missing.
public final class IsoTime {

  private static final long FIRST = 315_532_800_000L;
  private static final long FURTHEST_ZONE = 18 * 3_600_000L;
  private static final int SECONDS_END = 19;

  private IsoTime() {}

  /// The instant that some bytes write, [TimeLine#MISSING] where they write none.
  public static long millis(byte[] bytes, int from, int to) {
    if (to - from < SECONDS_END || !hasShape(bytes, from)) {
      return TimeLine.MISSING;
    }
    int year = digits(bytes, from, 4);
    int month = digits(bytes, from + 5, 2);
    int day = digits(bytes, from + 8, 2);
    int hours = digits(bytes, from + 11, 2);
    int minutes = digits(bytes, from + 14, 2);
    int seconds = digits(bytes, from + 17, 2);
    if (!CivilTime.isDay(year, month, day) || !CivilTime.isClock(hours, minutes, seconds)) {
      return TimeLine.MISSING;
    }
    long whole =
        CivilTime.dayMillis(year, month, day) + CivilTime.clockMillis(hours, minutes, seconds);
    int at = from + SECONDS_END;
    long fraction = 0;
    if (at < to && (bytes[at] == '.' || bytes[at] == ',')) {
      at++;
      for (int scale = 100; at < to && isDigit(bytes[at]); scale /= 10, at++) {
        fraction += (long) (bytes[at] - '0') * scale;
      }
    }
    long zone = written(bytes, at, to);
    long millis = whole + fraction - zone;
    return millis >= FIRST && Math.abs(zone) <= FURTHEST_ZONE ? millis : TimeLine.MISSING;
  }

  /// How far from UTC a time is written, zero for one in UTC, of no zone, or that is none.
  public static long zoneMillis(byte[] bytes, int from, int to) {
    if (millis(bytes, from, to) == TimeLine.MISSING) {
      return 0;
    }
    int at = from + SECONDS_END;
    while (at < to && (isDigit(bytes[at]) || bytes[at] == '.' || bytes[at] == ',')) {
      at++;
    }
    return written(bytes, at, to);
  }

  private static boolean hasShape(byte[] bytes, int from) {
    return isNumber(bytes, from, 4)
        && bytes[from + 4] == '-'
        && isNumber(bytes, from + 5, 2)
        && bytes[from + 7] == '-'
        && isNumber(bytes, from + 8, 2)
        && (bytes[from + 10] == 'T' || bytes[from + 10] == ' ')
        && isNumber(bytes, from + 11, 2)
        && isNumber(bytes, from + 14, 2)
        && isNumber(bytes, from + 17, 2);
  }

  private static long written(byte[] bytes, int at, int to) {
    if (to - at < 3 || (bytes[at] != '+' && bytes[at] != '-') || !isNumber(bytes, at + 1, 2)) {
      return 0;
    }
    int minutesAt = to - at > 3 && bytes[at + 3] == ':' ? at + 4 : at + 3;
    int minutes = to - minutesAt >= 2 && isNumber(bytes, minutesAt, 2) ? minutesAt : -1;
    long offset = digits(bytes, at + 1, 2) * 60L + (minutes < 0 ? 0 : digits(bytes, minutes, 2));
    return (bytes[at] == '-' ? -offset : offset) * 60_000;
  }

  private static boolean isNumber(byte[] bytes, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (!isDigit(bytes[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(byte value) {
    return value >= '0' && value <= '9';
  }

  private static int digits(byte[] bytes, int from, int length) {
    int value = 0;
    for (int i = from; i < from + length; i++) {
      value = value * 10 + bytes[i] - '0';
    }
    return value;
  }
}

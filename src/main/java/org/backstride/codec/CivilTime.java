package org.backstride.codec;

import java.time.Month;
import java.time.Year;

/// Instants out of the numbers of a calendar and a clock, in the Gregorian calendar and UTC.
public final class CivilTime {

  private static final long DAY_MILLIS = 86_400_000;

  private CivilTime() {}

  /// Whether the numbers name a day of the calendar.
  public static boolean isDay(int year, int month, int day) {
    return year >= 1
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= Month.of(month).length(Year.isLeap(year));
  }

  /// Whether the numbers name a time of the day; a leap second counts, and midnight as the end of
  /// its day.
  public static boolean isClock(int hours, int minutes, int seconds) {
    return hours == 24
        ? minutes == 0 && seconds == 0
        : hours >= 0 && hours < 24 && minutes <= 59 && seconds <= 60;
  }

  /// The first millisecond of a day since 1970, counting years from March.
  public static long dayMillis(int year, int month, int day) {
    int marchYear = month <= 2 ? year - 1 : year;
    int era = marchYear / 400;
    int yearOfEra = marchYear - era * 400;
    int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return (era * 146_097L + dayOfEra - 719_468) * DAY_MILLIS;
  }

  public static long clockMillis(int hours, int minutes, int seconds) {
    return hours * 3_600_000L + minutes * 60_000L + seconds * 1_000L;
  }
}

package org.backstride.ui.athlete.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Spans of time that a clinician counts in.
public final class Ages {

  private Ages() {}

  /// Whole years from a birth date to a day.
  public static long years(LocalDate birth, LocalDate today) {
    return ChronoUnit.YEARS.between(birth, today);
  }

  /// Whole weeks from a day to today, negative while it lies ahead.
  public static long weeks(LocalDate day, LocalDate today) {
    return Math.floorDiv(ChronoUnit.DAYS.between(day, today), 7);
  }
}

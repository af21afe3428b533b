package org.backstride.ui.athlete.profile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Spans of time that a clinician counts in.
final class Ages {

  private Ages() {}

  /// Whole years from a birth date to a day.
  static long years(LocalDate birth, LocalDate today) {
    return ChronoUnit.YEARS.between(birth, today);
  }

  /// Whole weeks from a day to today, negative while it lies ahead.
  static long weeks(LocalDate day, LocalDate today) {
    return Math.floorDiv(ChronoUnit.DAYS.between(day, today), 7);
  }
}

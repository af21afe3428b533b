package org.backstride.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/// A day from which weeks are counted, such as that of a surgery: it and the six days after it are
/// week 1.
public record Anchor(LocalDate day) {

  /// The week a day lies in; empty before the anchor.
  public OptionalInt week(LocalDate of) {
    long days = ChronoUnit.DAYS.between(day, of);
    return days < 0 ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact(days / 7 + 1));
  }

  /// The first day of a week.
  ///
  /// @param week counted from 1
  public LocalDate first(int week) {
    return day.plusWeeks(week - 1L);
  }
}

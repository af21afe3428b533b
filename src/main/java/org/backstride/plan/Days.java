package org.backstride.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Days in a row, the first and the last included.
public record Days(LocalDate from, LocalDate to) {

  public Days {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("Days end before they begin: " + from + " to " + to);
    }
  }

  /// A number of days, at least one.
  public static Days counted(LocalDate from, long count) {
    return new Days(from, from.plusDays(count - 1));
  }

  public static Days one(LocalDate day) {
    return new Days(day, day);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  public boolean overlaps(Days other) {
    return !other.to.isBefore(from) && !other.from.isAfter(to);
  }

  public long count() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  public Days shifted(long days) {
    return new Days(from.plusDays(days), to.plusDays(days));
  }
}

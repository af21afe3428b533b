package org.backstride.ui.kit.trend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

/// The days under a trend: the first at the left, the last at the right; where all is one day, it
/// stands in the middle and is written once.
public record DaySpan(LocalDate first, LocalDate last) {

  /// The place of a day, 0 at the left, 1 at the right.
  public double at(LocalDate day) {
    return isOneDay()
        ? 0.5
        : (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
  }

  /// The words under the ends.
  public List<String> ends(Function<LocalDate, String> words) {
    return isOneDay()
        ? List.of(words.apply(first))
        : List.of(words.apply(first), words.apply(last));
  }

  private boolean isOneDay() {
    return first.equals(last);
  }
}

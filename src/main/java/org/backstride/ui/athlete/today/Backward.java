package org.backstride.ui.athlete.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// How long a person went backward, by weeks of seven days that end today: rolling, so that Monday
/// is not compared with a whole week.
///
/// @param weeks minutes of eight weeks, the one that ends today last
/// @param cautionPercent from this rise on the change is marked (evidence §5, item 8: a convention,
///   not evidence)
record Backward(List<Double> weeks, int cautionPercent) {

  static final int WEEKS = 8;

  private static final double ROUNDING = 1e-9;

  Backward {
    weeks = List.copyOf(weeks);
  }

  /// The weeks up to a day.
  ///
  /// @param seconds how long the person went backward on each day
  static Backward of(Map<LocalDate, Double> seconds, LocalDate today, int cautionPercent) {
    var weeks = new ArrayList<>(Collections.nCopies(WEEKS, 0.0));
    seconds.forEach(
        (day, time) -> {
          long ago = ChronoUnit.DAYS.between(day, today);
          if (ago >= 0 && ago < WEEKS * 7L) {
            int week = WEEKS - 1 - (int) (ago / 7);
            weeks.set(week, weeks.get(week) + time / 60);
          }
        });
    return new Backward(weeks, cautionPercent);
  }

  double minutes() {
    return weeks.getLast();
  }

  /// The change from the seven days before as a share; `NaN` where those had nothing.
  double change() {
    double before = weeks.get(WEEKS - 2);
    return before > 0 ? minutes() / before - 1 : Double.NaN;
  }

  boolean hasJumped() {
    return change() > cautionPercent / 100.0 + ROUNDING;
  }

  boolean isEmpty() {
    return weeks.stream().allMatch(each -> each == 0);
  }
}

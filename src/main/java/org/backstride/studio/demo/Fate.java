package org.backstride.studio.demo;

import java.time.DayOfWeek;
import java.util.List;

/// What became of the demo's planned days: nearly all were done as planned; some were missed, some
/// cut short.
enum Fate {
  DONE,
  MISSED,
  CUT_SHORT;

  /// One day that went otherwise.
  private record Mishap(int person, int weeksAgo, DayOfWeek day, Fate fate) {}

  private static final List<Mishap> MISHAPS =
      List.of(
          new Mishap(0, 4, DayOfWeek.MONDAY, CUT_SHORT),
          new Mishap(1, 3, DayOfWeek.MONDAY, CUT_SHORT),
          new Mishap(1, 1, DayOfWeek.FRIDAY, MISSED),
          new Mishap(2, 1, DayOfWeek.THURSDAY, MISSED),
          new Mishap(3, 1, DayOfWeek.WEDNESDAY, MISSED),
          new Mishap(4, 2, DayOfWeek.SATURDAY, MISSED),
          new Mishap(4, 0, DayOfWeek.TUESDAY, CUT_SHORT),
          new Mishap(5, 1, DayOfWeek.THURSDAY, MISSED));

  /// @param person the place in [DemoPeople#all]
  static Fate of(int person, int weeksAgo, DayOfWeek day) {
    return MISHAPS.stream()
        .filter(each -> each.person() == person && each.weeksAgo() == weeksAgo)
        .filter(each -> each.day() == day)
        .map(Mishap::fate)
        .findFirst()
        .orElse(DONE);
  }
}

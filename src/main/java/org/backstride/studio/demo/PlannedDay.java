package org.backstride.studio.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A day before today that was planned for one of the demo's people, and what became of it.
///
/// @param week counted from the first of the habit's weeks, at 0
record PlannedDay(LocalDate date, int week, Fate fate) {

  /// Those of one person, oldest first. Whoever ends with a bad day cut that one short.
  ///
  /// @param person the place in [DemoPeople#all]
  static List<PlannedDay> of(int person, LocalDate today) {
    var habit = Habit.ALL.get(person);
    var days = new ArrayList<PlannedDay>();
    for (int week = 0; week < habit.weeks(); week++) {
      LocalDate monday = habit.monday(today, week);
      for (DayOfWeek day : habit.days()) {
        LocalDate date = monday.plusDays(day.getValue() - 1L);
        if (date.isBefore(today)) {
          int weeksAgo = habit.weeks() - 1 - week;
          days.add(new PlannedDay(date, week, Fate.of(person, weeksAgo, day)));
        }
      }
    }
    if (DemoCourses.endsBadly(person) && days.getLast().wasDone()) {
      var last = days.removeLast();
      days.add(new PlannedDay(last.date(), last.week(), Fate.CUT_SHORT));
    }
    return days;
  }

  boolean wasDone() {
    return fate != Fate.MISSED;
  }
}

package org.backstride.load;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The load of every day from a first one on, days without any as 0.
///
/// @param from the first day
/// @param loads of each day, never `NaN`
public record DailyLoads(LocalDate from, List<Double> loads) {

  private static final int DAYS_OF_A_WEEK = 7;

  /// A week from Monday on.
  ///
  /// @param days the loads of its days so far
  public record Week(LocalDate monday, WeekLoad days) {}

  public DailyLoads {
    loads = List.copyOf(loads);
  }

  /// The days from the first load to today; what is later or not known is left out.
  public static DailyLoads of(Map<LocalDate, Double> known, LocalDate today) {
    var first =
        known.keySet().stream().filter(day -> !day.isAfter(today)).min(LocalDate::compareTo);
    var from = first.orElse(today);
    var loads = new ArrayList<Double>();
    for (var day = from; !day.isAfter(today); day = day.plusDays(1)) {
      double load = known.getOrDefault(day, 0.0);
      loads.add(Double.isNaN(load) ? 0 : load);
    }
    return new DailyLoads(from, loads);
  }

  /// These days and the ones that are planned after them, up to the last day that is planned.
  ///
  /// @param planned loads by day; what lies on these days already is left out
  public DailyLoads followedBy(Map<LocalDate, Double> planned) {
    var end = planned.keySet().stream().max(LocalDate::compareTo).orElse(from);
    var all = new ArrayList<>(loads);
    for (var day = day(all.size()); !day.isAfter(end); day = day.plusDays(1)) {
      all.add(planned.getOrDefault(day, 0.0));
    }
    return new DailyLoads(from, all);
  }

  public boolean isEmpty() {
    return loads.stream().allMatch(load -> load == 0);
  }

  public LocalDate day(int place) {
    return from.plusDays(place);
  }

  /// The seven days that end with the last one; fewer where there are not as many yet are filled
  /// with days without load.
  public WeekLoad lastSevenDays() {
    return lastDays(0);
  }

  /// The change of the last seven days against the seven before as a share; `NaN` where those had
  /// none.
  public double weekOnWeek() {
    double before = lastDays(DAYS_OF_A_WEEK).sum();
    return before > 0 ? LoadRatio.weekOnWeek(before, lastDays(0).sum()) : Double.NaN;
  }

  /// The last four spans of seven days, the newest last; fewer where there are not as many.
  public List<Double> lastFourWeeks() {
    var weeks = new ArrayList<Double>();
    for (int back = 3; back >= 0; back--) {
      if (loads.size() > back * DAYS_OF_A_WEEK) {
        weeks.add(lastDays(back * DAYS_OF_A_WEEK).sum());
      }
    }
    return List.copyOf(weeks);
  }

  /// Weeks from Monday on, the oldest first; the first and the last may be incomplete, their other
  /// days count as 0.
  public List<Week> weeks() {
    var weeks = new ArrayList<Week>();
    var last = day(loads.size() - 1);
    var monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (; !monday.isAfter(last); monday = monday.plusWeeks(1)) {
      var days = new ArrayList<Double>();
      for (int i = 0; i < DAYS_OF_A_WEEK; i++) {
        days.add(on(monday.plusDays(i)));
      }
      weeks.add(new Week(monday, new WeekLoad(days)));
    }
    return List.copyOf(weeks);
  }

  private WeekLoad lastDays(int back) {
    var days = new ArrayList<Double>();
    for (int i = DAYS_OF_A_WEEK - 1; i >= 0; i--) {
      days.add(on(day(loads.size() - 1 - back - i)));
    }
    return new WeekLoad(days);
  }

  private double on(LocalDate day) {
    long place = ChronoUnit.DAYS.between(from, day);
    return place >= 0 && place < loads.size() ? loads.get((int) place) : 0;
  }
}

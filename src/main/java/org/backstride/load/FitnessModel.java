package org.backstride.load;

import java.util.ArrayList;
import java.util.List;

/// Fitness, fatigue and form from daily loads (evidence §5, item 7).
///
/// @param form how a day's load enters
public record FitnessModel(Form form) {

  private static final double FITNESS_DAYS = 42;
  private static final double FATIGUE_DAYS = 7;

  /// How a day's load enters the averages.
  public enum Form {
    /// Exponential decay over a day.
    EXACT,
    /// One part in τ, as common tools have it.
    COMMON
  }

  /// One day.
  ///
  /// @param fitness the slow average after the day (CTL)
  /// @param fatigue the fast average after the day (ATL)
  /// @param balance fitness less fatigue of the day before (TSB)
  public record Day(double fitness, double fatigue, double balance) {
    static final Day NOTHING = new Day(0, 0, 0);
  }

  /// The days that loads lead to, beginning from nothing.
  public List<Day> days(List<Double> loads) {
    var days = new ArrayList<Day>();
    var before = Day.NOTHING;
    for (double load : loads) {
      before =
          new Day(
              next(before.fitness(), load, FITNESS_DAYS),
              next(before.fatigue(), load, FATIGUE_DAYS),
              before.fitness() - before.fatigue());
      days.add(before);
    }
    return List.copyOf(days);
  }

  private double next(double before, double load, double days) {
    double kept =
        switch (form) {
          case EXACT -> Math.exp(-1 / days);
          case COMMON -> 1 - 1 / days;
        };
    return before * kept + load * (1 - kept);
  }
}

package org.backstride.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backstride.recording.DirectionLabel;
import org.backstride.review.movement.MovementTotals.Amount;
import org.backstride.review.movement.MovementTotals.Way;
import org.backstride.unit.Gait;

/// What the recordings of one week amount to in each direction and gait: the dose that must not
/// rise too fast (evidence S21, S28).
///
/// @param monday the week's first day
/// @param amounts each way that occurs
/// @param sessions how many recordings the week has
/// @param unlabelled how many of them have no direction at all: the dose may be larger by them
public record ExposureWeek(
    LocalDate monday, Map<Way, Amount> amounts, int sessions, int unlabelled) {

  /// One recording: its day, and what each way amounts to.
  public record Day(LocalDate date, Map<Way, Amount> amounts) {
    public Day {
      amounts = Map.copyOf(amounts);
    }
  }

  public ExposureWeek {
    amounts = Map.copyOf(amounts);
  }

  /// The weeks up to the one of a day, oldest first, those without any recording included.
  ///
  /// @param count how many weeks
  public static List<ExposureWeek> of(List<Day> days, LocalDate today, int count) {
    var weeks = new ArrayList<ExposureWeek>();
    for (int back = count - 1; back >= 0; back--) {
      LocalDate monday = mondayOf(today).minusWeeks(back);
      weeks.add(
          of(monday, days.stream().filter(day -> mondayOf(day.date()).equals(monday)).toList()));
    }
    return List.copyOf(weeks);
  }

  /// A direction in one gait.
  public Amount amount(DirectionLabel direction, Gait gait) {
    return amounts.getOrDefault(new Way(direction, gait), Amount.NOTHING);
  }

  /// A direction in any gait.
  public Amount amount(DirectionLabel direction) {
    var sum = Amount.NOTHING;
    for (var entry : amounts.entrySet()) {
      if (entry.getKey().direction() == direction) {
        sum = sum.plus(entry.getValue());
      }
    }
    return sum;
  }

  private static ExposureWeek of(LocalDate monday, List<Day> days) {
    var sums = new HashMap<Way, Amount>();
    int unlabelled = 0;
    for (Day day : days) {
      day.amounts().forEach((way, amount) -> sums.merge(way, amount, Amount::plus));
      boolean known =
          day.amounts().keySet().stream()
              .map(Way::direction)
              .anyMatch(way -> way != DirectionLabel.UNKNOWN && way != DirectionLabel.STILL);
      unlabelled += known ? 0 : 1;
    }
    return new ExposureWeek(monday, sums, days.size(), unlabelled);
  }

  private static LocalDate mondayOf(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}

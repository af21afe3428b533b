package org.backstride.load;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.DirectionTotals.Share;

/// What a week's recordings say of the backward dose: what rises too fast shows here first
/// (evidence S21, S28). Recordings know no grade gone backward, so the steepest is 0.
///
/// @param monday the week's first day
/// @param dose time and distance backward, as far as they were measured
/// @param steps backward steps, as far as they were counted
/// @param sessions how many recordings have any backward time
/// @param unlabelled how many recordings have no direction at all: the dose may be larger by them
public record BackwardWeek(
    LocalDate monday, Exposure dose, double steps, int sessions, int unlabelled) {

  /// One recording: its day, and what each direction amounts to.
  public record Day(LocalDate date, Map<DirectionLabel, Share> directions) {
    public Day {
      directions = Map.copyOf(directions);
    }
  }

  /// The weeks from the first recording to the last, weeks without any included.
  public static List<BackwardWeek> of(List<Day> days) {
    SortedMap<LocalDate, BackwardWeek> weeks = new TreeMap<>();
    for (var day : days) {
      var monday = day.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      weeks.merge(monday, of(monday, day.directions()), BackwardWeek::plus);
    }
    if (!weeks.isEmpty()) {
      var last = weeks.lastKey();
      for (var week = weeks.firstKey(); week.isBefore(last); week = week.plusWeeks(1)) {
        weeks.putIfAbsent(week, empty(week));
      }
    }
    return List.copyOf(weeks.values());
  }

  /// A week without recordings.
  public static BackwardWeek empty(LocalDate monday) {
    return new BackwardWeek(monday, Exposure.NONE, 0, 0, 0);
  }

  private static BackwardWeek of(LocalDate monday, Map<DirectionLabel, Share> directions) {
    var backward = directions.get(DirectionLabel.BACKWARD);
    if (backward != null) {
      var dose =
          new Exposure(backward.seconds(), known(backward.metres()), backward.longestSeconds(), 0);
      return new BackwardWeek(monday, dose, known(backward.steps()), 1, 0);
    }
    boolean labelled = directions.keySet().stream().anyMatch(way -> way != DirectionLabel.UNKNOWN);
    return new BackwardWeek(monday, Exposure.NONE, 0, 0, labelled ? 0 : 1);
  }

  private BackwardWeek plus(BackwardWeek other) {
    return new BackwardWeek(
        monday,
        dose.plus(other.dose),
        steps + other.steps,
        sessions + other.sessions,
        unlabelled + other.unlabelled);
  }

  private static double known(double value) {
    return Double.isNaN(value) ? 0 : value;
  }
}

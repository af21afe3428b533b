package org.backstride.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backstride.load.FitnessModel;
import org.backstride.load.FitnessModel.Form;
import org.backstride.plan.Days;

/// Where a plan leads: fitness, fatigue and form day by day, and the backward time of each week,
/// from what was done before today and from what is planned from today on. A model to compare plans
/// with (evidence §5 item 7), no prediction of health.
///
/// @param shown the days that are told of, from a Monday
/// @param today the first day that counts as planned, unless something was done on it already
/// @param days the model after each of the days
/// @param weeks the weeks of the days
public record Forecast(Days shown, LocalDate today, List<FitnessModel.Day> days, List<Week> weeks) {

  /// One week.
  ///
  /// @param doneSeconds time backward that was done
  /// @param plannedSeconds time backward that is planned ahead
  public record Week(LocalDate monday, double doneSeconds, double plannedSeconds) {

    public double seconds() {
      return doneSeconds + plannedSeconds;
    }
  }

  public Forecast {
    days = List.copyOf(days);
    weeks = List.copyOf(weeks);
  }

  /// @param done what each day came to; all that is known, however long ago
  /// @param planned what each day is planned to come to
  public static Forecast of(
      Days shown, LocalDate today, Map<LocalDate, Dose> done, Map<LocalDate, Dose> planned) {
    var first = done.keySet().stream().min(LocalDate::compareTo).orElse(shown.from());
    var begin = first.isBefore(shown.from()) ? first : shown.from();
    var loads = new ArrayList<Double>();
    for (var day = begin; !day.isAfter(shown.to()); day = day.plusDays(1)) {
      loads.add(dose(day, today, done, planned).load());
    }
    var all = new FitnessModel(Form.EXACT).days(loads);
    int skipped = Math.toIntExact(ChronoUnit.DAYS.between(begin, shown.from()));
    return new Forecast(
        shown, today, all.subList(skipped, all.size()), weeks(shown, today, done, planned));
  }

  private static List<Week> weeks(
      Days shown, LocalDate today, Map<LocalDate, Dose> done, Map<LocalDate, Dose> planned) {
    var weeks = new ArrayList<Week>();
    for (var monday = shown.from(); !monday.isAfter(shown.to()); monday = monday.plusWeeks(1)) {
      double was = 0;
      double will = 0;
      for (int i = 0; i < 7; i++) {
        var day = monday.plusDays(i);
        was += done.getOrDefault(day, Dose.NONE).backwardSeconds();
        will += isAhead(day, today, done) ? backward(planned, day) : 0;
      }
      weeks.add(new Week(monday, was, will));
    }
    return weeks;
  }

  private static double backward(Map<LocalDate, Dose> planned, LocalDate day) {
    return planned.getOrDefault(day, Dose.NONE).backwardSeconds();
  }

  private static Dose dose(
      LocalDate day, LocalDate today, Map<LocalDate, Dose> done, Map<LocalDate, Dose> planned) {
    return (isAhead(day, today, done) ? planned : done).getOrDefault(day, Dose.NONE);
  }

  private static boolean isAhead(LocalDate day, LocalDate today, Map<LocalDate, Dose> done) {
    return !day.isBefore(today) && !done.containsKey(day);
  }

  /// The model after a day; that of the nearest day where it is not among those shown.
  public FitnessModel.Day on(LocalDate day) {
    long index = ChronoUnit.DAYS.between(shown.from(), day);
    return days.get(Math.clamp(index, 0, days.size() - 1));
  }

  /// The week a day lies in; the nearest where it is not among those shown.
  public Week week(LocalDate day) {
    long index = Math.floorDiv(ChronoUnit.DAYS.between(shown.from(), day), 7L);
    return weeks.get(Math.clamp(index, 0, weeks.size() - 1));
  }
}

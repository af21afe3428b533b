package org.backstride.rehab.response;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/// The reports of one week.
///
/// @param number counted from the week it all began in, which is 1
/// @param responses in the order of their days; none where nobody reported
public record ResponseWeek(int number, LocalDate monday, List<Response> responses) {

  public ResponseWeek {
    responses = List.copyOf(responses);
  }

  /// Every week from a beginning to the last report; none where there is no report.
  ///
  /// @param begin not after any of the reports
  public static List<ResponseWeek> since(LocalDate begin, List<Response> responses) {
    var first = monday(begin);
    var weeks = new ArrayList<List<Response>>();
    for (var response : responses) {
      long place = ChronoUnit.WEEKS.between(first, monday(response.date()));
      while (weeks.size() <= place) {
        weeks.add(new ArrayList<>());
      }
      weeks.get((int) place).add(response);
    }
    var numbered = new ArrayList<ResponseWeek>();
    for (var week : weeks) {
      int number = numbered.size() + 1;
      numbered.add(new ResponseWeek(number, first.plusWeeks(number - 1L), week));
    }
    return List.copyOf(numbered);
  }

  /// Whether a day falls in this week.
  public boolean holds(LocalDate day) {
    return monday(day).equals(monday);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}

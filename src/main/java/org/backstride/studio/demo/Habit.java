package org.backstride.studio.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/// What someone has been doing up to this week.
///
/// @param first the program of the first half of the weeks
/// @param second that of the second half
/// @param weeks how many, this one being the last
/// @param time when the appointments are
/// @param mostUptake the most oxygen the body takes up, in mL a minute and kilogram
record Habit(
    String first,
    String second,
    int weeks,
    List<DayOfWeek> days,
    LocalTime time,
    double mostUptake) {

  private static final List<DayOfWeek> THREE_DAYS =
      List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);

  /// Days that leave none of the week empty: clinic, club and weekend.
  private static final List<DayOfWeek> CLINIC_EVENINGS =
      List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY);

  private static final List<DayOfWeek> CLINIC_MORNINGS =
      List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
  private static final List<DayOfWeek> OUTDOORS = List.of(DayOfWeek.WEDNESDAY, DayOfWeek.SUNDAY);
  private static final List<DayOfWeek> CLUB = List.of(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY);

  /// In the order of [DemoPeople#all].
  static final List<Habit> ALL =
      List.of(
          new Habit(
              "Knee OA, weeks 1 and 2",
              "Knee OA, weeks 3 to 6",
              6,
              THREE_DAYS,
              LocalTime.of(16, 30),
              24),
          new Habit(
              "Easy backward, hamstrings",
              "ACL late phase, level to 4 %",
              5,
              THREE_DAYS,
              LocalTime.of(8, 15),
              42),
          new Habit(
              "First steps on the treadmill",
              "Incline for the kneecap",
              5,
              CLINIC_EVENINGS,
              LocalTime.of(17, 30),
              38),
          new Habit(
              "First steps on the treadmill",
              "Track, twenty metres at a time",
              4,
              OUTDOORS,
              LocalTime.of(9, 30),
              36),
          new Habit(
              "Backward strides 20 m",
              "Backward intervals 2 min",
              6,
              CLUB,
              LocalTime.of(15, 15),
              58),
          new Habit(
              "Balance between the bars",
              "Balance between the bars",
              2,
              CLINIC_MORNINGS,
              LocalTime.of(11, 0),
              20));

  /// The program of a week counted from 0.
  String programIn(int week) {
    return week < weeks / 2 ? first : second;
  }

  /// The Monday of a week counted from 0; this week is the last of them.
  LocalDate monday(LocalDate today, int week) {
    return today
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .minusWeeks(weeks - 1L - week);
  }
}

package org.backstride.studio.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backstride.athlete.Athlete;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.course.Course.Frame;
import org.backstride.rehab.outcome.Measure;
import org.backstride.rehab.response.Effusion;
import org.backstride.rehab.response.Pain;

/// The courses of the demo's people up to today: one that is ready to go on, one whose last session
/// hurt too much, one whose last morning nobody reported.
final class DemoCourses {

  private static final int KNEE = 0;
  private static final int GRAFT = 1;
  private static final int KNEECAP = 2;
  private static final int SESSIONS_A_WEEK = 3;

  private final LocalDate today;

  DemoCourses(LocalDate today) {
    this.today = today;
  }

  /// The record of one person; empty for whoever is on no course.
  ///
  /// @param person the place in [DemoPeople#all]
  Optional<CareRecord> of(Athlete athlete, int person) {
    return switch (person) {
      case KNEE -> Optional.of(new KneeCase(athlete, start(person, 0)).recordOn(today));
      case GRAFT -> Optional.of(graft(athlete));
      case KNEECAP -> Optional.of(kneecap(athlete));
      default -> Optional.empty();
    };
  }

  /// The sessions of the course of a person; empty for whoever is on none.
  Optional<CourseSessions> sessionsOf(int person) {
    return of(new DemoPeople(today).all().get(person), person).map(CourseSessions::of);
  }

  static boolean endsBadly(int person) {
    return person == GRAFT;
  }

  private CareRecord graft(Athlete athlete) {
    var tale = tale(athlete, GRAFT, new Protocol(Provenance.T5, 4, 2, 40));
    var days = days(GRAFT);
    for (var day : days) {
      tale.tell(
          day.equals(days.getLast())
              ? report(day, new Pain(2, 6, 4, 3), 60, "Sharp in front from the third bout on.")
              : report(day, new Pain(1, 2, 1, 1), 100, ""));
    }
    return tale.record();
  }

  private CareRecord kneecap(Athlete athlete) {
    var tale = tale(athlete, KNEECAP, new Protocol(Provenance.T4, 6, 4, 40));
    var start = start(KNEECAP, secondHalf(KNEECAP));
    tale.score(Measure.NPRS, start, 4);
    var days = days(KNEECAP);
    for (var day : days) {
      Integer nextMorning = day.equals(days.getLast()) ? null : 2;
      tale.tell(report(day, new Pain(2, 3, 2, nextMorning), 100, ""));
    }
    return tale.record();
  }

  /// How a protocol was begun.
  private record Protocol(Provenance template, int weeks, int usualPain, int inclineTenths) {}

  private CourseTale tale(Athlete athlete, int person, Protocol protocol) {
    var frame =
        new Frame(
            protocol.template(),
            start(person, secondHalf(person)),
            protocol.weeks(),
            SESSIONS_A_WEEK);
    return new CourseTale(athlete, frame, protocol.usualPain(), protocol.inclineTenths());
  }

  /// The days of the second half that were done.
  private List<LocalDate> days(int person) {
    return PlannedDay.of(person, today).stream()
        .filter(day -> day.wasDone() && day.week() >= secondHalf(person))
        .map(PlannedDay::date)
        .toList();
  }

  /// The week in which the second program begins, which is the protocol's.
  private static int secondHalf(int person) {
    return Habit.ALL.get(person).weeks() / 2;
  }

  private LocalDate start(int person, int week) {
    return Habit.ALL.get(person).monday(today, week);
  }

  private static CourseTale.Report report(LocalDate day, Pain pain, int percent, String note) {
    return new CourseTale.Report(day, pain, percent, percent < 100 ? 6 : 4, Effusion.NONE, note);
  }
}

package org.backstride.ui.sheet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.SessionNumbers;
import org.backstride.sheet.course.CourseOrder.PerPage;
import org.backstride.sheet.course.CourseOrder.Span;
import org.backstride.ui.kit.Place.Stretch;
import org.backstride.ui.sheet.SheetChoices.Terms;

/// What has been chosen for the sheets of a week or of blocks.
///
/// @param athletes for whom, in the order they were ticked
/// @param days which days
/// @param terms what every form for sheets asks
record CourseChoices(List<AthleteId> athletes, DaysChosen days, Terms terms) {

  /// Which days, and how many of their cards go on a page.
  ///
  /// @param day one of the days
  record DaysChosen(LocalDate day, Stretch stretch, PerPage perPage) {

    /// The days on a person's calendar; empty where no block holds the day.
    Optional<Span> span(AthletePlan plan) {
      return switch (stretch) {
        case WEEK -> Optional.of(Span.week(monday()));
        case BLOCK -> SessionNumbers.phase(plan, day).map(Span::block);
      };
    }

    LocalDate monday() {
      return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    DaysChosen on(LocalDate next) {
      return new DaysChosen(next, stretch, perPage);
    }

    DaysChosen withPerPage(PerPage next) {
      return new DaysChosen(day, stretch, next);
    }
  }

  CourseChoices {
    athletes = List.copyOf(athletes);
  }

  CourseChoices withAthletes(List<AthleteId> next) {
    return new CourseChoices(next, days, terms);
  }

  CourseChoices withDays(DaysChosen next) {
    return new CourseChoices(athletes, next, terms);
  }

  CourseChoices withTerms(Terms next) {
    return new CourseChoices(athletes, days, next);
  }
}

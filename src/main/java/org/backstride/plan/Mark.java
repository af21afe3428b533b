package org.backstride.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something on a person's calendar that is no session.
public sealed interface Mark {

  MarkId id();

  /// The days it covers.
  Days days();

  /// Weeks with one goal; the phases of a person do not overlap.
  ///
  /// @param name what it is called
  /// @param goal what it is for, blank where not stated
  record Phase(MarkId id, Days days, String name, String goal) implements Mark {

    public Phase over(Days next) {
      return new Phase(id, next, name, goal);
    }
  }

  /// A day that the plan turns on.
  record Event(MarkId id, LocalDate date, Kind kind, String name) implements Mark {

    @Override
    public Days days() {
      return Days.one(date);
    }
  }

  /// What an event is.
  enum Kind {
    /// A goal of the first, second or third rank.
    GOAL_A,
    GOAL_B,
    GOAL_C,
    /// Weeks are counted from it.
    SURGERY,
    TEST,
    REVIEW
  }

  /// Days that do not count against the person.
  ///
  /// @param note free words, blank where none
  record Absence(MarkId id, Days days, Reason reason, String note) implements Mark {}

  /// Why days do not count.
  enum Reason {
    ILL,
    INJURED,
    TRAVELLING,
    NO_TREADMILL,
    OTHER
  }

  /// Later or earlier by whole days. What is bound to its day, an event or an absence, stays.
  ///
  /// @param from where the plan is shifted from; a phase that runs over it changes its length
  /// @return the mark afterwards, null where nothing of it would be left
  default @Nullable Mark shiftedFrom(LocalDate from, long by) {
    if (!(this instanceof Phase phase) || phase.days().to().isBefore(from)) {
      return this;
    }
    var days = phase.days();
    if (!days.from().isBefore(from)) {
      return phase.over(days.shifted(by));
    }
    var end = days.to().plusDays(by);
    return end.isBefore(days.from()) ? null : phase.over(new Days(days.from(), end));
  }
}

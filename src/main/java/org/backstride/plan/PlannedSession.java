package org.backstride.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import org.backstride.program.Program;
import org.jspecify.annotations.Nullable;

/// A program placed on a day for one person, as a snapshot.
///
/// @param id names the session for good
/// @param when the day, and the one it was first planned for
/// @param snapshot what is to be done
/// @param note what to mind that day, blank where nothing
public record PlannedSession(SessionId id, When when, Snapshot snapshot, String note) {

  /// When a session is to be done. Days are those of the person's own calendar: no time zone and no
  /// change of the clocks can move them.
  ///
  /// @param date the day it stands on now
  /// @param original the day it was first planned for, kept however often it moves
  /// @param time the appointment, null where there is none
  public record When(LocalDate date, LocalDate original, @Nullable LocalTime time) {

    public static When on(LocalDate date) {
      return new When(date, date, null);
    }
  }

  /// A new session.
  public static PlannedSession of(SessionId id, LocalDate date, Snapshot snapshot) {
    return new PlannedSession(id, When.on(date), snapshot, "");
  }

  public LocalDate date() {
    return when.date();
  }

  public Program program() {
    return snapshot.program();
  }

  /// Whether it no longer stands on the day it was first planned for.
  public boolean hasMoved() {
    return !when.date().equals(when.original());
  }

  /// The same session on another day; the original day stays.
  public PlannedSession movedTo(LocalDate date) {
    return new PlannedSession(id, new When(date, when.original(), when.time()), snapshot, note);
  }

  public PlannedSession movedBy(long days) {
    return days == 0 ? this : movedTo(date().plusDays(days));
  }

  /// A session of its own like this one, first planned for its own day.
  public PlannedSession copied(SessionId copy, LocalDate date) {
    return new PlannedSession(copy, new When(date, date, when.time()), snapshot, note);
  }

  public PlannedSession withTime(@Nullable LocalTime time) {
    return new PlannedSession(id, new When(date(), when.original(), time), snapshot, note);
  }

  public PlannedSession withSnapshot(Snapshot next) {
    return new PlannedSession(id, when, next, note);
  }

  public PlannedSession withNote(String next) {
    return new PlannedSession(id, when, snapshot, next);
  }
}

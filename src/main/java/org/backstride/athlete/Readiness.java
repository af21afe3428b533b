package org.backstride.athlete;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a person has shown and been cleared for.
///
/// @param level experience with moving backward
/// @param ticks what was seen to be mastered, each with its day and who saw it
/// @param clearance what a clinician said
/// @param masteredMetres the longest backward distance mastered on the ladder, null where none
public record Readiness(
    Level level, Map<Tick, Mark> ticks, Clearance clearance, @Nullable Integer masteredMetres) {

  public static final Readiness UNKNOWN =
      new Readiness(Level.NOVICE, Map.of(), Clearance.NOT_RECORDED);

  /// Experience with moving backward; unknown counts as novice.
  public enum Level {
    NOVICE,
    INTERMEDIATE,
    EXPERIENCED
  }

  /// What is ticked once it was seen (evidence §1a).
  public enum Tick {
    CONFIDENT_ON_TREADMILL,
    BACKWARD_WALK_MASTERED,
    LEVEL_GROUND_MASTERED,
    SHOES_CHECKED,
    COURSE_WALKED_FIRST
  }

  /// When a tick was set and by whom (blank where not noted).
  public record Mark(LocalDate date, String by) {}

  /// Whether a clinician cleared the person.
  public enum Answer {
    YES,
    NO,
    NOT_RECORDED
  }

  /// A clinician's word.
  ///
  /// @param answer yes, no, or nothing on record
  /// @param date the day, null where not noted
  /// @param clinician who, blank where not noted
  public record Clearance(Answer answer, @Nullable LocalDate date, String clinician) {
    public static final Clearance NOT_RECORDED = new Clearance(Answer.NOT_RECORDED, null, "");
  }

  public Readiness {
    ticks = Map.copyOf(ticks);
    Person.requireRange("mastered metres", masteredMetres, 10, 10_000);
  }

  /// Somebody who has not begun the ladder of distances.
  public Readiness(Level level, Map<Tick, Mark> ticks, Clearance clearance) {
    this(level, ticks, clearance, null);
  }

  public Readiness withLevel(Level next) {
    return new Readiness(next, ticks, clearance, masteredMetres);
  }

  public Readiness withTicks(Map<Tick, Mark> next) {
    return new Readiness(level, next, clearance, masteredMetres);
  }

  public Readiness withClearance(Clearance next) {
    return new Readiness(level, ticks, next, masteredMetres);
  }

  public Readiness withMasteredMetres(@Nullable Integer next) {
    return new Readiness(level, ticks, clearance, next);
  }

  public boolean has(Tick tick) {
    return ticks.containsKey(tick);
  }
}

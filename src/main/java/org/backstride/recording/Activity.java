package org.backstride.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was done and when.
///
/// @param sport in lower case as the FIT profile names it (`running`, `walking`, `generic`); empty
///   where it was not recorded
/// @param subSport its refinement (`treadmill`, `track`); empty where there is none
/// @param start when it began, null for a clock without a date
/// @param zone of the clock on the wall where it was recorded, null where the file does not tell
public record Activity(
    String sport, String subSport, @Nullable Instant start, @Nullable ZoneId zone) {

  public static final Activity UNKNOWN = new Activity("", "", null);

  private static final Set<String> ON_WHEELS_OR_WATER =
      Set.of("cycling", "biking", "swimming", "rowing", "paddling", "e_biking");

  /// One of which nobody knows the zone.
  public Activity(String sport, String subSport, @Nullable Instant start) {
    this(sport, subSport, start, null);
  }

  /// Whether its cadence counts steps.
  public boolean isOnFoot() {
    return !ON_WHEELS_OR_WATER.contains(sport.toLowerCase(Locale.ROOT));
  }

  /// What the clock on the wall showed when it began; empty without a date.
  ///
  /// @param otherwise the zone where the file does not tell one
  public Optional<ZonedDateTime> wallClock(ZoneId otherwise) {
    var there = zone == null ? otherwise : zone;
    return Optional.ofNullable(start).map(instant -> instant.atZone(there));
  }

  /// The day on which it began, where it was recorded; empty without a date.
  public Optional<LocalDate> day(ZoneId otherwise) {
    return wallClock(otherwise).map(ZonedDateTime::toLocalDate);
  }

  public Activity in(@Nullable ZoneId changed) {
    return new Activity(sport, subSport, start, changed);
  }
}

package org.backstride.recording;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was done and when.
///
/// @param sport in lower case as the FIT profile names it (`running`, `walking`, `generic`); empty
///   where it was not recorded
/// @param subSport its refinement (`treadmill`, `track`); empty where there is none
/// @param start when it began, null for a clock without a date
public record Activity(String sport, String subSport, @Nullable Instant start) {

  public static final Activity UNKNOWN = new Activity("", "", null);

  private static final Set<String> ON_WHEELS_OR_WATER =
      Set.of("cycling", "biking", "swimming", "rowing", "paddling", "e_biking");

  /// Whether its cadence counts steps.
  public boolean isOnFoot() {
    return !ON_WHEELS_OR_WATER.contains(sport.toLowerCase(Locale.ROOT));
  }
}

package org.backstride.recording;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What was done and when.
///
/// @param sport in lower case as the FIT profile names it (`running`, `walking`, `generic`); empty
///   where it was not recorded
/// @param subSport its refinement (`treadmill`, `track`); empty where there is none
/// @param start when it began, null for a clock without a date
public record Activity(String sport, String subSport, @Nullable Instant start) {

  public static final Activity UNKNOWN = new Activity("", "", null);

  public Activity startingAt(Instant when) {
    return new Activity(sport, subSport, when);
  }
}

package org.backstride.rehab.care;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.backstride.rehab.care.Admission.Unmet;
import org.backstride.rehab.decision.Thresholds;

/// What holds for the decisions about one person besides the reports.
///
/// @param thresholds the numbers of the decision table
/// @param unmet what the person misses of the gate of the protocol that runs
/// @param excused what of that gate a clinician has overridden with a reason
/// @param zone in which zone the clinic's days are
public record Bounds(Thresholds thresholds, Set<Unmet> unmet, Set<Unmet> excused, ZoneId zone) {

  public static final Bounds STANDARD =
      new Bounds(Thresholds.STANDARD, Set.of(), Set.of(), ZoneOffset.UTC);

  public Bounds {
    unmet = Set.copyOf(unmet);
    excused = Set.copyOf(excused);
  }

  public Bounds withThresholds(Thresholds next) {
    return new Bounds(next, unmet, excused, zone);
  }
}

package org.backstride.rehab.care;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.backstride.rehab.care.Admission.Unmet;
import org.backstride.rehab.decision.Thresholds;
import org.backstride.rehab.outcome.BackwardWalk;

/// What holds for the decisions about one person besides the reports.
///
/// @param thresholds the numbers of the decision table
/// @param unmet what the person misses of the gate of the protocol that runs
/// @param excused what of that gate a clinician has overridden with a reason
/// @param walk the clinic's bands of the 3-metre backward walk
/// @param zone in which zone the clinic's days are
public record Bounds(
    Thresholds thresholds, Set<Unmet> unmet, Set<Unmet> excused, BackwardWalk walk, ZoneId zone) {

  public static final Bounds STANDARD =
      new Bounds(Thresholds.STANDARD, Set.of(), Set.of(), BackwardWalk.STANDARD, ZoneOffset.UTC);

  public Bounds {
    unmet = Set.copyOf(unmet);
    excused = Set.copyOf(excused);
  }

  public Bounds withThresholds(Thresholds next) {
    return new Bounds(next, unmet, excused, walk, zone);
  }
}

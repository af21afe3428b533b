package org.backstride.rehab.clinic;

import org.backstride.rehab.ClinicRules;
import org.backstride.rehab.decision.Thresholds;
import org.backstride.rehab.outcome.BackwardWalk;

/// What a clinic sets: the rules, the numbers of the decision table, and the bands of the backward
/// walk. All begin as the evidence has them, or as ours.
///
/// @param rules severities and limits of the safety rules
/// @param thresholds the numbers of the decision table, before one person's own advance limit
/// @param walk the bands of the 3-metre backward walk
public record ClinicSettings(ClinicRules rules, Thresholds thresholds, BackwardWalk walk) {

  public static final ClinicSettings STANDARD =
      new ClinicSettings(ClinicRules.STANDARD, Thresholds.STANDARD, BackwardWalk.STANDARD);

  public ClinicSettings withRules(ClinicRules next) {
    return new ClinicSettings(next, thresholds, walk);
  }

  public ClinicSettings withThresholds(Thresholds next) {
    return new ClinicSettings(rules, next, walk);
  }

  public ClinicSettings withWalk(BackwardWalk next) {
    return new ClinicSettings(rules, thresholds, next);
  }
}

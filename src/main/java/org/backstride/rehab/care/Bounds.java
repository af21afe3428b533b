package org.backstride.rehab.care;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.backstride.rehab.care.Admission.Unmet;
import org.backstride.rehab.decision.Decision.Precaution;
import org.backstride.rehab.decision.Thresholds;
import org.backstride.rehab.outcome.BackwardWalk;

/// What holds for the decisions about one person besides the reports.
///
/// @param thresholds the numbers of the decision table
/// @param gates the gate of the protocol that runs
/// @param screened what the screening asks every backward part to be done with
/// @param walk the clinic's bands of the 3-metre backward walk
/// @param zone in which zone the clinic's days are
public record Bounds(
    Thresholds thresholds, Gates gates, Set<Precaution> screened, BackwardWalk walk, ZoneId zone) {

  public static final Bounds STANDARD =
      new Bounds(Thresholds.STANDARD, Gates.OPEN, Set.of(), BackwardWalk.STANDARD, ZoneOffset.UTC);

  /// The gate of a protocol for a person.
  ///
  /// @param unmet what the person misses of it
  /// @param excused what of it a clinician has overridden with a reason
  public record Gates(Set<Unmet> unmet, Set<Unmet> excused) {
    public static final Gates OPEN = new Gates(Set.of(), Set.of());

    public Gates {
      unmet = Set.copyOf(unmet);
      excused = Set.copyOf(excused);
    }
  }

  public Bounds {
    screened = Set.copyOf(screened);
  }

  public Set<Unmet> unmet() {
    return gates.unmet();
  }

  public Set<Unmet> excused() {
    return gates.excused();
  }

  public Bounds withThresholds(Thresholds next) {
    return new Bounds(next, gates, screened, walk, zone);
  }
}

package org.backstride.rehab.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.backstride.athlete.AthleteId;
import org.jspecify.annotations.Nullable;

/// One result of one measure. Part of a clinical record: a correction is a later entry under the
/// same id.
///
/// @param series which measure, of which side
/// @param value on the measure's scale
/// @param raw the sum of the raw answers, null where not kept
/// @param words version of the form and its range, note, and when it was entered
public record OutcomeScore(
    UUID id,
    AthleteId athlete,
    Series series,
    LocalDate date,
    double value,
    @Nullable Integer raw,
    Words words) {

  /// What stands beside a score.
  ///
  /// @param form version and range of the form, blank where the measure has one only
  public record Words(String form, String note, Instant entered) {}

  public OutcomeScore {
    if (!series.measure().scale().holds(value)) {
      throw new IllegalArgumentException(value + " is not on the scale of " + series.measure());
    }
  }

  public Measure measure() {
    return series.measure();
  }
}

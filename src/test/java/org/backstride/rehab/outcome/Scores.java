package org.backstride.rehab.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.backstride.athlete.AthleteId;
import org.backstride.rehab.outcome.OutcomeScore.Words;
import org.backstride.rehab.response.Reports;

/// Results of nobody in particular, entered when nothing else was.
public final class Scores {

  private Scores() {}

  /// A result that is about no side.
  public static OutcomeScore of(Measure measure, LocalDate day, double value) {
    return on("", measure, day, value);
  }

  /// The same result of somebody.
  public static OutcomeScore about(AthleteId who, OutcomeScore score) {
    return new OutcomeScore(
        score.id(), who, score.series(), score.date(), score.value(), score.raw(), score.words());
  }

  /// A result on a version of a form.
  public static OutcomeScore on(String form, Measure measure, LocalDate day, double value) {
    return new OutcomeScore(
        UUID.randomUUID(),
        Reports.WHO,
        new Series(measure, null),
        day,
        value,
        null,
        new Words(form, "", Instant.EPOCH));
  }
}

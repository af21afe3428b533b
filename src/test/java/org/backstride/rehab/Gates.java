package org.backstride.rehab;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.athlete.Condition;
import org.backstride.athlete.Condition.Care;
import org.backstride.athlete.Condition.Risk;
import org.backstride.athlete.Question;
import org.backstride.athlete.Readiness.Answer;
import org.backstride.athlete.Readiness.Clearance;
import org.backstride.athlete.Screening;
import org.backstride.rehab.Exemption.Given;
import org.backstride.rehab.Exemption.Subject;

/// People with gates open and closed, for tests of whatever is issued.
public final class Gates {

  public static final LocalDate ASKED = LocalDate.of(2026, 11, 10);

  private Gates() {}

  /// In training, nothing asked, nothing known: open.
  public static Athlete open(String name) {
    return Athlete.named(name);
  }

  /// An earlier injury without a clearance: closed, for a clinician to override.
  public static Athlete notCleared(String name) {
    return Athlete.named(name)
        .withCondition(
            new Condition(Care.TRAINING, Set.of(), "", null, Set.of(Risk.PREVIOUS_INJURY)))
        .withScreening(Screening.NOT_DONE.withOpenAsNo().asked(ASKED, "Eva"));
  }

  /// A red flag in the screening: closed.
  public static Athlete redFlag(String name) {
    return Athlete.named(name)
        .withScreening(
            Screening.NOT_DONE
                .withOpenAsNo()
                .withAnswer(Question.CALF, Answer.YES)
                .asked(ASKED, "Eva"));
  }

  /// In rehabilitation and not screened: closed.
  public static Athlete notScreened(String name) {
    return Athlete.named(name)
        .withCondition(new Condition(Care.REHAB, Set.of(), "", null, Set.of()));
  }

  /// Refused by a clinician: closed.
  public static Athlete refused(String name) {
    var athlete = notCleared(name);
    var no = new Clearance(Answer.NO, ASKED, "Dr. Ortiz");
    return athlete.withReadiness(athlete.readiness().withClearance(no));
  }

  /// An override of the gate, given at an instant.
  public static Exemption exemption(AthleteId athlete, Instant at) {
    return new Exemption(
        UUID.randomUUID(),
        new Subject(athlete, null, ""),
        Issuing.GATE,
        new Given("Walks with me at the rail", "Eva Halvorsen", at),
        null);
  }
}

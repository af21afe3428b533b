package org.backstride.athlete;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backstride.athlete.Condition.Care;
import org.backstride.athlete.Condition.Risk;
import org.backstride.athlete.Readiness.Answer;
import org.backstride.athlete.Readiness.Clearance;
import org.backstride.unit.Gait;
import org.jspecify.annotations.Nullable;

/// Whether a program may be issued to a person, why not, and what opens the gate (evidence §7,
/// X02).
///
/// @param reasons why it is closed, empty where it is open
/// @param precautions what asks for supervision and something to hold, open or closed
public record Gate(List<Reason> reasons, List<Question> precautions) {

  /// Why a gate is closed.
  public enum Reason {
    /// A red flag after a session locked the program.
    LOCKED,
    /// A clinician said no.
    REFUSED,
    /// A red flag in the screening, and no clearance since.
    RED_FLAG,
    /// Balance or an earlier injury, and no clearance (X02).
    NOT_CLEARED,
    /// In rehabilitation, and nobody has asked the questions, or not all.
    NOT_SCREENED;

    /// Whether a clinician's clearance is what opens it.
    public boolean asksForClearance() {
      return switch (this) {
        case REFUSED, RED_FLAG, NOT_CLEARED -> true;
        case LOCKED, NOT_SCREENED -> false;
      };
    }

    /// The message key of why.
    public String key() {
      return "athlete.gate." + name();
    }

    /// The message key of what opens it.
    public String opensKey() {
      return "athlete.gate.opens." + name();
    }
  }

  public Gate {
    reasons = List.copyOf(reasons);
    precautions = List.copyOf(precautions);
  }

  /// The gate of a person.
  public static Gate of(Athlete athlete) {
    var screening = athlete.screening();
    var clearance = athlete.readiness().clearance();
    var reasons = new ArrayList<Reason>();
    if (screening.lockedSince() != null) {
      reasons.add(Reason.LOCKED);
    }
    if (clearance.answer() == Answer.NO) {
      reasons.add(Reason.REFUSED);
    } else {
      if (hasRedFlag(screening) && !clearsSince(clearance, screening.date())) {
        reasons.add(Reason.RED_FLAG);
      }
      if (asksForClearance(athlete) && clearance.answer() != Answer.YES) {
        reasons.add(Reason.NOT_CLEARED);
      }
    }
    if (athlete.condition().care() == Care.REHAB && !screening.isComplete()) {
      reasons.add(Reason.NOT_SCREENED);
    }
    var precautions = screening.yes().stream().filter(each -> !each.isAbsolute()).toList();
    return new Gate(reasons, precautions);
  }

  /// Whether backward parts of a gait ask for somebody beside and something to hold, by the answers
  /// and by what is on record (the relative contraindications of evidence §7, X02). A clearance
  /// opens the gate and leaves this. A fresh operation asks for it where one runs only; wrist and
  /// shoulder only forbid the drills that load them.
  public static boolean isSupervised(Athlete athlete, Gait gait) {
    var risks = athlete.condition().risks();
    return risks.contains(Risk.BALANCE_DISORDER)
        || risks.contains(Risk.PREVIOUS_INJURY)
        || athlete.screening().yes().stream().anyMatch(each -> supervises(each, gait));
  }

  private static boolean supervises(Question question, Gait gait) {
    return switch (question) {
      case WRIST_OR_SHOULDER -> false;
      case RECENT_SURGERY -> gait == Gait.RUN;
      default -> !question.isAbsolute();
    };
  }

  public boolean isOpen() {
    return reasons.isEmpty();
  }

  private static boolean hasRedFlag(Screening screening) {
    return screening.yes().stream().anyMatch(Question::isAbsolute);
  }

  private static boolean asksForClearance(Athlete athlete) {
    var risks = athlete.condition().risks();
    var screening = athlete.screening();
    return risks.contains(Risk.BALANCE_DISORDER)
        || risks.contains(Risk.PREVIOUS_INJURY)
        || screening.saysYes(Question.BALANCE)
        || screening.saysYes(Question.OLD_INJURY);
  }

  /// A clearance opens a red flag only with a name and a day that is not before the questions.
  private static boolean clearsSince(Clearance clearance, @Nullable LocalDate asked) {
    LocalDate day = clearance.date();
    return clearance.answer() == Answer.YES
        && !clearance.clinician().isBlank()
        && day != null
        && (asked == null || !day.isBefore(asked));
  }
}

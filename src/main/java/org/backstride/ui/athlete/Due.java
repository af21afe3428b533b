package org.backstride.ui.athlete;

import java.util.ArrayList;
import java.util.List;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Condition.Care;
import org.backstride.athlete.Condition.Risk;
import org.backstride.athlete.Gate;
import org.backstride.athlete.Readiness.Answer;
import org.backstride.unit.Movement;

/// What a profile still asks for before a program can be given with good conscience, the weightiest
/// first.
enum Due {
  /// A clinician said no.
  NOT_CLEARED,
  /// The gate is closed for another reason: a lock, a red flag, questions that nobody has asked.
  GATE_CLOSED,
  /// Rehabilitation, balance or an earlier injury ask for a clearance, and none is on record.
  CLEARANCE,
  /// Nobody has tested how fast this person moves backward.
  BACKWARD_TEST;

  /// What is missing for an athlete; empty where the profile is ready.
  static List<Due> of(Athlete athlete) {
    var due = new ArrayList<Due>();
    Answer answer = athlete.readiness().clearance().answer();
    var gate = Gate.of(athlete);
    if (answer == Answer.NO) {
      due.add(NOT_CLEARED);
    } else if (isLocked(gate)) {
      due.add(GATE_CLOSED);
    } else if (answer == Answer.NOT_RECORDED && needsClearance(athlete)) {
      due.add(CLEARANCE);
    } else if (!gate.isOpen()) {
      due.add(GATE_CLOSED);
    }
    if (!isTested(athlete)) {
      due.add(BACKWARD_TEST);
    }
    return List.copyOf(due);
  }

  private static boolean isLocked(Gate gate) {
    return gate.reasons().contains(Gate.Reason.LOCKED)
        || gate.reasons().contains(Gate.Reason.RED_FLAG);
  }

  /// Whether the condition asks for a clinician's word (evidence X02).
  static boolean needsClearance(Athlete athlete) {
    var condition = athlete.condition();
    return condition.care() == Care.REHAB
        || condition.risks().contains(Risk.BALANCE_DISORDER)
        || condition.risks().contains(Risk.PREVIOUS_INJURY)
        || condition.risks().contains(Risk.KNEE_INJURY);
  }

  private static boolean isTested(Athlete athlete) {
    var capacity = athlete.capacity();
    return capacity.speedsFor(Movement.BACKWARD_WALK).maximumVerified() != null
        || capacity.speedsFor(Movement.BACKWARD_RUN).maximumVerified() != null;
  }
}

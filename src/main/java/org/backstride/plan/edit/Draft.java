package org.backstride.plan.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Plan;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.plan.edit.PlanResult.Edited;
import org.backstride.plan.edit.PlanResult.Reason;
import org.backstride.plan.edit.PlanResult.Refused;

/// A plan while one edit is being made: what changed so far, and which sessions were touched.
final class Draft {

  private final Plan before;
  private final Map<AthleteId, AthletePlan> changed = new HashMap<>();
  private final Set<SessionId> touched = new HashSet<>();

  Draft(Plan before) {
    this.before = before;
  }

  AthletePlan of(AthleteId athlete) {
    var own = changed.get(athlete);
    return own == null ? before.of(athlete) : own;
  }

  void set(AthleteId athlete, AthletePlan plan) {
    changed.put(athlete, plan);
  }

  /// Changes those of a person's sessions that are meant.
  void change(
      AthleteId athlete, Predicate<PlannedSession> meant, UnaryOperator<PlannedSession> change) {
    var plan = of(athlete);
    set(
        athlete,
        plan.withSessions(
            plan.sessions().stream()
                .map(session -> meant.test(session) ? touch(change.apply(session)) : session)
                .toList()));
  }

  /// Takes sessions off whosever calendar they are on.
  void take(Set<SessionId> sessions) {
    before
        .athletes()
        .forEach(
            (athlete, plan) -> {
              if (plan.sessions().stream().anyMatch(each -> sessions.contains(each.id()))) {
                set(athlete, of(athlete).without(each -> sessions.contains(each.id())));
              }
            });
  }

  void put(AthleteId athlete, List<PlannedSession> sessions) {
    sessions.forEach(this::touch);
    set(athlete, of(athlete).plus(sessions));
  }

  PlannedSession touch(PlannedSession session) {
    touched.add(session.id());
    return session;
  }

  PlanResult result() {
    changed.entrySet().removeIf(entry -> entry.getValue().equals(before.of(entry.getKey())));
    if (changed.isEmpty()) {
      return new Refused(Reason.NO_CHANGE);
    }
    return changed.values().stream().anyMatch(AthletePlan::phasesOverlap)
        ? new Refused(Reason.PHASES_OVERLAP)
        : new Edited(before.with(changed), touched);
  }
}

package org.backstride.store.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Days;
import org.backstride.plan.Plan;
import org.backstride.plan.PlannedSession;
import org.backstride.store.sql.Tx;

/// What is planned for everybody, put together from the tables of sessions and of marks.
public final class StoredPlan {

  private final Tx tx;
  private final PlannedSessionTable sessions;
  private final PlanMarkTable marks;

  public StoredPlan(Tx tx) {
    this.tx = tx;
    sessions = new PlannedSessionTable(tx);
    marks = new PlanMarkTable(tx);
  }

  public Plan all() {
    return with(sessions.all());
  }

  /// All marks, and the sessions of these days only.
  public Plan within(Days days) {
    return with(sessions.within(days));
  }

  /// Keeps what is planned for one person; nothing where the person is not in the library.
  public void replace(AthleteId athlete, AthletePlan plan) {
    if (holds(athlete)) {
      sessions.replace(athlete, plan.sessions());
      marks.replace(athlete, plan.marks());
    }
  }

  private boolean holds(AthleteId athlete) {
    return tx.first("SELECT id FROM athlete WHERE id = ?", row -> row.text("id"), athlete.value())
        .isPresent();
  }

  private Plan with(Map<AthleteId, List<PlannedSession>> placed) {
    var marked = marks.all();
    var people = new HashSet<>(placed.keySet());
    people.addAll(marked.keySet());
    return new Plan(
        people.stream()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    each ->
                        new AthletePlan(
                            placed.getOrDefault(each, List.of()),
                            marked.getOrDefault(each, List.of())))));
  }
}

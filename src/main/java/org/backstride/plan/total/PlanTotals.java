package org.backstride.plan.total;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.Days;
import org.backstride.plan.Plan;
import org.backstride.plan.PlannedSession;
import org.backstride.program.Program;
import org.backstride.program.resolve.References;

/// Adds planned sessions up. Remembers what a program comes to for a person, since weeks are added
/// up again at every frame of a drag; for one thread.
public final class PlanTotals {

  private record Known(References references, SessionFigures figures) {}

  private final Function<AthleteId, References> references;
  private final IdentityHashMap<Program, Map<AthleteId, Known>> known = new IdentityHashMap<>();

  /// @param references what was tested on each athlete now
  public PlanTotals(Function<AthleteId, References> references) {
    this.references = references;
  }

  /// What one session comes to for a person.
  public SessionFigures of(AthleteId athlete, PlannedSession session) {
    var now = references.apply(athlete);
    var program = session.program();
    var people = known.computeIfAbsent(program, _ -> new HashMap<>());
    var before = people.get(athlete);
    if (before != null && before.references().equals(now)) {
      return before.figures();
    }
    var figures = SessionFigures.of(program, now);
    people.put(athlete, new Known(now, figures));
    return figures;
  }

  /// What a person's sessions of some days come to.
  public SessionFigures of(Plan plan, AthleteId athlete, Days days) {
    var sum = SessionFigures.NONE;
    for (var session : plan.of(athlete).within(days)) {
      sum = sum.plus(of(athlete, session));
    }
    return sum;
  }
}

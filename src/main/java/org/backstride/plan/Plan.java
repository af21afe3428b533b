package org.backstride.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.backstride.athlete.AthleteId;

/// All that is planned, for everybody.
///
/// @param athletes the plans of those who have one
public record Plan(Map<AthleteId, AthletePlan> athletes) {

  public static final Plan EMPTY = new Plan(Map.of());

  /// A session and whose it is.
  public record Placed(AthleteId athlete, PlannedSession session) {}

  public Plan {
    athletes = Map.copyOf(athletes);
  }

  public AthletePlan of(AthleteId athlete) {
    return athletes.getOrDefault(athlete, AthletePlan.EMPTY);
  }

  public Optional<Placed> find(SessionId id) {
    for (var entry : athletes.entrySet()) {
      var found = entry.getValue().find(id);
      if (found.isPresent()) {
        return Optional.of(new Placed(entry.getKey(), found.get()));
      }
    }
    return Optional.empty();
  }

  /// The plan with another one for some people; an empty one is left out.
  public Plan with(Map<AthleteId, AthletePlan> changed) {
    var next = new HashMap<>(athletes);
    changed.forEach(
        (athlete, plan) -> {
          if (plan.isEmpty()) {
            next.remove(athlete);
          } else {
            next.put(athlete, plan);
          }
        });
    return new Plan(next);
  }

  public Plan with(AthleteId athlete, AthletePlan plan) {
    return with(Map.of(athlete, plan));
  }
}

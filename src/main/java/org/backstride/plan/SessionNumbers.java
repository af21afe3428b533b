package org.backstride.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The numbers by which paper names a person's sessions: counted by day from 1 within each phase,
/// and over all the days that lie in none.
///
/// @param numbers of all sessions of the plan, in the order of their days
public record SessionNumbers(Map<SessionId, Integer> numbers) {

  public SessionNumbers {
    numbers = Map.copyOf(numbers);
  }

  public static SessionNumbers of(AthletePlan plan) {
    var last = new HashMap<@Nullable MarkId, Integer>();
    var numbers = new LinkedHashMap<SessionId, Integer>();
    for (PlannedSession session : plan.sessions()) {
      MarkId phase = phase(plan, session.date()).map(Mark.Phase::id).orElse(null);
      numbers.put(session.id(), last.merge(phase, 1, Integer::sum));
    }
    return new SessionNumbers(numbers);
  }

  /// The number of a session of the plan.
  ///
  /// @throws IllegalArgumentException where it is none of the plan's
  public int of(SessionId session) {
    Integer number = numbers.get(session);
    if (number == null) {
      throw new IllegalArgumentException("Not planned: " + session);
    }
    return number;
  }

  /// The phase a day falls in.
  public static Optional<Mark.Phase> phase(AthletePlan plan, LocalDate day) {
    return plan.phases().stream().filter(phase -> phase.days().contains(day)).findFirst();
  }
}

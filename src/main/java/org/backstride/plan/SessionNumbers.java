package org.backstride.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backstride.plan.IssuedNumbers.Numbered;
import org.jspecify.annotations.Nullable;

/// The numbers by which paper names a person's sessions: counted by day from 1 within each phase,
/// and over all the days that lie in none. A number that was handed out stays with its session; the
/// others are counted around it, and no number means two sessions.
///
/// @param plan whose sessions
/// @param issued what paper says already
/// @param numbers of all sessions of the plan, each in the phase it stands in now
public record SessionNumbers(
    AthletePlan plan, IssuedNumbers issued, Map<SessionId, Numbered> numbers) {

  public SessionNumbers {
    numbers = Map.copyOf(numbers);
  }

  /// The numbers of a plan of which nothing was handed out.
  public static SessionNumbers of(AthletePlan plan) {
    return of(plan, IssuedNumbers.NONE);
  }

  public static SessionNumbers of(AthletePlan plan, IssuedNumbers issued) {
    Map<@Nullable MarkId, Map<SessionId, Integer>> kept = new HashMap<>();
    issued
        .sessions()
        .forEach(
            (at, session) ->
                kept.computeIfAbsent(at.phase(), _ -> new HashMap<>()).put(session, at.number()));
    var last = new HashMap<@Nullable MarkId, Integer>();
    var numbers = new HashMap<SessionId, Numbered>();
    for (PlannedSession session : plan.sessions()) {
      @Nullable MarkId phase = phase(plan, session.date()).map(Mark.Phase::id).orElse(null);
      Integer known = kept.getOrDefault(phase, Map.of()).get(session.id());
      if (known == null) {
        known = free(phase, last.getOrDefault(phase, 0), issued);
        last.put(phase, known);
      }
      numbers.put(session.id(), new Numbered(phase, known));
    }
    return new SessionNumbers(plan, issued, numbers);
  }

  private static int free(@Nullable MarkId phase, int after, IssuedNumbers issued) {
    int number = after + 1;
    while (issued.has(new Numbered(phase, number))) {
      number++;
    }
    return number;
  }

  /// The number of a session of the plan.
  ///
  /// @throws IllegalArgumentException where it is none of the plan's
  public Numbered of(SessionId session) {
    Numbered number = numbers.get(session);
    if (number == null) {
      throw new IllegalArgumentException("Not planned: " + session);
    }
    return number;
  }

  /// All of them as one sheet would have them.
  public IssuedNumbers sheet() {
    return new IssuedNumbers(
        numbers.entrySet().stream().collect(Collectors.toMap(Entry::getValue, Entry::getKey)));
  }

  /// The phase a day falls in.
  public static Optional<Mark.Phase> phase(AthletePlan plan, LocalDate day) {
    return plan.phases().stream().filter(phase -> phase.days().contains(day)).findFirst();
  }
}

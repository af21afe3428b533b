package org.backstride.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The sessions that one log on paper numbers: those of a phase, or those outside of any.
///
/// @param phase null for the days that lie in none
/// @param sessions by day, at least one
public record PaperSheet(Mark.@Nullable Phase phase, List<PlannedSession> sessions) {

  public PaperSheet {
    sessions = List.copyOf(sessions);
  }

  /// The sheets that may have come back by a day: those with a session on it or before, the one
  /// with the latest of them first.
  public static List<PaperSheet> of(AthletePlan plan, LocalDate today) {
    Map<Optional<Mark.Phase>, List<PlannedSession>> parts = new LinkedHashMap<>();
    for (var session : plan.sessions()) {
      parts
          .computeIfAbsent(
              SessionNumbers.phase(plan, session.date()), _ -> new ArrayList<PlannedSession>())
          .add(session);
    }
    return parts.entrySet().stream()
        .map(part -> new PaperSheet(part.getKey().orElse(null), part.getValue()))
        .filter(sheet -> !sheet.sessions().getFirst().date().isAfter(today))
        .sorted(Comparator.comparing((PaperSheet sheet) -> sheet.latest(today)).reversed())
        .toList();
  }

  /// The session of a number.
  public Optional<PlannedSession> numbered(int number, SessionNumbers numbers) {
    return sessions.stream().filter(each -> numbers.of(each.id()) == number).findFirst();
  }

  private LocalDate latest(LocalDate today) {
    return sessions.stream()
        .map(PlannedSession::date)
        .filter(day -> !day.isAfter(today))
        .reduce((_, later) -> later)
        .orElse(LocalDate.MIN);
  }
}

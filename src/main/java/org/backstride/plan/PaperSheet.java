package org.backstride.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The sessions that one log on paper numbers: those of a phase, or those outside of any, and those
/// that left it after they were handed out under one of its numbers.
///
/// @param phase null for the days that lie in none, and where the phase is gone
/// @param numbered the sessions by their numbers
public record PaperSheet(Mark.@Nullable Phase phase, SortedMap<Integer, PlannedSession> numbered) {

  /// The sheet of one session: its rows are counted, and only their dates say what they are about.
  public static final PaperSheet ONE_SESSION = new PaperSheet(null, new TreeMap<>());

  public PaperSheet {
    numbered = Collections.unmodifiableSortedMap(new TreeMap<>(numbered));
  }

  /// The sheets that may have come back by a day: those with a session on it or before, the one
  /// with the latest of them first.
  public static List<PaperSheet> of(SessionNumbers numbers, LocalDate today) {
    var phases = new LinkedHashSet<@Nullable MarkId>();
    numbers.plan().phases().forEach(phase -> phases.add(phase.id()));
    phases.addAll(numbers.issued().phases());
    phases.add(null);
    var sheets = new ArrayList<PaperSheet>();
    for (@Nullable MarkId phase : phases) {
      var sheet = sheet(phase, numbers);
      if (sheet.numbered().values().stream().anyMatch(each -> !each.date().isAfter(today))) {
        sheets.add(sheet);
      }
    }
    sheets.sort(Comparator.comparing((PaperSheet sheet) -> sheet.latest(today)).reversed());
    return List.copyOf(sheets);
  }

  private static PaperSheet sheet(@Nullable MarkId phase, SessionNumbers numbers) {
    var plan = numbers.plan();
    var sessions = new TreeMap<Integer, PlannedSession>();
    numbers
        .issued()
        .under(phase)
        .forEach((number, id) -> plan.find(id).ifPresent(each -> sessions.put(number, each)));
    for (PlannedSession session : plan.sessions()) {
      var number = numbers.of(session.id());
      if (number.isOf(phase)) {
        sessions.put(number.number(), session);
      }
    }
    var mark =
        plan.phases().stream().filter(each -> each.id().equals(phase)).findFirst().orElse(null);
    return new PaperSheet(mark, sessions);
  }

  /// The session of a number.
  public Optional<PlannedSession> of(int number) {
    return Optional.ofNullable(numbered.get(number));
  }

  /// The first of its days.
  ///
  /// @throws java.util.NoSuchElementException for that of one session
  public LocalDate first() {
    return Collections.min(days());
  }

  public LocalDate last() {
    return Collections.max(days());
  }

  private LocalDate latest(LocalDate today) {
    return days().stream()
        .filter(day -> !day.isAfter(today))
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  private List<LocalDate> days() {
    return numbered.values().stream().map(PlannedSession::date).toList();
  }
}

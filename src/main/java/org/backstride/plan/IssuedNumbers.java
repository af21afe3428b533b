package org.backstride.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The numbers under which a person's sessions stand on paper that was handed out. They are kept
/// for good, whatever becomes of the plan: a log that comes back may name any of them.
public record IssuedNumbers(Map<Numbered, SessionId> sessions) {

  public static final IssuedNumbers NONE = new IssuedNumbers(Map.of());

  /// A number as paper has it.
  ///
  /// @param phase whose sessions it counts, null for the days that lie in none
  /// @param number from 1
  public record Numbered(@Nullable MarkId phase, int number) {

    boolean isOf(@Nullable MarkId other) {
      return Objects.equals(phase, other);
    }
  }

  public IssuedNumbers {
    sessions = Map.copyOf(sessions);
  }

  /// These and those of one more sheet; a number keeps the session it was first issued for.
  public IssuedNumbers with(IssuedNumbers sheet) {
    var next = new HashMap<>(sheet.sessions());
    next.putAll(sessions);
    return new IssuedNumbers(next);
  }

  /// All of them, sheet by sheet and each by its numbers.
  public List<Map.Entry<Numbered, SessionId>> inOrder() {
    return sessions.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<Numbered, SessionId> each) -> String.valueOf(each.getKey().phase()))
                .thenComparingInt(each -> each.getKey().number()))
        .toList();
  }

  public boolean has(Numbered number) {
    return sessions.containsKey(number);
  }

  /// What stands on the paper of a phase.
  Map<Integer, SessionId> under(@Nullable MarkId phase) {
    return sessions.entrySet().stream()
        .filter(each -> each.getKey().isOf(phase))
        .collect(Collectors.toMap(each -> each.getKey().number(), Entry::getValue));
  }

  /// The phases that paper counted, those that are gone too; without the days that lie in none.
  Set<MarkId> phases() {
    return sessions.keySet().stream()
        .flatMap(each -> Optional.ofNullable(each.phase()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}

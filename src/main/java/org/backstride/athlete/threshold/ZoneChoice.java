package org.backstride.athlete.threshold;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The zones someone chose for a person, since a day.
///
/// @param since the day from which they hold, null for always
public record ZoneChoice(ZoneSubject subject, ZoneScheme scheme, @Nullable LocalDate since) {

  public ZoneChoice {
    if (!subject.admits(scheme.basis())) {
      throw new IllegalArgumentException(scheme.basis() + " has no zones of " + subject);
    }
  }

  /// Whether they take the place of others: the same subject from the same day.
  boolean replaces(ZoneChoice other) {
    return subject.equals(other.subject) && Objects.equals(since, other.since);
  }

  /// Whether they hold on a day, as long as nothing newer does.
  boolean reaches(LocalDate day) {
    return since == null || !since.isAfter(day);
  }
}

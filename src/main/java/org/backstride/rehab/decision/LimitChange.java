package org.backstride.rehab.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One change of a person's own advance limit. Part of a clinical record: the latest holds, and
/// those before stay.
///
/// @param limit the new limit, 0 to 5; null where the clinic's holds again
/// @param note why
/// @param by who signed it, blank where nobody did
/// @param at when
public record LimitChange(@Nullable Integer limit, String note, String by, Instant at) {

  /// @throws IllegalArgumentException where it says no reason, or the limit is not 0 to 5
  public LimitChange {
    if (note.isBlank() || (limit != null && (limit < 0 || limit > 5))) {
      throw new IllegalArgumentException("Not a change of the limit with its reason: " + limit);
    }
  }

  /// The limit that holds after all changes; empty where the clinic's does.
  ///
  /// @param changes in the order in which they were made
  public static Optional<AdvanceLimit> inForce(List<LimitChange> changes) {
    return changes.isEmpty() ? Optional.empty() : changes.getLast().own();
  }

  private Optional<AdvanceLimit> own() {
    return Optional.ofNullable(limit).map(most -> new AdvanceLimit(most, note, at));
  }
}

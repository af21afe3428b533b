package org.backstride.store.imports;

import java.time.Instant;
import java.util.UUID;

/// One import as a line of a list.
///
/// @param ending how it came to its end, as a code
/// @param passedOver how many files of the folders are no recordings
/// @param counts what became of the others
public record KeptReport(UUID id, Instant ended, String ending, int passedOver, Counts counts) {

  /// How many files there were of each outcome.
  public record Counts(int imported, int near, int alreadyThere, int rejected) {}
}

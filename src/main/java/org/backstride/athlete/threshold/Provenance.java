package org.backstride.athlete.threshold;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Since when a number holds and where it comes from.
///
/// @param since the day it was found, null where nobody noted it: it holds until a dated one
/// @param source how it was found
/// @param note in the coach's words, blank where there is none
public record Provenance(@Nullable LocalDate since, Source source, String note) {

  /// What is known of nobody's noting.
  public static final Provenance UNDATED = new Provenance(null, Source.TYPED, "");

  /// How a number was found.
  public enum Source {
    /// In a test that someone watched.
    TESTED,
    /// Told by the person or a device, and typed.
    TYPED,
    /// Reckoned from something else.
    GUESS
  }

  public static Provenance tested(LocalDate since) {
    return new Provenance(since, Source.TESTED, "");
  }

  public static Provenance typed(LocalDate since) {
    return new Provenance(since, Source.TYPED, "");
  }

  public static Provenance guess(LocalDate since) {
    return new Provenance(since, Source.GUESS, "");
  }

  /// Whether it holds on a day, as long as nothing newer does.
  boolean reaches(LocalDate day) {
    return since == null || !since.isAfter(day);
  }
}

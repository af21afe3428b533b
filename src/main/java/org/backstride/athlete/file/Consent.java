package org.backstride.athlete.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Whether the person agreed that data are kept.
///
/// @param date when it was said, null where not noted
/// @param note how, such as where the signed form lies; blank where there is none
public record Consent(State state, @Nullable LocalDate date, String note) {

  public static final Consent NOT_RECORDED = new Consent(State.NOT_RECORDED, null, "");

  /// What was said.
  public enum State {
    GIVEN,
    WITHDRAWN,
    NOT_RECORDED
  }
}

package org.backstride.ui.athlete.profile;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.backstride.athlete.Athlete;

/// One typed field of the profile: how it reads from an athlete, and what typed text makes of it.
///
/// @param key names the field, in message keys and undo bursts
/// @param unit stands inside the field, blank where there is none
/// @param read the field's text for an athlete, blank where not recorded
/// @param write the athlete with the typed text
record Entry(
    String key,
    String unit,
    Function<Athlete, String> read,
    BiFunction<Athlete, String, Typed> write) {

  /// Whether the text says what the athlete's record already holds.
  boolean means(Athlete athlete, String text) {
    return write.apply(athlete, text) instanceof Typed.Accepted(var same) && same.equals(athlete);
  }
}

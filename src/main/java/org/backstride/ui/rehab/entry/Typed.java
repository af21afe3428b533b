package org.backstride.ui.rehab.entry;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A whole number as it was typed, or why it is none.
///
/// @param value null where nothing was typed, or nothing that can be taken
/// @param valid whether it can be taken
record Typed(@Nullable Integer value, boolean valid) {

  private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");

  /// Reads a number within limits; blank is no answer.
  static Typed of(String text, int low, int high) {
    String typed = text.strip();
    if (typed.isEmpty()) {
      return new Typed(null, true);
    }
    if (!DIGITS.matcher(typed).matches()) {
      return new Typed(null, false);
    }
    int value = Integer.parseInt(typed);
    return value >= low && value <= high ? new Typed(value, true) : new Typed(null, false);
  }
}

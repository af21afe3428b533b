package org.backstride.ui.rehab.entry;

import org.backstride.ui.kit.number.TypedNumber;
import org.jspecify.annotations.Nullable;

/// A whole number as it was typed, or why it is none.
///
/// @param value null where nothing was typed, or nothing that can be taken
/// @param valid whether it can be taken
record Typed(@Nullable Integer value, boolean valid) {

  /// Reads a number within limits; blank is no answer.
  static Typed of(String text, int low, int high) {
    String typed = text.strip();
    if (typed.isEmpty()) {
      return new Typed(null, true);
    }
    return TypedNumber.whole(typed)
        .filter(value -> value >= low && value <= high)
        .map(value -> new Typed(value, true))
        .orElseGet(() -> new Typed(null, false));
  }
}

package org.backstride.ui.calendar.words;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Phrases that were made once, by what they say: a board says the same few hundred things in every
/// frame, and making a phrase is far dearer than finding it. For one thread.
final class Phrases {

  private static final int MOST = 20_000;

  private final Map<Said, String> made = new HashMap<>();

  /// What a phrase says: its kind, and what it is made from.
  private record Said(String kind, Object what) {}

  /// The phrase, made where it was not yet.
  String once(String kind, Object what, Supplier<String> making) {
    var key = new Said(kind, what);
    String known = made.get(key);
    if (known == null) {
      known = making.get();
      if (made.size() >= MOST) {
        made.clear();
      }
      made.put(key, known);
    }
    return known;
  }
}

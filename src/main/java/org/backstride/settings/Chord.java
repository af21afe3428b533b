package org.backstride.settings;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A key with the keys that are held together with it, such as `Shortcut+Shift+Up`.
///
/// @param modifiers what is held, in the order of the enum
/// @param key the key's name as JavaFX has it in English: `N`, `Up`, `Enter`, `Plus`
public record Chord(List<Modifier> modifiers, String key) {

  /// What is held together with a key. The shortcut key is Ctrl, or Command on macOS.
  public enum Modifier {
    SHORTCUT("Shortcut"),
    SHIFT("Shift"),
    ALT("Alt");

    private final String word;

    Modifier(String word) {
      this.word = word;
    }
  }

  public Chord {
    if (key.isBlank() || key.contains("+")) {
      throw new IllegalArgumentException("No name of a key: " + key);
    }
    modifiers = List.copyOf(sorted(modifiers));
  }

  public static Chord of(Set<Modifier> modifiers, String key) {
    return new Chord(List.copyOf(modifiers), key);
  }

  /// Reads `Shortcut+Shift+Up`; empty where it is no chord.
  public static Optional<Chord> read(String text) {
    var words = List.of(text.strip().split("\\+", -1));
    var held = EnumSet.noneOf(Modifier.class);
    for (String word : words.subList(0, words.size() - 1)) {
      var modifier =
          Arrays.stream(Modifier.values()).filter(each -> each.word.equals(word)).findFirst();
      if (modifier.isEmpty()) {
        return Optional.empty();
      }
      held.add(modifier.get());
    }
    return words.getLast().isBlank() ? Optional.empty() : Optional.of(of(held, words.getLast()));
  }

  public boolean holds(Modifier modifier) {
    return modifiers.contains(modifier);
  }

  @Override
  public String toString() {
    return modifiers.stream().map(each -> each.word + "+").collect(Collectors.joining()) + key;
  }

  private static Set<Modifier> sorted(List<Modifier> modifiers) {
    var held = EnumSet.noneOf(Modifier.class);
    held.addAll(modifiers);
    return held;
  }
}

package org.backstride.athlete;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What stands for a name on a screen that others see: initials, and a code that keeps two people
/// with the same initials apart. The same person always has the same one.
public final class Pseudonym {

  private static final int CODES = 1_000;

  private Pseudonym() {}

  public static String of(Athlete athlete) {
    int code = Math.floorMod(athlete.id().value().hashCode(), CODES);
    return String.format(Locale.ROOT, "%s-%03d", initials(athlete.name()), code);
  }

  /// First letters of the first and the last word.
  public static String initials(String name) {
    String[] words = name.strip().split("\\s+", -1);
    return Arrays.stream(
            words.length > 1 ? new String[] {words[0], words[words.length - 1]} : words)
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining())
        .toUpperCase(Locale.ROOT);
  }
}

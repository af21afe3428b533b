package org.backstride.ui.athlete;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.backstride.athlete.Athlete;

/// Finds people by words, whatever their accents and capitals.
public final class NameFilter {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private NameFilter() {}

  /// Whether the name or the condition holds the words.
  public static boolean fits(Athlete athlete, String words) {
    return fold(athlete.name() + " " + athlete.condition().name()).contains(fold(words.strip()));
  }

  private static String fold(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}

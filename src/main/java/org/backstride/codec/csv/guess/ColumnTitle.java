package org.backstride.codec.csv.guess;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words above a column, taken apart.
///
/// @param text as a reader sees it, without the unit
/// @param unit as it is written beside the title, empty without one
/// @param words in lower case, one after the other; those of a first row before those below
public record ColumnTitle(String text, String unit, List<String> words) {

  private static final Pattern BRACKETS = Pattern.compile("[\\[({<]([^\\])}>]*)[\\])}>]?");
  private static final Pattern CAMEL =
      Pattern.compile("(?<=[\\p{Ll}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll}{2})");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}#%/°]+");

  public ColumnTitle {
    words = List.copyOf(words);
  }

  /// Takes the titles of a column apart, given from the top down.
  public static ColumnTitle of(List<String> titles) {
    var texts = new LinkedHashSet<String>();
    var words = new ArrayList<String>();
    String unit = "";
    for (String title : titles) {
      var found = unit.isEmpty() ? unitOf(title) : Optional.<String>empty();
      unit = found.orElse(unit);
      String rest = BRACKETS.matcher(title).replaceAll(" ").strip();
      if (!rest.isEmpty() && !isUnit(rest, rest)) {
        texts.add(rest);
        words.addAll(words(withoutUnitWord(rest, unit)));
      }
    }
    String text = String.join(" ", texts);
    return new ColumnTitle(text.isEmpty() ? unit : text, unit, words);
  }

  /// Whether it says nothing but a unit: `secs`, `km`, `kph`.
  boolean isUnitOnly() {
    return words.isEmpty() && !unit.isEmpty();
  }

  /// Whether some words stand in it side by side.
  boolean contains(List<String> phrase) {
    for (int at = 0; at + phrase.size() <= words.size(); at++) {
      if (words.subList(at, at + phrase.size()).equals(phrase)) {
        return true;
      }
    }
    return false;
  }

  /// The words of a text; `heartRate`, `heart_rate` and `Heart Rate` have the same.
  static List<String> words(String text) {
    return BETWEEN_WORDS
        .splitAsStream(CAMEL.matcher(text).replaceAll(" "))
        .filter(word -> !word.isEmpty())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  /// The unit in brackets, the last word where it is one (`speed_kmh`), or the whole title.
  private static Optional<String> unitOf(String title) {
    var brackets = BRACKETS.matcher(title);
    while (brackets.find()) {
      if (UnitWords.find(brackets.group(1)).isPresent()) {
        return Optional.of(brackets.group(1).strip());
      }
    }
    return Stream.of(title, lastWord(title)).filter(word -> isUnit(word, title)).findFirst();
  }

  /// A letter alone may be a name as well as a unit, unless it stands behind a line.
  private static boolean isUnit(String word, String title) {
    boolean behind = title.length() > word.length();
    return UnitWords.find(word).isPresent() && (word.length() > 1 || behind);
  }

  private static String lastWord(String title) {
    String plain = BRACKETS.matcher(title).replaceAll(" ").strip();
    int line = Math.max(plain.lastIndexOf('_'), plain.lastIndexOf(' '));
    return line < 0 ? "" : plain.substring(line + 1);
  }

  private static String withoutUnitWord(String title, String unit) {
    return !unit.isEmpty() && title.length() > unit.length() && lastWord(title).equals(unit)
        ? title.substring(0, title.length() - unit.length())
        : title;
  }
}

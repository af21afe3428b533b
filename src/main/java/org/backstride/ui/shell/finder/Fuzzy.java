package org.backstride.ui.shell.finder;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How well typed letters fit a text: every letter in order, the better the more of them stand
/// together or begin a word. Case and accents do not count.
final class Fuzzy {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int WORD_START = 8;
  private static final int RUN = 5;
  private static final int LETTER = 1;

  private Fuzzy() {}

  /// The score of the text for the query, higher is better; empty where it does not fit.
  static OptionalInt score(String query, String text) {
    String wanted = fold(query).replace(" ", "");
    String present = fold(text);
    int whole = present.indexOf(fold(query.strip()));
    int score = whole < 0 ? 0 : whole == 0 ? 100 : 40;
    int from = 0;
    int last = -2;
    for (int i = 0; i < wanted.length(); i++) {
      int at = best(present, wanted.charAt(i), from, last);
      if (at < 0) {
        return OptionalInt.empty();
      }
      score += gain(present, at, last);
      last = at;
      from = at + 1;
    }
    return OptionalInt.of(score * 4 - Math.min(present.length(), 60) / 4);
  }

  /// Whether every typed word stands in the text, in any order.
  static boolean says(String query, String text) {
    String present = fold(text);
    return Stream.of(fold(query.strip()).split("\\s+")).allMatch(present::contains);
  }

  /// The next place of the letter: right after the last one, else at a word's start, else anywhere.
  private static int best(String text, char letter, int from, int last) {
    if (last >= 0 && from < text.length() && text.charAt(from) == letter) {
      return from;
    }
    int first = text.indexOf(letter, from);
    for (int at = first; at >= 0; at = text.indexOf(letter, at + 1)) {
      if (startsWord(text, at)) {
        return at;
      }
    }
    return first;
  }

  private static int gain(String text, int at, int last) {
    if (at == last + 1) {
      return RUN;
    }
    return startsWord(text, at) ? WORD_START : LETTER;
  }

  private static boolean startsWord(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static String fold(String text) {
    String open = Normalizer.normalize(text, Normalizer.Form.NFD);
    return MARKS.matcher(open).replaceAll("").toLowerCase(Locale.ROOT);
  }
}

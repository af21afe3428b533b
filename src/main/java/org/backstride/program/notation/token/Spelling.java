package org.backstride.program.notation.token;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the keyword that was probably meant.
public final class Spelling {

  private static final int LONGEST = 20;

  private Spelling() {}

  /// The keyword at most two letters away, and nearer than half of the word's length.
  public static Optional<String> nearest(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    int allowed = Math.min(2, small.length() / 2);
    if (small.length() > LONGEST) {
      return Optional.empty();
    }
    return Keywords.words().stream()
        .filter(known -> Math.abs(known.length() - small.length()) <= allowed)
        .filter(known -> distance(small, known) <= allowed)
        .min(
            Comparator.<String>comparingInt(known -> distance(small, known)).thenComparing(k -> k));
  }

  /// Letters to put in, take out, change or swap with their neighbour.
  private static int distance(String a, String b) {
    var table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        table[i][j] = i == 0 || j == 0 ? i + j : cell(table, a, i, b, j);
      }
    }
    return table[a.length()][b.length()];
  }

  /// The distance between the first i letters of one word and the first j of the other.
  private static int cell(int[][] table, String a, int i, String b, int j) {
    char last = a.charAt(i - 1);
    int change = table[i - 1][j - 1] + (last == b.charAt(j - 1) ? 0 : 1);
    int fewest = Math.min(change, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && last == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(fewest, table[i - 2][j - 2] + 1) : fewest;
  }
}

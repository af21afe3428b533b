package org.backstride.sheet.paper.type;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The joined forms of Arabic letters. Unicode keeps for each letter its forms alone, at the end,
/// at the beginning and in the middle of a word, in this order; which letter they belong to is what
/// compatibility normalisation says.
final class ArabicForms {

  private static final int[][] BLOCKS = {{0xFB50, 0xFBFF}, {0xFE80, 0xFEF4}};
  private static final int END = 1;
  private static final int BEGINNING = 2;
  private static final int MIDDLE = 3;

  /// The first of the forms of each letter, and how many there are: two where it joins to the right
  /// only, four where it joins to both sides.
  private final Map<Integer, Integer> first = new HashMap<>();

  private final Map<Integer, Integer> count = new HashMap<>();

  ArabicForms() {
    for (int[] block : BLOCKS) {
      for (int point = block[0]; point <= block[1]; point++) {
        String letter = letter(point);
        if (letter.length() == 1 && letter.charAt(0) != point) {
          int key = letter.charAt(0);
          first.putIfAbsent(key, point);
          count.merge(key, 1, Integer::sum);
        }
      }
    }
  }

  private static String letter(int point) {
    return Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
  }

  /// A stretch of text in the order it is read, its letters joined.
  String joined(String text) {
    int[] points = text.codePoints().toArray();
    int[] joined = points.clone();
    for (int i = 0; i < points.length; i++) {
      boolean before = joinsOn(neighbour(points, i, -1)) && isLetter(points[i]);
      boolean after = joinsOn(points[i]) && isLetter(neighbour(points, i, 1));
      joined[i] = form(points[i], before, after);
    }
    return new String(joined, 0, joined.length);
  }

  /// The same letters, unjoined.
  String plain(String text) {
    return text.codePoints()
        .mapToObj(point -> isForm(point) ? letter(point) : Character.toString(point))
        .collect(Collectors.joining());
  }

  private int form(int point, boolean before, boolean after) {
    if (!isLetter(point)) {
      return point;
    }
    int base = first.getOrDefault(point, point);
    if (before && after) {
      return base + MIDDLE;
    }
    if (after) {
      return base + BEGINNING;
    }
    return before && forms(point) > END ? base + END : base;
  }

  /// The next letter on one side; marks above and below letters do not part them.
  private static int neighbour(int[] points, int from, int step) {
    int at = from + step;
    while (at >= 0
        && at < points.length
        && Character.getType(points[at]) == Character.NON_SPACING_MARK) {
      at += step;
    }
    return at < 0 || at >= points.length ? ' ' : points[at];
  }

  private boolean isLetter(int point) {
    return forms(point) > END;
  }

  /// Whether a letter joins to the one after it.
  private boolean joinsOn(int point) {
    return forms(point) > MIDDLE;
  }

  private int forms(int point) {
    return count.getOrDefault(point, 0);
  }

  private static boolean isForm(int point) {
    return (point >= BLOCKS[0][0] && point <= BLOCKS[0][1])
        || (point >= BLOCKS[1][0] && point <= BLOCKS[1][1]);
  }
}

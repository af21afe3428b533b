package org.backstride.program.notation.token;

/// A line prepared for reading.
public final class Numbers {

  private Numbers() {}

  private static final String DASHES = "–—−‑‐";
  private static final String MINUTE_MARKS = "’′´";
  private static final String SECOND_MARKS = "”″";

  /// The line as it is read, every character in its place: ASCII letters small, any dash a hyphen,
  /// any blank or `@` a space, a comma between digits a point, any stroke behind a digit a mark of
  /// minutes or seconds, the point of a shortened unit such as `2 Min.` a space.
  public static String normal(String line) {
    var chars = line.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      boolean decimal =
          c == ','
              && i > 0
              && i + 1 < chars.length
              && Cursor.isDigit(chars[i - 1])
              && Cursor.isDigit(chars[i + 1]);
      if (decimal) {
        chars[i] = '.';
      } else if (DASHES.indexOf(c) >= 0) {
        chars[i] = '-';
      } else if (i > 0 && Cursor.isDigit(chars[i - 1]) && MINUTE_MARKS.indexOf(c) >= 0) {
        chars[i] = '\'';
      } else if (i > 0 && Cursor.isDigit(chars[i - 1]) && SECOND_MARKS.indexOf(c) >= 0) {
        chars[i] = '"';
      } else if (isBlank(c) || (c == '.' && shortens(chars, i))) {
        chars[i] = ' ';
      } else if (c >= 'A' && c <= 'Z') {
        chars[i] = (char) (c + ('a' - 'A'));
      }
    }
    return new String(chars);
  }

  /// The line with its indentation in plain blanks, every character in its place: text from a web
  /// page may be indented by blanks that do not break.
  public static String indented(String line) {
    var chars = line.toCharArray();
    for (int i = 0; i < chars.length && isSpace(chars[i]); i++) {
      chars[i] = chars[i] == '\t' ? '\t' : ' ';
    }
    return new String(chars);
  }

  /// Whether a character takes room and shows nothing; the mark at the beginning of a file too.
  public static boolean isSpace(char c) {
    return Character.isSpaceChar(c) || Character.isWhitespace(c) || c == '\uFEFF';
  }

  /// Whether a point stands behind a number and a word of letters, and nothing right behind it.
  private static boolean shortens(char[] chars, int point) {
    boolean ends =
        point + 1 == chars.length || chars[point + 1] == ',' || isSpace(chars[point + 1]);
    int at = point - 1;
    while (at >= 0 && Character.isLetter(chars[at])) {
      at--;
    }
    boolean word = at < point - 1;
    while (at >= 0 && chars[at] == ' ') {
      at--;
    }
    return ends && word && at >= 0 && Cursor.isDigit(chars[at]);
  }

  private static boolean isBlank(char c) {
    return c == '@' || (c > '~' && isSpace(c));
  }
}

package org.backstride.program.notation.token;

/// A line prepared for reading.
public final class Numbers {

  private Numbers() {}

  /// The line as it is read, every character in its place: ASCII letters small, `–` a hyphen, a
  /// comma between digits a point.
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
      } else if (c == '–') {
        chars[i] = '-';
      } else if (c >= 'A' && c <= 'Z') {
        chars[i] = (char) (c + ('a' - 'A'));
      }
    }
    return new String(chars);
  }
}

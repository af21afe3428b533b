package org.backstride.program.notation.token;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import org.backstride.program.Range;

/// Patterns of numbers and what they read, over a line in which decimal commas are points.
public final class Numbers {

  public static final String NUMBER = "(\\d{1,9}(?:\\.\\d{1,9})?)";
  public static final String RANGE = NUMBER + "(?:\\s*%?\\s*-\\s*" + NUMBER + ")?";
  public static final String WHOLE = "(\\d{1,9})";

  /// What may not follow a unit or a word.
  public static final String END = "(?![\\p{L}\\p{N}%_])";

  private Numbers() {}

  public static Range range(Matcher match, int group) {
    var from = new BigDecimal(match.group(group));
    String to = match.group(group + 1);
    return new Range(from, to == null ? from : new BigDecimal(to));
  }

  public static int whole(Matcher match, int group) {
    String digits = match.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /// Minutes and seconds of a clock in seconds.
  public static int clock(Matcher match, int group) {
    return Math.addExact(Math.multiplyExact(whole(match, group), 60), whole(match, group + 1));
  }

  /// The line as the patterns want it, every character in its place: ASCII letters small, `–` a
  /// hyphen, a comma between digits a point.
  public static String normal(String line) {
    var chars = line.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      boolean decimal =
          c == ','
              && i > 0
              && i + 1 < chars.length
              && isDigit(chars[i - 1])
              && isDigit(chars[i + 1]);
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

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

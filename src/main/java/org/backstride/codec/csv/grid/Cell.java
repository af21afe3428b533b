package org.backstride.codec.csv.grid;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.backstride.codec.Decimals;

/// Reads one cell after the other out of characters: what each looks like, and its value.
final class Cell {

  private static final Set<String> NOTHING =
      Set.of("-", "--", "---", "n/a", "na", "nan", "null", "none", "nil", "inf", "-inf");

  /// What separates groups of thousands beside the mark that is not the decimal one.
  private static final String GROUP_SIGNS = "'\u00a0\u202f ";

  private static final int LONGEST_NOTHING = 4;
  private static final int LONGEST_NUMBER = 64;
  private static final char NO_MARK = '\uFFFF';

  private static final Pattern EXPONENT =
      Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?");

  private final char decimalMark;
  private final char unquotedMark;
  private final char groupMark;
  private final Pattern grouped;
  private final CellTime time;
  private double value;

  Cell(Dialect dialect) {
    decimalMark = dialect.decimalMark();
    groupMark = decimalMark == '.' ? ',' : '.';
    grouped = Pattern.compile("[-+]?\\d{1,3}([" + groupMark + GROUP_SIGNS + "]\\d{3})+([.,]\\d+)?");
    unquotedMark = decimalMark == dialect.separator() ? NO_MARK : decimalMark;
    time = new CellTime(dialect.dateOrder());
  }

  /// The value of the cell that was read last, `NaN` for one that has none.
  double value() {
    return value;
  }

  CellShape read(char[] text, int from, int to) {
    return from < to && isPlainNumber(text, from, to) ? CellShape.NUMBER : trimmed(text, from, to);
  }

  private CellShape trimmed(char[] text, int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && isAround(text[begin])) {
      begin++;
    }
    while (end > begin && isAround(text[end - 1])) {
      end--;
    }
    value = Double.NaN;
    if (begin == end) {
      return CellShape.EMPTY;
    }
    return isPlainNumber(text, begin, end) ? CellShape.NUMBER : unusual(text, begin, end);
  }

  /// What may stand around a value without being part of it.
  private static boolean isAround(char character) {
    return character <= ' ' || character == '"' || character == '\u00A0';
  }

  private boolean isPlainNumber(char[] text, int from, int to) {
    return numberEnd(text, from, to, decimalMark) == to;
  }

  /// Reads the number that begins at a place of a row without quotes; answers where it ends, the
  /// place itself where none begins.
  int numberEnd(char[] text, int from, int to) {
    return from < to ? numberEnd(text, from, to, unquotedMark) : from;
  }

  /// Reads digits with at most one sign and one decimal mark, which nearly every cell is.
  private int numberEnd(char[] text, int from, int to, char mark) {
    boolean negative = text[from] == '-';
    int begin = negative || text[from] == '+' ? from + 1 : from;
    int at = begin;
    long digits = 0;
    while (at < to && (char) (text[at] - '0') <= 9) {
      digits = digits * 10 + (text[at++] - '0');
    }
    int count = at - begin;
    int decimals = 0;
    if (at < to && text[at] == mark) {
      int first = ++at;
      while (at < to && (char) (text[at] - '0') <= 9) {
        digits = digits * 10 + (text[at++] - '0');
      }
      decimals = at - first;
      count += decimals;
    }
    if (count == 0 || count > Decimals.MOST_DIGITS) {
      return from;
    }
    double size = decimals == 0 ? digits : Decimals.value(digits, decimals);
    value = negative ? -size : size;
    return at;
  }

  private CellShape unusual(char[] text, int from, int to) {
    var shape = time.read(text, from, to);
    if (shape != CellShape.TEXT) {
      value = time.value();
      return shape;
    }
    if (to - from > LONGEST_NUMBER) {
      return CellShape.TEXT;
    }
    String written = new String(text, from, to - from);
    if (written.length() <= LONGEST_NOTHING && NOTHING.contains(written.toLowerCase(Locale.ROOT))) {
      return CellShape.EMPTY;
    }
    value = number(written);
    return Double.isNaN(value) ? CellShape.TEXT : CellShape.NUMBER;
  }

  /// A number with an exponent, with groups of thousands or with a percent sign.
  private double number(String written) {
    String plain = written.endsWith("%") ? written.substring(0, written.length() - 1) : written;
    if (grouped.matcher(plain).matches()) {
      plain = plain.replaceAll("[" + groupMark + GROUP_SIGNS + "]", "");
    }
    if (plain.indexOf(groupMark) >= 0) {
      return Double.NaN;
    }
    plain = plain.strip().replace(decimalMark, '.');
    if (!EXPONENT.matcher(plain).matches()) {
      return Double.NaN;
    }
    double parsed = Double.parseDouble(plain);
    return Double.isFinite(parsed) ? parsed : Double.NaN;
  }
}

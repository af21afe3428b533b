package org.backstride.program.notation.token;

/// A place in a line as [Numbers#normal] gives it, and what can be read from there on. Reading
/// moves the place behind what was read; what is not there moves nothing.
final class Cursor {

  /// More digits than this are no number here.
  private static final int MOST_DIGITS = 9;

  private static final String GOES_ON_A_CLOCK = ":/.'\"-";

  private final String line;
  private int at;

  Cursor(String line) {
    this.line = line;
  }

  int at() {
    return at;
  }

  void to(int place) {
    at = place;
  }

  /// The character here, 0 behind the end.
  char here() {
    return at < line.length() ? line.charAt(at) : 0;
  }

  boolean take(char wanted) {
    boolean found = at < line.length() && line.charAt(at) == wanted;
    at += found ? 1 : 0;
    return found;
  }

  /// Takes exactly these characters, or none of them.
  boolean take(String wanted) {
    boolean found = line.startsWith(wanted, at);
    at += found ? wanted.length() : 0;
    return found;
  }

  boolean isAtEnd() {
    return at >= line.length();
  }

  /// Where the blanks in front of a place begin.
  int blanksBefore(int place) {
    int start = place;
    while (start > 0 && isBlank(line.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /// Passes blanks; whether there were any.
  boolean blanks() {
    int from = at;
    while (at < line.length() && isBlank(line.charAt(at))) {
      at++;
    }
    return at > from;
  }

  /// The small letters here, as far as they go.
  String letters() {
    int from = at;
    while (here() >= 'a' && here() <= 'z') {
      at++;
    }
    return line.substring(from, at);
  }

  /// Takes a whole word that stands behind blanks; where it does not, nothing moves.
  boolean takeWord(String word) {
    int from = at;
    boolean found = blanks() && letters().equals(word) && ends();
    at = found ? at : from;
    return found;
  }

  /// One digit; -1 where there is none.
  int digit() {
    return isDigit(here()) ? line.charAt(at++) - '0' : -1;
  }

  /// A whole number; -1 where there is none, or where it has too many digits.
  long whole() {
    int from = at;
    long number = 0;
    while (isDigit(here()) && at - from <= MOST_DIGITS) {
      number = number * 10 + digit();
    }
    if (at == from || at - from > MOST_DIGITS) {
      at = from;
      return -1;
    }
    return number;
  }

  /// The digits of a number with or without a decimal point; blank where there is none.
  String number() {
    int from = at;
    if (whole() < 0) {
      return "";
    }
    int point = at;
    if (!take('.') || whole() < 0) {
      at = point;
    }
    return line.substring(from, at);
  }

  /// Two digits from 00 to 59 behind a colon; -1 where there are none.
  int sixtieths() {
    boolean found =
        here() == ':'
            && at + 2 < line.length()
            && line.charAt(at + 1) >= '0'
            && line.charAt(at + 1) <= '5'
            && isDigit(line.charAt(at + 2));
    if (!found) {
      return -1;
    }
    at += 3;
    return (line.charAt(at - 2) - '0') * 10 + line.charAt(at - 1) - '0';
  }

  /// Whether a word or unit that was read up to here is over.
  boolean ends() {
    return at >= line.length() || !goesOn(line.codePointAt(at));
  }

  /// Whether a clock that was read up to here is over.
  boolean endsClock() {
    return ends() && (at >= line.length() || GOES_ON_A_CLOCK.indexOf(line.charAt(at)) < 0);
  }

  /// Whether a letter of any script stands here.
  boolean isLetter() {
    return at < line.length() && Character.isLetter(line.codePointAt(at));
  }

  private static boolean goesOn(int point) {
    if (point < 128) {
      return (point >= 'a' && point <= 'z')
          || (point >= '0' && point <= '9')
          || point == '%'
          || point == '_';
    }
    return Character.isLetter(point) || isNumber(Character.getType(point));
  }

  private static boolean isNumber(int type) {
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}

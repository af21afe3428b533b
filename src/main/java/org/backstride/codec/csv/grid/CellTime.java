package org.backstride.codec.csv.grid;

import org.backstride.codec.CivilTime;

/// Reads clocks, days and instants out of a cell, in the ways that exports write them:
/// `2026-05-01T10:00:00.250+02:00`, `01.05.2026 10:00`, `5/1/2026, 10:00:04 PM`, `1:02:03.5`,
/// `5:30`. A time that no day has, such as 25:00 beside a date, is a cell without a value.
final class CellTime {

  private static final int LONGEST = 40;

  /// Midnight as the end of its day; a leap second before it is no more than that.
  private static final double LAST_SECOND = 86_400;

  private static final int MOST_OFFSET_MINUTES = 18 * 60;

  private final DateOrder order;
  private char[] text = new char[0];
  private int at;
  private int to;
  private double value;
  private int clockParts;

  CellTime(DateOrder order) {
    this.order = order;
  }

  /// The value of the time read last (see [CellShape]).
  double value() {
    return value;
  }

  /// What the cell is; [CellShape#TEXT] for anything but a time.
  CellShape read(char[] cell, int from, int end) {
    if (end - from > LONGEST || cell[from] < '0' || cell[from] > '9') {
      return CellShape.TEXT;
    }
    text = cell;
    at = from;
    to = end;
    int first = number();
    if (at < to && text[at] == ':') {
      return clock(first) && isOver(first) ? CellShape.CLOCK : CellShape.TEXT;
    }
    return date(first) ? dated() : CellShape.TEXT;
  }

  private CellShape dated() {
    double day = value;
    if (at == to) {
      return CellShape.DATE;
    }
    skip(',');
    if (!skip('T') && !skip(' ')) {
      return CellShape.TEXT;
    }
    skip(' ');
    int hours = number();
    if (hours < 0 || at == to || text[at] != ':' || !clock(hours)) {
      return CellShape.TEXT;
    }
    double seconds = clockParts == 2 ? value * 60 : value;
    double ofDay = seconds + afternoon(hours);
    if (ofDay > LAST_SECOND) {
      return nowhere();
    }
    value = day + Math.rint(ofDay * 1000);
    return zone();
  }

  /// Whether nothing follows a clock but the half of the day, with which `1:05` is an hour and
  /// minutes.
  private boolean isOver(int hours) {
    if (at < to) {
      double seconds = clockParts == 2 ? value * 60 : value;
      value = seconds + afternoon(hours);
    }
    return at == to;
  }

  /// The seconds that `AM` or `PM` adds to an hour.
  private double afternoon(int hours) {
    skip(' ');
    if (to - at < 2 || (text[at + 1] | 0x20) != 'm') {
      return 0;
    }
    int half = text[at] | 0x20;
    if (half != 'a' && half != 'p') {
      return 0;
    }
    at += 2;
    int shift = half == 'p' && hours < 12 ? 12 : half == 'a' && hours == 12 ? -12 : 0;
    return shift * 3600.0;
  }

  private CellShape nowhere() {
    value = Double.NaN;
    return CellShape.EMPTY;
  }

  private CellShape zone() {
    skip(' ');
    if (at == to) {
      return CellShape.LOCAL_TIME;
    }
    if (skip('Z') && at == to) {
      return CellShape.INSTANT;
    }
    boolean west = at < to && text[at] == '-';
    if (!west && (at == to || text[at] != '+')) {
      return CellShape.TEXT;
    }
    at++;
    int hours = number();
    int minutes = skip(':') ? number() : 0;
    if (at != to || hours < 0 || minutes < 0) {
      return CellShape.TEXT;
    }
    int offset = hours > 24 ? hours / 100 * 60 + hours % 100 : hours * 60 + minutes;
    if (offset > MOST_OFFSET_MINUTES) {
      return nowhere();
    }
    value += (west ? offset : -offset) * 60_000.0;
    return CellShape.INSTANT;
  }

  /// Reads what follows the first part of a clock; the value is in seconds.
  private boolean clock(int first) {
    at++;
    int second = number();
    if (first < 0 || second < 0 || second > 59) {
      return false;
    }
    value = first * 60.0 + second;
    clockParts = 2;
    if (skip(':')) {
      int third = number();
      if (third < 0 || third > 60) {
        return false;
      }
      value = value * 60 + third;
      clockParts = 3;
    }
    return fraction();
  }

  private boolean fraction() {
    if (at == to || (text[at] != '.' && text[at] != ',')) {
      return true;
    }
    if (at + 1 == to || !isDigit(text[at + 1])) {
      return text[at] == ',';
    }
    at++;
    for (double scale = 0.1; at < to && isDigit(text[at]); scale /= 10) {
      value += (text[at++] - '0') * scale;
    }
    return true;
  }

  /// Reads what follows the first part of a day; the value is in milliseconds since 1970.
  private boolean date(int first) {
    if (at == to || (text[at] != '-' && text[at] != '/' && text[at] != '.')) {
      return false;
    }
    char mark = text[at++];
    int second = number();
    if (second < 0 || !skip(mark)) {
      return false;
    }
    int third = number();
    if (third < 0) {
      return false;
    }
    if (first > 31) {
      return day(first, second, third);
    }
    int year = third < 100 ? third + 2000 : third;
    boolean monthFirst = (order == DateOrder.MONTH_FIRST && first <= 12) || second > 12;
    return monthFirst ? day(year, first, second) : day(year, second, first);
  }

  private boolean day(int year, int month, int day) {
    value = CivilTime.dayMillis(year, month, day);
    return CivilTime.isDay(year, month, day) && year > 1900 && year < 2200;
  }

  /// The number here, of at most nine digits; -1 where there is none.
  private int number() {
    int from = at;
    int number = 0;
    while (at < to && isDigit(text[at]) && at - from < 9) {
      number = number * 10 + text[at++] - '0';
    }
    return at == from ? -1 : number;
  }

  private boolean skip(char wanted) {
    boolean found = at < to && text[at] == wanted;
    at += found ? 1 : 0;
    return found;
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}

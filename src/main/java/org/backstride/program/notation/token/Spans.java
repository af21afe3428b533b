package org.backstride.program.notation.token;

import java.util.Optional;

/// How times in units are written: `1h5m`, `90 min`, `1m 30s`, `1m30`, `1h30`.
final class Spans {

  private static final int[] UNITS = {3600, 60, 1};

  private final Cursor cursor;
  private long seconds;
  private int end = -1;
  private long secondsToEnd;

  Spans(Cursor cursor) {
    this.cursor = cursor;
  }

  /// The longest time that can be read here.
  Optional<Part> read() {
    for (int unit : UNITS) {
      int from = cursor.at();
      if (!take(unit)) {
        cursor.to(from);
      }
    }
    if (end < 0) {
      return Optional.empty();
    }
    cursor.to(end);
    return Part.lasting(secondsToEnd);
  }

  private boolean take(int unit) {
    cursor.blanks();
    long number = cursor.whole();
    if (number < 0) {
      return false;
    }
    boolean apart = cursor.blanks();
    String word = cursor.letters();
    if (!isWord(word, unit, apart) || cursor.isLetter()) {
      return false;
    }
    seconds += number * unit;
    endHere(seconds, cursor.ends());
    if (word.equals("m") || word.equals("h")) {
      nextUnitUnsaid(unit / 60);
    }
    return true;
  }

  /// Minutes as `m` stand right behind their number, so that nobody takes them for metres.
  private static boolean isWord(String word, int unit, boolean apart) {
    return switch (word) {
      case "h", "hour", "hours", "std", "stunde", "stunden", "hora", "horas" -> unit == 3600;
      case "m" -> unit == 60 && !apart;
      case "min", "mins", "minute", "minutes", "minuten", "minuto", "minutos" -> unit == 60;
      case "sek", "sekunde", "sekunden", "seg", "segundo", "segundos" -> unit == 1;
      case "s", "sec", "secs", "second", "seconds" -> unit == 1;
      default -> false;
    };
  }

  private void nextUnitUnsaid(int unit) {
    int from = cursor.at();
    long number = cursor.whole();
    endHere(seconds + number * unit, number >= 0 && cursor.endsClock());
    cursor.to(from);
  }

  private void endHere(long whole, boolean ends) {
    if (ends) {
      end = cursor.at();
      secondsToEnd = whole;
    }
  }
}

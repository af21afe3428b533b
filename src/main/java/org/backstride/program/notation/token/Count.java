package org.backstride.program.notation.token;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backstride.program.Progression;
import org.backstride.program.Progression.Unit;
import org.backstride.program.Progression.Variable;
import org.backstride.program.Repeat.LastRecovery;

/// What stands at the end of a repeat's title: `5x each speed +0.1kmh, rest -5s
/// skip-last-recovery`.
///
/// @param titleEnd where the title in front of it ends, 0 where there is none
/// @param times how often
/// @param lastRecovery whether the last recovery is done
/// @param progressions what changes from one repetition to the next
public record Count(
    int titleEnd, int times, LastRecovery lastRecovery, List<Progression> progressions) {

  private static final String SKIP = "skip-last-recovery";

  /// The count at the end of a line; empty where the line ends otherwise.
  ///
  /// @throws IllegalArgumentException where a progression is out of range
  public static Optional<Count> atEndOf(String line) {
    var cursor = new Cursor(Numbers.normal(line));
    for (int at = line.length() - 1; at > 0; at--) {
      if (isCross(line.charAt(at)) && Cursor.isDigit(line.charAt(at - 1))) {
        var count = read(cursor, startOfDigits(line, at));
        if (count.isPresent()) {
          return count;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isCross(char c) {
    return c == 'x' || c == 'X' || c == '×';
  }

  private static int startOfDigits(String line, int end) {
    int start = end;
    while (start > 0 && Cursor.isDigit(line.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static Optional<Count> read(Cursor cursor, int start) {
    int titleEnd = cursor.blanksBefore(start);
    cursor.to(start);
    long times = cursor.whole();
    if (times < 0 || (start > 0 && titleEnd == start)) {
      return Optional.empty();
    }
    cursor.to(cursor.at() + 1);
    var options = new Options(cursor);
    return options.readAll()
        ? Optional.of(
            new Count(titleEnd, (int) times, options.lastRecovery, List.copyOf(options.changes())))
        : Optional.empty();
  }

  /// The options behind a count, up to the end of the line.
  private static final class Options {

    private final Cursor cursor;
    private final List<Written> written = new ArrayList<>();
    private LastRecovery lastRecovery = LastRecovery.KEEP;

    Options(Cursor cursor) {
      this.cursor = cursor;
    }

    boolean readAll() {
      boolean known = true;
      while (known && !cursor.isAtEnd()) {
        boolean apart = cursor.blanks();
        known = cursor.isAtEnd() || (apart && (skip() || each()));
      }
      return known;
    }

    private boolean skip() {
      boolean found = cursor.take(SKIP);
      lastRecovery = found ? LastRecovery.SKIP : lastRecovery;
      return found;
    }

    private boolean each() {
      if (!cursor.take("each") || !cursor.blanks() || !delta()) {
        return false;
      }
      int behind = cursor.at();
      while (comma() && delta()) {
        behind = cursor.at();
      }
      cursor.to(behind);
      return true;
    }

    private boolean comma() {
      cursor.blanks();
      boolean found = cursor.take(',');
      cursor.blanks();
      return found;
    }

    private boolean delta() {
      String variable = cursor.letters();
      cursor.blanks();
      boolean less = cursor.take('-');
      boolean known = less || cursor.take('+');
      cursor.blanks();
      String number = known ? cursor.number() : "";
      cursor.blanks();
      String unit = cursor.take('%') ? "%" : cursor.letters();
      if (number.isEmpty() || !Written.isKnown(variable, unit)) {
        return false;
      }
      written.add(new Written(variable, less, number, unit));
      return true;
    }

    List<Progression> changes() {
      return written.stream().map(Written::progression).toList();
    }
  }

  /// A change as it stands there, perhaps beyond its limits.
  private record Written(String variable, boolean less, String number, String unit) {

    static boolean isKnown(String variable, String unit) {
      boolean named =
          switch (variable) {
            case "speed", "time", "distance", "rest", "grade" -> true;
            default -> false;
          };
      return named && unitOf(unit).isPresent();
    }

    private static Optional<Unit> unitOf(String code) {
      return List.of(Unit.values()).stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    Progression progression() {
      var delta = new BigDecimal(number);
      return new Progression(
          Variable.valueOf(variable.toUpperCase(Locale.ROOT)),
          less ? delta.negate() : delta,
          unitOf(unit).orElseThrow());
    }
  }
}

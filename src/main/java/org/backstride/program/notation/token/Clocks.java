package org.backstride.program.notation.token;

import java.util.Optional;
import org.backstride.program.Target;
import org.backstride.unit.DistanceUnit;

/// How times and paces with marks are written: `3:00`, `1:05:00`, `1'30"`, `30"`, `6:00-5:30/km`.
record Clocks(Cursor cursor) {

  private static final int MINUTE = 60;

  Optional<Part> read() {
    int start = cursor.at();
    cursor.whole();
    char mark = cursor.here();
    cursor.to(start);
    return switch (mark) {
      case ':' -> pace().or(() -> clock(start));
      case '\'' -> primes();
      case '"' -> seconds();
      default -> Optional.empty();
    };
  }

  private Optional<Part> pace() {
    long from = minutes();
    long to = from;
    int behind = cursor.at();
    boolean said = cursor.take("/km-") || cursor.take("/mi-");
    cursor.blanks();
    if (said || cursor.take('-')) {
      cursor.blanks();
      to = minutes();
    } else {
      cursor.to(behind);
    }
    return from < 0 || to < 0 ? Optional.empty() : perDistance(from, to);
  }

  private Optional<Part> perDistance(long from, long to) {
    cursor.blanks();
    if (!cursor.take('/')) {
      return Optional.empty();
    }
    cursor.blanks();
    String per = cursor.letters();
    if (!(per.equals("km") || per.equals("mi")) || !cursor.ends()) {
      return Optional.empty();
    }
    cursor.takeWord("pace");
    var unit = per.equals("km") ? DistanceUnit.KILOMETRES : DistanceUnit.MILES;
    return Optional.of(
        new Part.Aims(new Target.AtPace(Math.toIntExact(from), Math.toIntExact(to), unit)));
  }

  /// `5:30` in seconds; -1 where there is none.
  private long minutes() {
    long whole = cursor.whole();
    int rest = whole < 0 ? -1 : cursor.sixtieths();
    return rest < 0 ? -1 : whole * MINUTE + rest;
  }

  private Optional<Part> clock(int start) {
    cursor.to(start);
    long first = minutes();
    int last = first < 0 ? -1 : cursor.sixtieths();
    boolean isClock = first >= 0 && cursor.endsClock();
    return isClock ? Part.lasting(last < 0 ? first : first * MINUTE + last) : Optional.empty();
  }

  private Optional<Part> primes() {
    long count = cursor.whole();
    long whole = count * MINUTE;
    cursor.take('\'');
    if (cursor.take('\'')) {
      return cursor.ends() ? Part.lasting(count) : Optional.empty();
    }
    int behind = cursor.at();
    boolean ends = cursor.ends();
    cursor.blanks();
    long more = cursor.whole();
    int bare = cursor.at();
    boolean endsBare = more >= 0 && cursor.ends();
    if (more >= 0 && cursor.take('"') && cursor.ends()) {
      return Part.lasting(whole + more);
    }
    cursor.to(endsBare ? bare : behind);
    return endsBare || ends ? Part.lasting(endsBare ? whole + more : whole) : Optional.empty();
  }

  private Optional<Part> seconds() {
    long count = cursor.whole();
    cursor.take('"');
    return Part.lasting(count);
  }
}

package org.backstride.program.notation.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Takes the line of a step apart.
public final class LineScanner {

  private final String line;
  private final String normal;
  private final Cursor cursor;

  private LineScanner(String line) {
    this.line = line;
    normal = Numbers.normal(line);
    cursor = new Cursor(normal);
  }

  /// The parts that stand in a line from a place on.
  public static List<Part.At> scan(String line, int from) {
    var scanner = new LineScanner(line);
    var parts = new ArrayList<Part.At>();
    int at = scanner.skipBlanks(from);
    while (at < line.length()) {
      var part = scanner.partAt(at);
      parts.add(part);
      at = scanner.skipBlanks(part.end());
    }
    return parts;
  }

  private Part.At partAt(int start) {
    if (Quoted.opensAt(line, start)) {
      return quoted(start);
    }
    cursor.to(start);
    char first = line.charAt(start);
    boolean digit = first >= '0' && first <= '9';
    return digit ? withDigits(start) : withLetters(start, wordEnd(start));
  }

  private Part.At withLetters(int start, int end) {
    var keyword = Keywords.part(normal.substring(start, end));
    return keyword.isPresent()
        ? new Part.At(keyword.get(), start, end)
        : at(start, limited(() -> new Phrases(cursor).read()));
  }

  private Part.At withDigits(int start) {
    return at(start, limited(this::digits));
  }

  private Part.At at(int start, Optional<Part> found) {
    if (found.isPresent()) {
      return new Part.At(found.get(), start, cursor.at());
    }
    int end = wordEnd(start);
    return new Part.At(new Part.Word(line.substring(start, end)), start, end);
  }

  /// A number outside the limits of what it would build is a wrong part, not an exception.
  private static Optional<Part> limited(Supplier<Optional<Part>> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException | ArithmeticException _) {
      return Optional.of(new Part.Wrong("notation.problem.outOfRange", List.of()));
    }
  }

  private Optional<Part> digits() {
    int start = cursor.at();
    Optional<Part> found = new Clocks(cursor).read();
    if (found.isEmpty()) {
      cursor.to(start);
      found = new Spans(cursor).read();
    }
    if (found.isEmpty()) {
      cursor.to(start);
      found = new Amounts(cursor).read();
    }
    return found;
  }

  private Part.At quoted(int start) {
    var quoted = Quoted.at(line, start);
    Part part =
        quoted.closed()
            ? new Part.Says(quoted.text())
            : new Part.Wrong(
                "notation.problem.openString", List.of('"' + line.substring(start + 1) + '"'));
    return new Part.At(part, start, quoted.end());
  }

  private int wordEnd(int start) {
    int end = start + 1;
    while (end < line.length() && !endsWord(end)) {
      end++;
    }
    return end;
  }

  /// A mark behind anything but a digit opens a string, also where no blank stands before it.
  private boolean endsWord(int at) {
    boolean opens = Quoted.opensAt(line, at) && !Character.isDigit(line.charAt(at - 1));
    return isApart(at) || opens;
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < line.length() && isApart(at)) {
      at++;
    }
    return at;
  }

  /// A blank, or a comma in front of one.
  private boolean isApart(int at) {
    boolean comma = normal.charAt(at) == ',' && (at + 1 == line.length() || isBlankAt(at + 1));
    return comma || isBlankAt(at);
  }

  private boolean isBlankAt(int at) {
    return isBlank(normal.charAt(at));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || ((c < ' ' || c > '~') && Character.isWhitespace(c));
  }
}

package org.backstride.program.notation.token;

import java.util.ArrayList;
import java.util.List;

/// Takes the line of a step apart.
public final class LineScanner {

  private static final List<Form> FORMS = forms();

  private final String line;
  private final String normal;

  private LineScanner(String line) {
    this.line = line;
    this.normal = Numbers.normal(line);
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
    if (line.charAt(start) == '"') {
      return quoted(start);
    }
    return Form.firstAt(FORMS, normal, start).orElseGet(() -> word(start));
  }

  private Part.At quoted(int start) {
    var quoted = Quoted.at(line, start);
    Part part =
        quoted.closed()
            ? new Part.Says(quoted.text())
            : new Part.Wrong("notation.problem.openString", List.of(line.substring(start) + '"'));
    return new Part.At(part, start, quoted.end());
  }

  private Part.At word(int start) {
    int end = start;
    while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    String word = line.substring(start, end);
    Part part = Keywords.part(normal.substring(start, end)).orElse(new Part.Word(word));
    return new Part.At(part, start, end);
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private static List<Form> forms() {
    var forms = new ArrayList<>(FieldForms.ALL);
    forms.addAll(ExtentForms.ALL);
    return List.copyOf(forms);
  }
}

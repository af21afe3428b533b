package org.backstride.program.notation;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A count that people write into one line with what it repeats, such as `4 x 400mtr` or `3x(2' bwd
/// / 1' fwd)`, or with a blank before its cross. A repeat is a line of its own here, its steps
/// stand below it.
///
/// @param head the line of the repeat
/// @param repeated what it repeats, blank where that stands below already
record CountedLine(String head, String repeated) {

  private static final Pattern IN_FRONT = Pattern.compile("(\\d{1,3})\\s*[xX×*]\\s*(\\S.*)");
  private static final Pattern APART = Pattern.compile("((?:.*\\s)?\\d{1,3})\\s+[xX×]");
  private static final Pattern BETWEEN = Pattern.compile("\\s[/+]\\s|;");

  /// The count of a line without its hyphen; empty where it has none, or one that is read as such.
  static Optional<CountedLine> of(String line) {
    var apart = APART.matcher(line);
    if (apart.matches()) {
      return Optional.of(new CountedLine(apart.group(1) + "x", ""));
    }
    var front = IN_FRONT.matcher(line);
    boolean counts = front.matches() && !Title.isCount(line);
    return counts
        ? Optional.of(new CountedLine(front.group(1) + "x", front.group(2)))
        : Optional.empty();
  }

  /// The lines it was meant as.
  ///
  /// @param indent the blanks in front of the line
  String meant(String indent) {
    if (repeated.isEmpty()) {
      return head;
    }
    return Stream.of(BETWEEN.split(withoutBrackets(), -1))
        .map(step -> "\n" + indent + "  - " + step.strip())
        .collect(Collectors.joining("", head, ""));
  }

  private String withoutBrackets() {
    return repeated.startsWith("(") && repeated.endsWith(")")
        ? repeated.substring(1, repeated.length() - 1)
        : repeated;
  }
}

package org.backstride.program.notation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backstride.program.Block;
import org.backstride.program.Progression;
import org.backstride.program.Repeat;
import org.backstride.program.Repeat.LastRecovery;
import org.backstride.program.Section;
import org.backstride.program.notation.token.Count;
import org.backstride.program.notation.token.Numbers;
import org.backstride.program.notation.token.Quoted;

/// The line above a section or a repeat, both ways.
final class Title {

  private static final String SPECIAL = "-–—−•·*#@>\"";

  private Title() {}

  /// The block, still empty, that a line without its indentation is the title of.
  ///
  /// @throws IllegalArgumentException where a count or a progression is out of range
  static Block read(String line) {
    if (line.startsWith("\"")) {
      var quoted = Quoted.at(line, 0);
      String rest = line.substring(quoted.end()).strip();
      if (quoted.closed() && rest.isEmpty()) {
        return new Section(quoted.text(), List.of());
      }
      return repeat(quoted.text(), rest)
          .filter(_ -> quoted.closed())
          .orElseThrow(() -> new IllegalArgumentException("No title: " + line));
    }
    return repeat("", line).orElseGet(() -> new Section(line, List.of()));
  }

  /// Whether a line is nothing but a count with its options.
  static boolean isCount(String line) {
    try {
      return Count.atEndOf(line).filter(count -> count.titleEnd() == 0).isPresent();
    } catch (IllegalArgumentException _) {
      // Out of range; the step that it is instead says so.
      return false;
    }
  }

  static String print(Section section) {
    return isPlain(section.title()) ? section.title() : Quoted.print(section.title());
  }

  static String print(Repeat repeat) {
    var text = new StringBuilder();
    if (!repeat.title().isEmpty()) {
      text.append(isPlain(repeat.title()) ? repeat.title() : Quoted.print(repeat.title()));
      text.append(' ');
    }
    text.append(repeat.count()).append('x');
    String each = " each ";
    for (var progression : repeat.progressions()) {
      text.append(each).append(print(progression));
      each = ", ";
    }
    return repeat.lastRecovery() == LastRecovery.SKIP
        ? text.append(" skip-last-recovery").toString()
        : text.toString();
  }

  private static String print(Progression progression) {
    var delta = progression.delta();
    return progression.variable().name().toLowerCase(Locale.ROOT)
        + (delta.signum() < 0 ? " -" : " +")
        + delta.abs().toPlainString()
        + progression.unit().code();
  }

  private static boolean isPlain(String title) {
    return !title.isEmpty()
        && title.equals(title.strip())
        && !Numbers.isSpace(title.charAt(0))
        && !Numbers.isSpace(title.charAt(title.length() - 1))
        && SPECIAL.indexOf(title.charAt(0)) < 0
        && title.indexOf('\n') < 0
        && title.indexOf('\r') < 0
        && !endsInCount(title)
        && CountedLine.of(title).isEmpty()
        && !StepReader.isStep(title);
  }

  private static boolean endsInCount(String title) {
    try {
      return Count.atEndOf(title).isPresent();
    } catch (IllegalArgumentException _) {
      return true;
    }
  }

  private static Optional<Block> repeat(String title, String line) {
    return Count.atEndOf(line)
        .filter(count -> title.isEmpty() || count.titleEnd() == 0)
        .map(
            count ->
                new Repeat(
                    count.titleEnd() == 0 ? title : line.substring(0, count.titleEnd()),
                    count.times(),
                    List.of(),
                    count.lastRecovery(),
                    count.progressions()));
  }
}

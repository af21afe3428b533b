package org.backstride.program.notation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backstride.program.Block;
import org.backstride.program.Progression;
import org.backstride.program.Progression.Unit;
import org.backstride.program.Progression.Variable;
import org.backstride.program.Repeat;
import org.backstride.program.Repeat.LastRecovery;
import org.backstride.program.Section;
import org.backstride.program.notation.token.Numbers;
import org.backstride.program.notation.token.Quoted;

/// The line above a section or a repeat, both ways.
final class Title {

  private static final String DELTA =
      "(speed|time|distance|rest|grade)\\s*([+-])\\s*"
          + Numbers.NUMBER
          + "\\s*(kmh|mph|mps|s|mtr|%)";
  private static final String EACH = "each\\s+" + DELTA + "(?:\\s*,\\s*" + DELTA + ")*";
  private static final Pattern REPEAT =
      Pattern.compile(
          "(?:(.*\\S)\\s+)?(\\d{1,9})[x×]((?:\\s+(?:skip-last-recovery|" + EACH + "))*)\\s*",
          Pattern.DOTALL);
  private static final Pattern EACH_DELTA = Pattern.compile(DELTA);
  private static final String SPECIAL = "-–#@>\"";

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
        && SPECIAL.indexOf(title.charAt(0)) < 0
        && title.indexOf('\n') < 0
        && title.indexOf('\r') < 0
        && !REPEAT.matcher(Numbers.normal(title)).matches();
  }

  private static Optional<Block> repeat(String title, String line) {
    var match = REPEAT.matcher(Numbers.normal(line));
    if (!match.matches() || (!title.isEmpty() && match.group(1) != null)) {
      return Optional.empty();
    }
    String plain = match.group(1) == null ? title : line.substring(0, match.end(1));
    return Optional.of(
        new Repeat(
            plain,
            Integer.parseInt(match.group(2)),
            List.of(),
            match.group(3).contains("skip-last") ? LastRecovery.SKIP : LastRecovery.KEEP,
            progressions(match.group(3))));
  }

  private static List<Progression> progressions(String options) {
    var all = new ArrayList<Progression>();
    var each = EACH_DELTA.matcher(options);
    while (each.find()) {
      all.add(progression(each));
    }
    return all;
  }

  private static Progression progression(Matcher match) {
    var number = new BigDecimal(match.group(3));
    Unit unit =
        List.of(Unit.values()).stream()
            .filter(u -> u.code().equals(match.group(4)))
            .findFirst()
            .orElseThrow();
    return new Progression(
        Variable.valueOf(match.group(1).toUpperCase(Locale.ROOT)),
        match.group(2).equals("-") ? number.negate() : number,
        unit);
  }
}

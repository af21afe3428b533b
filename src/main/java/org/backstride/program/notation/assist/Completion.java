package org.backstride.program.notation.assist;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backstride.program.notation.Problem;
import org.backstride.program.notation.assist.Vocabulary.Kind;
import org.backstride.program.notation.assist.Vocabulary.Unit;
import org.backstride.program.notation.assist.Vocabulary.Word;
import org.backstride.program.notation.token.LineScanner;
import org.backstride.program.notation.token.Part;

/// What could stand at the caret of a line: the rest of a word, a unit behind a number, the words
/// that a step does not say yet.
public final class Completion {

  private final String line;
  private final int caret;
  private final int start;
  private final String begun;

  private Completion(String line, int caret) {
    this.line = line;
    this.caret = Math.clamp(caret, 0, line.length());
    start = wordStart();
    begun = line.substring(start, this.caret).toLowerCase(Locale.ROOT);
  }

  /// What could stand at a caret, counted from 0, best first; without a word begun, everything that
  /// is possible there.
  public static List<Suggestion> at(String line, int caret) {
    return new Completion(line, caret).all();
  }

  /// The same while typing: only where a word is begun that is not whole yet.
  public static List<Suggestion> whileTyping(String line, int caret) {
    var completion = new Completion(line, caret);
    String begun = completion.begun;
    boolean word = !begun.isEmpty() && !Character.isDigit(begun.charAt(begun.length() - 1));
    var all = word && !begun.equals("-") ? completion.all() : List.<Suggestion>of();
    boolean whole =
        all.stream().anyMatch(each -> each.text().strip().equalsIgnoreCase(completion.rest()));
    return whole ? List.of() : all;
  }

  /// The fixes of a problem, as suggestions for its line.
  public static List<Suggestion> fixes(Problem problem) {
    int from = problem.place().column() - 1;
    int to = from + problem.place().length();
    return problem.fixes().stream()
        .map(fix -> new Suggestion(from, to, fix.replacement(), "notation.word.fix"))
        .toList();
  }

  private List<Suggestion> all() {
    String before = line.substring(0, caret).stripLeading();
    if (!restIsOver()) {
      return List.of();
    }
    if (before.startsWith("@")) {
      return field(before);
    }
    if (before.startsWith("-") || before.startsWith("–")) {
      return step();
    }
    if (before.startsWith("#") || before.startsWith(">") || before.startsWith("\"")) {
      return List.of();
    }
    return title(before);
  }

  /// Whether the caret stands at the end of a word.
  private boolean restIsOver() {
    return caret == line.length() || Character.isWhitespace(line.charAt(caret));
  }

  private List<Suggestion> field(String before) {
    int indent = line.indexOf('@');
    return before.toLowerCase(Locale.ROOT).startsWith("@surface:")
        ? starting(Vocabulary.surfaces(), start)
        : before.contains(":")
            ? List.of()
            : Vocabulary.FIELDS.stream()
                .filter(word -> word.text().startsWith(before.toLowerCase(Locale.ROOT)))
                .map(word -> new Suggestion(indent, caret, word.text(), word.meaning()))
                .toList();
  }

  private List<Suggestion> title(String before) {
    boolean counted = before.matches("(?:.*\\s)?\\d{1,3}[xX×](?:\\s.*)?");
    if (counted) {
      boolean amidEach = line.substring(0, start).matches(".*(?:each|,)\\s*");
      return amidEach ? List.of() : starting(Vocabulary.OPTIONS.stream(), start);
    }
    int indent = caret - before.length();
    return Vocabulary.TITLES.stream()
        .filter(word -> startsWith(word.text(), before))
        .map(word -> new Suggestion(indent, caret, word.text(), word.meaning()))
        .toList();
  }

  private List<Suggestion> step() {
    var parts = LineScanner.scan(line, line.indexOf(line.strip().charAt(0)) + 1);
    if (parts.stream().anyMatch(part -> part.start() < caret && isWords(part))) {
      return List.of();
    }
    var said = said(parts);
    int digits = digits();
    if (digits > 0) {
      return units(begun.substring(0, digits), said);
    }
    return starting(
        Vocabulary.WORDS.stream()
            .filter(word -> !said.contains(word.kind()) || word.kind() == Kind.SUPPORT),
        start);
  }

  /// Whether the caret stands within a cue.
  private boolean isWords(Part.At part) {
    return switch (part.part()) {
      case Part.Says _ -> part.end() >= caret;
      case Part.Wrong(String key, var _) -> key.endsWith("openString");
      default -> false;
    };
  }

  private Set<Kind> said(List<Part.At> parts) {
    var said = EnumSet.noneOf(Kind.class);
    parts.stream()
        .filter(part -> part.end() <= start || part.start() >= caret)
        .map(part -> kindOf(part.part()))
        .flatMap(Optional::stream)
        .forEach(said::add);
    return said;
  }

  private static Optional<Kind> kindOf(Part part) {
    return switch (part) {
      case Part.Lasts _ -> Optional.of(Kind.LENGTH);
      case Part.Plays _ -> Optional.of(Kind.ROLE);
      case Part.Heads _ -> Optional.of(Kind.DIRECTION);
      case Part.Moves _ -> Optional.of(Kind.GAIT);
      case Part.Ramps _ -> Optional.of(Kind.RAMP);
      case Part.Climbs _ -> Optional.of(Kind.GRADE);
      case Part.Ground _ -> Optional.of(Kind.SURFACE);
      case Part.Stops _ -> Optional.of(Kind.STOP);
      case Part.Aims _, Part.Holds _, Part.Says _, Part.Word _, Part.Ignored _, Part.Wrong _ ->
          Optional.empty();
    };
  }

  private List<Suggestion> units(String number, Set<Kind> said) {
    String unit = begun.substring(number.length());
    boolean clock = number.indexOf(':') > 0;
    boolean range = number.indexOf('-') > 0;
    var all = clock ? Vocabulary.PACES : Vocabulary.UNITS;
    return all.stream()
        .filter(each -> isPossible(each, range, said))
        .filter(each -> each.text().strip().startsWith(unit))
        .map(each -> new Suggestion(start + number.length(), caret, each.text(), each.meaning()))
        .toList();
  }

  private static boolean isPossible(Unit unit, boolean range, Set<Kind> said) {
    return unit.kind() != Kind.LENGTH || (!range && !said.contains(Kind.LENGTH));
  }

  private List<Suggestion> starting(Stream<Word> words, int from) {
    return words
        .filter(word -> startsWith(word.text(), begun))
        .map(word -> new Suggestion(from, caret, word.text(), word.meaning()))
        .toList();
  }

  private static boolean startsWith(String text, String begun) {
    return text.regionMatches(true, 0, begun, 0, begun.length());
  }

  /// The part of the word that still has to be typed is none where this is the whole suggestion.
  private String rest() {
    return begun.substring(digits());
  }

  /// How many characters of the word are a number, a range or a clock.
  private int digits() {
    int at = 0;
    while (at < begun.length() && "0123456789.,:-–".indexOf(begun.charAt(at)) >= 0) {
      at++;
    }
    return at == 0 || !Character.isDigit(begun.charAt(0)) ? 0 : at;
  }

  private int wordStart() {
    int at = Math.clamp(caret, 0, line.length());
    while (at > 0 && !Character.isWhitespace(line.charAt(at - 1))) {
      at--;
    }
    boolean dash = at < line.length() && at < caret && "-–".indexOf(line.charAt(at)) >= 0;
    return dash && line.substring(0, at).isBlank() ? at + 1 : at;
  }
}

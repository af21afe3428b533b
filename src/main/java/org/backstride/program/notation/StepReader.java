package org.backstride.program.notation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.backstride.program.Extent;
import org.backstride.program.Range;
import org.backstride.program.Step.Role;
import org.backstride.program.Target;
import org.backstride.program.notation.Problem.Fix;
import org.backstride.program.notation.Problem.Place;
import org.backstride.program.notation.Problem.Severity;
import org.backstride.program.notation.token.Keywords;
import org.backstride.program.notation.token.LineScanner;
import org.backstride.program.notation.token.Part;
import org.backstride.program.notation.token.Quoted;
import org.backstride.program.notation.token.RoleWords;
import org.backstride.program.notation.token.Spelling;
import org.backstride.program.notation.token.Synonyms;

/// Reads the line of one step. Words in front of the length are the role or the cue; a direction or
/// gait among them counts, so that "easy bwd walk 2m" never becomes a forward step.
final class StepReader {

  /// Nobody walks or runs backward or sideways as long without a break.
  private static final int LONG_SECONDS_ASIDE = 45 * 60;

  /// A hundred and more written without `min` are metres more often than minutes.
  private static final int LONG_SECONDS = 100 * 60;

  /// A share of a speed is hardly ever as low, a slope hardly ever higher.
  private static final BigDecimal STEEPEST = BigDecimal.valueOf(20);

  private final String line;
  private final int lineNumber;
  private final List<Problem> problems;
  private final StepDraft draft = new StepDraft();
  private boolean failed;

  private StepReader(String line, int lineNumber, List<Problem> problems) {
    this.line = line;
    this.lineNumber = lineNumber;
    this.problems = problems;
  }

  /// The step of a line whose text begins behind its hyphen; nothing where it cannot be read.
  static Optional<StepDraft> read(String line, int from, int lineNumber, List<Problem> problems) {
    var reader = new StepReader(line, lineNumber, problems);
    reader.readAll(LineScanner.scan(line, from));
    return reader.failed ? Optional.empty() : Optional.of(reader.draft);
  }

  /// Whether a line without a hyphen begins with a number and would be a whole step behind one.
  static boolean isStep(String line) {
    List<Problem> against = new ArrayList<>();
    return Character.isDigit(line.charAt(0))
        && read(line, 0, 1, against).isPresent()
        && against.isEmpty();
  }

  /// Whether a time in whole minutes would be asked about in a step that does not go forward.
  static boolean isDoubtedAside(int seconds) {
    return seconds >= LONG_SECONDS_ASIDE && seconds < 3600 && seconds % 60 == 0;
  }

  private void readAll(List<Part.At> parts) {
    int words = leadingWords(parts);
    parts.subList(words, parts.size()).forEach(this::take);
    readWords(parts.subList(0, words));
    if (failed) {
      return;
    }
    parts.forEach(this::checkMinutes);
    if (!draft.hasExtent()) {
      warn(
          "noLength",
          new Part.At(new Part.Word(""), Math.max(0, line.length() - 1), line.length()));
    }
    if (draft.rampsNothing()) {
      parts.stream()
          .filter(part -> part.part() instanceof Part.Ramps)
          .forEach(part -> warn("ramp", part));
    }
  }

  /// How many parts at the front are words for a cue rather than fields: none where every part in
  /// front of the length is a field.
  private static int leadingWords(List<Part.At> parts) {
    int end = first(parts, Part.Lasts.class::isInstance);
    if (end == parts.size()) {
      end = first(parts, part -> !(part instanceof Part.Word));
    }
    boolean anyWord = false;
    for (var each : parts.subList(0, end)) {
      if (each.part() instanceof Part.Wrong || each.part() instanceof Part.Says) {
        return 0;
      }
      anyWord |= each.part() instanceof Part.Word;
    }
    return anyWord ? end : 0;
  }

  /// The place of the first part of a kind, that behind the last where there is none.
  private static int first(List<Part.At> parts, Predicate<Part> wanted) {
    int at = 0;
    while (at < parts.size() && !wanted.test(parts.get(at).part())) {
      at++;
    }
    return at;
  }

  private void readWords(List<Part.At> words) {
    if (words.isEmpty()) {
      return;
    }
    String phrase = line.substring(words.getFirst().start(), words.getLast().end());
    Optional<Role> role = RoleWords.ofWord(phrase);
    if (role.isPresent()) {
      take(
          new Part.At(new Part.Plays(role.get()), words.getFirst().start(), words.getLast().end()));
      return;
    }
    var cue = new ArrayList<>(words);
    var first = words.getFirst();
    Optional<Role> leading = RoleWords.ofWord(line.substring(first.start(), first.end()));
    if (leading.isPresent()) {
      take(new Part.At(new Part.Plays(leading.get()), first.start(), first.end()));
      cue.removeFirst();
    }
    cue.forEach(word -> draft.suggest(word.part()));
    cue.forEach(this::doubt);
    draft.take(new Part.Says(line.substring(cue.getFirst().start(), cue.getLast().end())));
  }

  /// A word of the cue that stands for a direction or gait which nothing else states.
  private void doubt(Part.At at) {
    Synonyms.of(textOf(at))
        .filter(keyword -> Keywords.part(keyword).filter(draft::lacks).isPresent())
        .ifPresent(
            keyword ->
                report(
                    Severity.WARNING, "notation.problem.cueWord", at, List.of(new Fix(keyword))));
  }

  private void take(Part.At at) {
    switch (at.part()) {
      case Part.Word(String word) -> fail("notation.problem.notUnderstood", at, fixes(word));
      case Part.Wrong(String messageKey, List<String> replacements) ->
          fail(messageKey, at, replacements.stream().map(Fix::new).toList());
      case Part.Ignored(String messageKey) -> report(Severity.WARNING, messageKey, at, List.of());
      case Part.Lasts(Extent.UntilLap _) when draft.endWithLap() -> warn("lapKey", at);
      case Part.Lasts _ when draft.endsWithLap() -> warn("lapKey", at);
      case Part part when !draft.take(part) ->
          fail("notation.problem.twice", at, single(textOf(at)));
      case Part.Lasts(Extent.ForDistance _) -> checkThousands(at);
      case Part.Aims(Target.AtPercent(var range)) -> checkSlope(at, range);
      default -> {}
    }
  }

  /// Once the whole line is read: how long is too long depends on the direction.
  private void checkMinutes(Part.At at) {
    String typed = textOf(at);
    if (at.part() instanceof Part.Lasts(Extent.ForTime(int seconds))
        && seconds >= (draft.goesForward() ? LONG_SECONDS : LONG_SECONDS_ASIDE)
        && typed.matches("\\d+[mM]")) {
      String number = typed.substring(0, typed.length() - 1);
      report(
          Severity.WARNING,
          "notation.problem.longMinutes",
          at,
          List.of(new Fix(number + "mtr"), new Fix(number + "min")));
    }
  }

  /// A second time is left out, or was meant as a pace.
  private static List<Fix> single(String typed) {
    return typed.matches("([2-9]|\\d\\d):\\d\\d")
        ? List.of(new Fix(typed + "/km"), new Fix(""))
        : List.of(new Fix(""));
  }

  /// Nobody measures metres to the millimetre: the mark parts thousands in the writer's language.
  private void checkThousands(Part.At at) {
    String typed = textOf(at);
    if (typed.matches("\\d{1,3}[.,]\\d{3}\\s*(?![mM][iI])[mMyY].*")) {
      var fix = new Fix(typed.replaceFirst("[.,]", ""));
      report(Severity.WARNING, "notation.problem.thousands", at, List.of(fix));
    }
  }

  private void checkSlope(Part.At at, Range range) {
    String typed = textOf(at);
    if (range.high().compareTo(STEEPEST) <= 0 && typed.matches("[\\d.,]+\\s*%")) {
      var fix = new Fix("grade " + typed);
      report(Severity.WARNING, "notation.problem.lowPercent", at, List.of(fix));
    }
  }

  private static List<Fix> fixes(String word) {
    var fixes = new ArrayList<Fix>();
    Synonyms.of(word)
        .or(() -> Spelling.nearest(word))
        .ifPresent(known -> fixes.add(new Fix(known)));
    fixes.add(new Fix(Quoted.print(word)));
    return fixes;
  }

  private void warn(String key, Part.At at) {
    report(Severity.WARNING, "notation.problem." + key, at, List.of());
  }

  private void fail(String messageKey, Part.At at, List<Fix> fixes) {
    failed = true;
    report(Severity.ERROR, messageKey, at, fixes);
  }

  private void report(Severity severity, String messageKey, Part.At at, List<Fix> fixes) {
    var place = new Place(lineNumber, at.start() + 1, at.end() - at.start());
    problems.add(new Problem(severity, place, messageKey, List.of(textOf(at)), fixes));
  }

  private String textOf(Part.At at) {
    return line.substring(at.start(), at.end());
  }
}

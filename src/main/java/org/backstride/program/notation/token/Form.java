package org.backstride.program.notation.token;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A shape that a part can have in a line, and what it reads as. A number outside the limits of
/// what it would build is a wrong part, not an exception.
///
/// @param begins what its first character is, so that most forms need not be tried
record Form(Pattern pattern, Beginning begins, Function<Matcher, Part> meaning) {

  /// The first character of a form.
  enum Beginning {
    DIGIT,
    LETTER
  }

  static Form of(String pattern, Function<Matcher, Part> meaning) {
    String bare = pattern.startsWith("(?:") ? pattern.substring(3) : pattern;
    boolean digit = bare.startsWith("(\\d") || bare.startsWith("(?=\\d)");
    return new Form(Pattern.compile(pattern), digit ? Beginning.DIGIT : Beginning.LETTER, meaning);
  }

  /// The first form that stands at a place of a line.
  static Optional<Part.At> firstAt(List<Form> forms, String line, int start) {
    char first = line.charAt(start);
    var beginning = first >= '0' && first <= '9' ? Beginning.DIGIT : Beginning.LETTER;
    for (var form : forms) {
      if (form.begins != beginning) {
        continue;
      }
      var match = form.pattern.matcher(line).region(start, line.length());
      match.useTransparentBounds(true);
      if (match.lookingAt()) {
        return Optional.of(new Part.At(form.read(match), start, match.end()));
      }
    }
    return Optional.empty();
  }

  private Part read(Matcher match) {
    try {
      return meaning.apply(match);
    } catch (IllegalArgumentException | ArithmeticException _) {
      return new Part.Wrong("notation.problem.outOfRange", List.of());
    }
  }
}

package org.backstride.program.notation.token;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A shape that a part can have in a line, and what it reads as. A number outside the limits of
/// what it would build is a wrong part, not an exception.
record Form(Pattern pattern, Function<Matcher, Part> meaning) {

  static Form of(String pattern, Function<Matcher, Part> meaning) {
    return new Form(Pattern.compile(pattern), meaning);
  }

  /// The first form that stands at a place of a line.
  static Optional<Part.At> firstAt(List<Form> forms, String line, int start) {
    for (var form : forms) {
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

package org.backstride.program.notation;

import java.util.List;
import java.util.Locale;
import org.backstride.program.Program;
import org.backstride.program.Program.About;
import org.backstride.program.notation.Problem.Place;
import org.backstride.program.notation.Problem.Severity;
import org.backstride.program.notation.Reading.Kind;
import org.backstride.program.notation.token.Keywords;

/// Reads what a program says about itself: its name and the fields with `@`.
final class HeaderReader {

  private final List<Problem> problems;
  private Program program = Program.EMPTY;
  private boolean named;

  HeaderReader(List<Problem> problems) {
    this.problems = problems;
  }

  /// The program, still without blocks.
  Program program() {
    return program;
  }

  Kind name(String text, int number) {
    if (named) {
      warn(new Place(number, 1, text.length()), "secondName", text);
      return Kind.UNREAD;
    }
    named = true;
    program = program.withName(text.substring(1));
    return Kind.NAME;
  }

  Kind field(String line, int number) {
    int at = line.indexOf('@');
    int colon = line.indexOf(':', at);
    if (colon < 0) {
      return wrong(new Place(number, at + 1, line.length() - at), "header", line.substring(at));
    }
    String key = line.substring(at + 1, colon).strip().toLowerCase(Locale.ROOT);
    String value = line.substring(colon + 1).strip();
    var about = program.about();
    switch (key) {
      case "tags" ->
          program =
              program.withAbout(
                  new About(List.of(value.split(",")), about.goal(), about.timesPerWeek()));
      case "goal" ->
          program = program.withAbout(new About(about.tags(), value, about.timesPerWeek()));
      case "frequency" -> {
        return frequency(value, new Place(number, at + 1, line.length() - at));
      }
      case "surface" -> {
        return surface(value, new Place(number, at + 1, line.length() - at));
      }
      default -> {
        return wrong(new Place(number, at + 1, line.length() - at), "header", "@" + key);
      }
    }
    return Kind.HEADER;
  }

  private Kind frequency(String value, Place place) {
    boolean possible = value.matches("[1-9]|1\\d|2[01]");
    if (!possible) {
      return wrong(place, "frequency", value);
    }
    var about = program.about();
    program = program.withAbout(new About(about.tags(), about.goal(), Integer.valueOf(value)));
    return Kind.HEADER;
  }

  private Kind surface(String value, Place place) {
    var surface = Keywords.surface(value.toLowerCase(Locale.ROOT));
    if (surface.isEmpty()) {
      return wrong(place, "surface", value);
    }
    program = program.withSurface(surface.get());
    return Kind.HEADER;
  }

  private Kind wrong(Place place, String problem, String argument) {
    problems.add(
        new Problem(
            Severity.ERROR, place, "notation.problem." + problem, List.of(argument), List.of()));
    return Kind.UNREAD;
  }

  private void warn(Place place, String problem, String argument) {
    problems.add(
        new Problem(
            Severity.WARNING, place, "notation.problem." + problem, List.of(argument), List.of()));
  }
}

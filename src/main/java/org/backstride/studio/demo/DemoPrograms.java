package org.backstride.studio.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstride.program.Program;
import org.backstride.program.Program.About;
import org.backstride.program.notation.Notation;

/// The demo's programs, written in the text form after the templates of evidence §2 (T1 to T8).
final class DemoPrograms {

  /// Times a week of each program, in the order of the file.
  private static final List<Integer> TIMES_A_WEEK = List.of(3, 3, 2, 2, 3, 3, 3, 3, 2, 2);

  private DemoPrograms() {}

  static List<Program> all() {
    List<String> texts =
        Stream.of(text().split("(?m)^(?=# )")).filter(text -> !text.isBlank()).toList();
    if (texts.size() != TIMES_A_WEEK.size()) {
      throw new IllegalStateException("Not as many programs as frequencies: " + texts.size());
    }
    return IntStream.range(0, texts.size())
        .mapToObj(index -> program(texts.get(index), TIMES_A_WEEK.get(index)))
        .toList();
  }

  /// The demo program of a name.
  static Program named(String name) {
    return all().stream()
        .filter(program -> program.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No demo program " + name));
  }

  private static Program program(String text, int timesAWeek) {
    var reading = Notation.read(text);
    if (!reading.isWhole()) {
      throw new IllegalStateException("The demo's program cannot be read: " + reading.problems());
    }
    Program program = reading.program();
    var about = program.about();
    return program.withAbout(new About(about.tags(), about.goal(), timesAWeek));
  }

  private static String text() {
    try (var in = DemoPrograms.class.getResourceAsStream("programs.txt")) {
      if (in == null) {
        throw new IllegalStateException("The demo's programs are missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The demo's programs cannot be read", e);
    }
  }
}

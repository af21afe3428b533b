package org.backstride.program.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backstride.program.Block;
import org.backstride.program.Step;

/// Short ways to read in tests.
final class Readings {

  private Readings() {}

  /// The only block of a text that has no problem.
  static Block only(String text) {
    var reading = Notation.read(text);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.program().blocks()).hasSize(1);
    return reading.program().blocks().getFirst();
  }

  static Step step(String text) {
    return (Step) only(text);
  }

  /// The canonical line of a step that is read without a problem.
  static String canonical(String line) {
    var reading = Notation.read(line);
    assertThat(reading.problems()).isEmpty();
    return Notation.print(reading.program()).stripTrailing();
  }

  static List<String> problems(String text) {
    return Notation.read(text).problems().stream().map(Problem::messageKey).toList();
  }
}

package org.backstride.program.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backstride.program.notation.Problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the user guide's examples to what the reader does.
class GuideExamplesTest {

  private static final Path GUIDE = Path.of("src/docs/guide/notation.md");
  private static final Pattern ROW = Pattern.compile("\\| `(.*)` \\| `(.*)` \\|");
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```text\n(.*?)```");

  @ParameterizedTest(name = "{0}")
  @MethodSource("readings")
  void aLineReadsAsTheGuideSays(String written, String printed) {
    var reading = Notation.read(written);

    assertThat(reading.problems()).isEmpty();
    assertThat(Notation.print(reading.program()).strip()).isEqualTo(printed);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("problems")
  void aLineIsMarkedAsTheGuideSays(String written, String messageKey) {
    var reading = Notation.read(written);

    assertThat(reading.problems()).hasSize(1);
    var problem = reading.problems().getFirst();
    assertThat(problem.messageKey()).isEqualTo(messageKey);
    assertThat(reading.program().blocks().isEmpty())
        .isEqualTo(problem.severity() == Severity.ERROR);
  }

  @Test
  void theLongExampleIsRead() throws IOException {
    var match = EXAMPLE.matcher(Files.readString(GUIDE));

    assertThat(match.find()).isTrue();
    var reading = Notation.read(match.group(1));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.program().name()).isEqualTo("Knee OA week 3, treadmill");
    assertThat(reading.program().about().timesPerWeek()).isEqualTo(3);
    assertThat(reading.program().blocks()).hasSize(3);
  }

  static Stream<Arguments> readings() throws IOException {
    return rows().filter(row -> !isMessage(row));
  }

  static Stream<Arguments> problems() throws IOException {
    return rows().filter(GuideExamplesTest::isMessage);
  }

  private static boolean isMessage(Arguments row) {
    return row.get()[1].toString().startsWith("notation.");
  }

  private static Stream<Arguments> rows() throws IOException {
    return Files.readString(GUIDE)
        .lines()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .map(match -> Arguments.of(match.group(1), match.group(2)));
  }
}

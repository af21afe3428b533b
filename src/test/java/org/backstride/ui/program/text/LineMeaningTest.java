package org.backstride.ui.program.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backstride.program.notation.Notation;
import org.backstride.program.resolve.References;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.program.words.StepWords;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands beside the lines of a text.
class LineMeaningTest {

  private final LineMeaning says =
      new LineMeaning(
          new StepWords(
              Messages.in(Locale.ENGLISH), new Formats(Locale.ENGLISH, UnitSystem.METRIC)),
          References.UNKNOWN,
          _ -> false);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- 2m bwd | 2:00",
        "- 2m bwd\\n- 30s rest | 2:00 0:30",
        "4x\\n  - 2m bwd\\n  - 1m recovery | 12:00 8:00 4:00",
        "4x skip-last-recovery\\n  - 2m bwd\\n  - 1m recovery | 11:00 8:00 3:00",
        "3x each time +10s\\n  - 1m bwd\\n  - 30s rest | 5:00 3:30 1:30",
        "2x\\n  - 1m bwd\\n  3x\\n    - 20s bwd | 4:00 2:00 2:00 2:00",
        "Main\\n  2x\\n    - 1m bwd | 2:00 2:00 2:00",
        "- lap bwd | ''",
        "Main\\n  - 2m bwd\\n  - lap bwd | '≥ 2:00 2:00'",
        "2x\\n  - 1m bwd\\n  - 20 steps bwd | '≥ 2:00 2:00'"
      })
  void timesCountEveryRepetitionAsItIsDone(String text, String times) {
    assertThat(times(text.replace("\\n", "\n"))).isEqualTo(times);
  }

  @Test
  void theLinesOfAnotherReadingAreSaidAnew() {
    assertThat(times("- 2m bwd")).isEqualTo("2:00");
    assertThat(times("- 3m bwd")).isEqualTo("3:00");
    assertThat(says.of(Notation.read("- 3m bwd"), 1).meaning()).isEqualTo("3:00, Backward walk");
  }

  private String times(String text) {
    var reading = Notation.read(text);
    return IntStream.rangeClosed(1, reading.lines().size())
        .mapToObj(line -> says.of(reading, line).total())
        .filter(total -> !total.isEmpty())
        .collect(Collectors.joining(" "));
  }
}

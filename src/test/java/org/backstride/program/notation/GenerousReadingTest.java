package org.backstride.program.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.program.notation.Readings.canonical;
import static org.backstride.program.notation.Readings.problems;

import java.util.List;
import org.backstride.program.Program;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.notation.Problem.Fix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the parser understands beyond the grammar: as people type it, and as other programs write
/// it.
class GenerousReadingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "• 5m bwd | - 5m bwd walk",
        "* 5m bwd | - 5m bwd walk",
        "— 5m bwd | - 5m bwd walk",
        "- 5m\u00a0bwd\u202fwalk 2.0\u2009kmh | - 5m bwd walk 2.0kmh",
        "\u00a0\u00a0- 5m bwd | - 5m bwd walk",
        "\uFEFF- 5m bwd | - 5m bwd walk",
        "- 5m bwd 2.0—2.5kmh | - 5m bwd walk 2.0-2.5kmh",
        "- 5m, bwd, 2,0-2,5 kmh, rail, | - 5m bwd walk 2.0-2.5kmh rail",
        "- 5m @ 3.5 kmh | - 5m fwd walk 3.5kmh",
        "- 5m bwd 2kmh-3kmh | - 5m bwd walk 2-3kmh",
        "- 400mtr run 5:30/km-5:00/km | - 400mtr fwd run 5:30-5:00/km",
        "- 5m 110bpm-125bpm | - 5m fwd walk 110-125bpm",
        "- 1h30 | - 1h30m fwd walk",
        "- 100y | - 100yd fwd walk",
        "- until hr<110 bwd | - until hr<110bpm bwd walk",
        "- 5m incline 5% handrail | - 5m fwd walk grade 5% rail",
        "- 5m bwd “tall posture” | - 5m bwd walk \"tall posture\"",
        "- 5m bwd „aufrecht“ | - 5m bwd walk \"aufrecht\"",
        "- 30s intensity=rest | - 30s rest still",
        "- 5m 60% intensity=recovery | - 5m recovery fwd walk 60%",
        "- 5m 60% intensity=active | - 5m fwd walk 60%",
        "- 10m freeride | - 10m fwd walk"
      })
  void aLineIsReadAsItWasMeant(String line, String canonical) {
    assertThat(canonical(line)).isEqualTo(canonical);
  }

  @Test
  void aCountBehindAHyphenIsTheHeadingOfARepeat() {
    assertThat(Notation.print(Notation.read("- 3x\n- 2m bwd\n- 1m fwd").program()))
        .isEqualTo("3x\n  - 2m bwd walk\n  - 1m fwd walk\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"- 30s press lap z2", "- press lap 30s z2"})
  void theLapKeyEndsAStepThatNamesATimeToo(String line) {
    var reading = Notation.read(line);

    assertThat(Notation.print(reading.program())).isEqualTo("- lap fwd walk z2\n");
    assertThat(reading.problems())
        .extracting(Problem::messageKey)
        .containsExactly("notation.problem.lapKey");
  }

  @Test
  void aStepWithoutItsHyphenIsAHeadingWithAWarningAndAFix() {
    var problem = Notation.read("5m bwd walk 2kmh").problems().getFirst();

    assertThat(problem.messageKey()).isEqualTo("notation.problem.hyphen");
    assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
    assertThat(problem.fixes()).containsExactly(new Fix("- 5m bwd walk 2kmh"));
    assertThat(problems("5 minutes of everything")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"* x", "*x", "• x", "— x", "\u00a0x", "\uFEFFx", "x\u00a0", "5m", "3x"})
  void titlesThatLookLikeSomethingElseComeBack(String title) {
    var repeat = Repeat.of(2, List.of()).withTitle(title);
    var program = Program.EMPTY.withBlocks(List.of(new Section(title, List.of()), repeat));

    var reading = Notation.read(Notation.print(program));

    assertThat(reading.program()).isEqualTo(program);
    assertThat(reading.problems()).isEmpty();
  }
}

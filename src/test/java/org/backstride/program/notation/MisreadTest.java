package org.backstride.program.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.program.notation.Readings.canonical;
import static org.backstride.program.notation.Readings.step;

import java.util.List;
import org.backstride.program.Program;
import org.backstride.program.RandomPrograms;
import org.backstride.program.Section;
import org.backstride.program.Step;
import org.backstride.program.notation.Problem.Fix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What coaches write that would be another number or another movement than they meant: it is never
/// read in silence, and the first fix is what they meant.
class MisreadTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "- 4x400mtr bwd | counted | 4x\\n  - 400mtr bwd",
        "- 4 x 400mtr | counted | 4x\\n  - 400mtr",
        "- 3×2min bwd | counted | 3x\\n  - 2min bwd",
        "- 3x(2' bwd / 1' fwd) | counted | 3x\\n  - 2' bwd\\n  - 1' fwd",
        "- 5x 30s bwd + 30s fwd | counted | 5x\\n  - 30s bwd\\n  - 30s fwd",
        "- 5 x | counted | 5x",
        "4x400m | countedTitle | 4x\\n  - 400m",
        "3x(2' bwd / 1' fwd) | countedTitle | 3x\\n  - 2' bwd\\n  - 1' fwd",
        "5 x | countedTitle | 5x",
        "Main 5 x | countedTitle | Main 5x",
        "10' | hyphen | - 10'",
        "- 2m back | notUnderstood | bwd",
        "- 2m rückwärts | notUnderstood | bwd",
        "- 2m atrás | notUnderstood | bwd",
        "- 5m laufen | notUnderstood | run",
        "- 5m correr | notUnderstood | run",
        "- 1m stehen | notUnderstood | still",
        "- 1m parado | notUnderstood | still",
        "- 10' WU | notUnderstood | warmup",
        "- 1m Pause | notUnderstood | rest",
        "- rückwärts 2m | cueWord | bwd",
        "- retro 2m | cueWord | bwd",
        "- hacia atrás 2m | cueWord | bwd",
        "- laufen 5m | cueWord | run",
        "- stehen 1m | cueWord | still",
        "- 2m bwd 3kmh 5% | lowPercent | grade 5%",
        "- 2m grade 5 | gradeUnit | grade 5%",
        "- 2m incline -3 | gradeUnit | grade -3%",
        "- 2m bwd stop pain 5 | stopSign | stop pain>5",
        "- 2m bwd stop if pain >= 5 | stopSign | stop pain>=5",
        "- 2m bwd stop at rpe 7/10 | stopSign | stop rpe>7",
        "- 1.500mtr | thousands | 1500mtr",
        "- 1,500 mtr run | thousands | 1500 mtr",
        "- 1.500 m run | metres | 1500mtr",
        "- 5m run 5:30 | twice | 5:30/km"
      })
  void itIsToldWithWhatWasMeant(String line, String problem, String meant) {
    var problems = Notation.read(line).problems();

    assertThat(problems).isNotEmpty();
    assertThat(problems.getFirst().messageKey()).isEqualTo("notation.problem." + problem);
    assertThat(problems.getFirst().fixes().getFirst())
        .isEqualTo(new Fix(meant.replace("\\n", "\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- 300m | 300",
        "- 100m run | 100",
        "- 50m bwd walk | 50",
        "- 45M left walk 60% | 45",
        "- bwd easy 60m | 60"
      })
  void soLongATimeIsAskedAbout(String line, String number) {
    var problem = Notation.read(line).problems().getFirst();

    assertThat(problem.messageKey()).isEqualTo("notation.problem.longMinutes");
    assertThat(problem.fixes()).containsExactly(new Fix(number + "mtr"), new Fix(number + "min"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"- 4 x 400mtr bwd", "  - 3x(2' bwd / 1' fwd)", "4x 2min bwd"})
  void theFixOfACountGivesARepeatThatReads(String line) {
    var problem = Notation.read(line).problems().getFirst();
    int from = problem.place().column() - 1;
    int to = from + problem.place().length();

    String mended =
        line.substring(0, from) + problem.fixes().getFirst().replacement() + line.substring(to);

    assertThat(Notation.read(mended).problems()).isEmpty();
    assertThat(Notation.print(Notation.read(mended).program()))
        .startsWith(mended.strip().charAt(0) + "x\n  - ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "- WU 10' | - 10m warmup fwd walk",
        "- CD 5' | - 5m cooldown fwd walk",
        "- pause 1m | - 1m rest still",
        "- until lap bwd | - lap bwd walk",
        "- 5’30” bwd | - 5m30s bwd walk",
        "- 90'' bwd | - 1m30s bwd walk",
        "- 5´ | - 5m fwd walk",
        "- 2 Minuten bwd | - 2m bwd walk",
        "- 2 Min. bwd | - 2m bwd walk",
        "- 2 min., bwd | - 2m bwd walk",
        "- 30 Sek. | - 30s fwd walk",
        "- 10 Wdh. bwd | - 10 reps bwd walk",
        "- 90m fwd run | - 1h30m fwd run",
        "- 50min bwd | - 50:00 bwd walk",
        "- 30m bwd walk | - 30m bwd walk",
        "- 30 Sek bwd | - 30s bwd walk",
        "- 30 seg bwd | - 30s bwd walk",
        "- 1 Std | - 1h fwd walk",
        "- 20 Schritte bwd | - 20 steps bwd walk",
        "- 20 pasos bwd | - 20 steps bwd walk",
        "- 10 Wdh bwd | - 10 reps bwd walk",
        "- 400 metros run | - 400mtr fwd run",
        "- 5k run | - 5km fwd run",
        "- 100 yards | - 100yd fwd walk",
        "- 10m 70% HRmax | - 10m fwd walk 70%max",
        "- 10m 70-80 % HFmax | - 10m fwd walk 70-80%max",
        "- 10m 70% FCmax | - 10m fwd walk 70%max",
        "- 10m Zone 2 | - 10m fwd walk z2",
        "- 10m HR 140-150 | - 10m fwd walk 140-150bpm",
        "- 10m RPE 4/10 | - 10m fwd walk rpe 4",
        "- 10m bwd 3 kmph | - 10m bwd walk 3kmh",
        "- 10m 5% incline | - 10m fwd walk grade 5%",
        "- 10m 46% grade 5% | - 10m fwd walk 46% grade 5%"
      })
  void whatCanMeanOneThingOnlyIsReadSo(String line, String canonical) {
    assertThat(canonical(line)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fwd", "bwd", "left", "right", "mixed"})
  void minutesAreNeverPrintedSoThatTheyAreAskedAbout(String direction) {
    for (int minutes = 1; minutes <= 240; minutes++) {
      var step = step("- " + minutes + "min " + direction + " walk");

      assertThat(step(StepPrinter.print(step, Step.Role.WORK))).isEqualTo(step);
    }
  }

  @Test
  void aCueThatIsFollowedByTheMovementIsNotDoubted() {
    assertThat(Notation.read("- straight back 2m fwd walk").problems()).isEmpty();
    assertThat(Notation.read("- 2m fwd walk \"keep the back straight\"").problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4x400m", "5 x", "Main 5 x", "3 x (2 min)"})
  void aTitleThatNamesACountIsQuotedAndComesBackWithoutAProblem(String title) {
    var program = Program.EMPTY.withBlocks(List.of(new Section(title, List.of())));

    var reading = Notation.read(Notation.print(program));

    assertThat(reading.program()).isEqualTo(program);
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void noProgramOfOursHasACountThatIsNotOne() {
    for (long seed = 0; seed < 300; seed++) {
      var reading = Notation.read(Notation.print(new RandomPrograms(seed).program()));

      assertThat(reading.problems())
          .as("seed %d", seed)
          .noneMatch(problem -> problem.messageKey().contains("counted"));
    }
  }
}

package org.backstride.program.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.backstride.program.Block;
import org.backstride.program.BlockTree;
import org.backstride.program.BlockTree.Placed;
import org.backstride.program.Program;
import org.backstride.program.RandomPrograms;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody makes of a good text while typing; a failure names its seed.
@Execution(ExecutionMode.CONCURRENT)
class EditedTextTest {

  private static final List<String> PIECES =
      List.of(
          "5m",
          "1h",
          "400 m",
          "\"",
          "-",
          "- ",
          "\n",
          "  ",
          "%",
          "km",
          "/",
          "z",
          "rpe",
          "stop ",
          "pain>",
          "x",
          "5x",
          " each ",
          "speed +",
          ",",
          "until hr<",
          ">",
          "#",
          "@",
          "\t",
          "°",
          "²",
          "é",
          "\uD83C",
          "\u0000",
          "999999999",
          ".",
          "'",
          "≥",
          "–",
          "×");

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  @Timeout(60)
  void anyEditsOfAGoodTextGiveAReading(long seed) {
    var random = new Random(seed);
    var programs = new RandomPrograms(seed);
    for (int i = 0; i < 500; i++) {
      String text = edited(Notation.print(programs.program()), random);

      var reading = Notation.read(text);

      String[] lines = text.split("\n", -1);
      assertThat(reading.lines()).as(text).hasSameSizeAs(lines);
      assertThat(reading.problems())
          .as(text)
          .allSatisfy(problem -> assertThat(isIn(problem.place(), lines)).isTrue());
      assertThat(Notation.read(Notation.print(reading.program())).program())
          .as(text)
          .isEqualTo(reading.program());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {21, 22, 23, 24})
  void aLineThatCannotBeReadLeavesEveryOtherStep(long seed) {
    var random = new Random(seed);
    var programs = new RandomPrograms(seed);
    for (int i = 0; i < 300; i++) {
      var program = programs.program();
      var steps = BlockTree.steps(program);
      if (!steps.isEmpty()) {
        int damaged = random.nextInt(steps.size());

        var reading = Notation.read(withDamaged(program, steps.get(damaged)));

        var others = new ArrayList<>(steps.stream().map(Placed::block).toList());
        others.remove(damaged);
        assertThat(stepsOf(reading.program())).isEqualTo(others);
        assertThat(reading.problems())
            .filteredOn(problem -> problem.severity() == Problem.Severity.ERROR)
            .hasSize(1);
      }
    }
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {
        "1",
        "9.",
        "- ",
        "-",
        " ",
        "\"",
        "\\",
        "1h",
        "5m",
        "1:",
        "z2-",
        "% ",
        "stop pain>5,",
        "5x ",
        "5x each speed +1s, ",
        ", speed +1s",
        " skip-last-recovery",
        "each ",
        ">",
        "@tags:",
        "5m bwd walk ",
        "(",
        "press lap ",
        "é",
        "🏃",
        "\n",
        "x\n",
        "  x\n",
        "until hr<"
      })
  @Timeout(60)
  void aHundredThousandTimesTheSameIsReadInTime(String piece) {
    for (var start : List.of("", "- ", "- 5m ", "Main ", "5x each speed +1s")) {
      String text = start + piece.repeat(100_000 / piece.length());

      assertThat(Notation.read(text).lines()).isNotEmpty();
    }
  }

  private static List<Block> stepsOf(Program program) {
    return BlockTree.steps(program).stream().map(Placed::block).toList();
  }

  private static String withDamaged(Program program, Placed step) {
    String text = Notation.print(program);
    int line = Notation.read(text).lineOf(step.path()).orElseThrow();
    var lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    String indent = " ".repeat(lines.get(line - 1).indexOf('-'));
    lines.set(line - 1, indent + "- 400 m fwd run");
    return String.join("\n", lines);
  }

  private static String edited(String text, Random random) {
    var edited = new StringBuilder(text);
    IntStream.range(0, 1 + random.nextInt(6)).forEach(_ -> edit(edited, random));
    return edited.toString();
  }

  private static void edit(StringBuilder text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(8));
    switch (random.nextInt(4)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      case 2 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
      default -> text.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
    }
  }

  private static boolean isIn(Problem.Place place, String[] lines) {
    if (place.length() == 0) {
      return true;
    }
    String line = lines[place.line() - 1];
    return place.column() >= 1 && place.column() - 1 + place.length() <= line.length();
  }
}

package org.backstride.program.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.backstride.program.BlockTree;
import org.backstride.program.BlockTree.Placed;
import org.backstride.program.RandomPrograms;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The laws of the text form; a failure names its seed.
@Execution(ExecutionMode.CONCURRENT)
class RoundTripTest {

  private static final int PROGRAMS_A_SEED = 1_000;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void readingWhatWasPrintedGivesTheProgram(long seed) {
    var random = new RandomPrograms(seed);
    for (int i = 0; i < PROGRAMS_A_SEED; i++) {
      var program = random.program();

      String text = Notation.print(program);
      var reading = Notation.read(text);

      assertThat(reading.program()).as(text).isEqualTo(program);
      assertThat(reading.isWhole()).as(text).isTrue();
      assertThat(Notation.print(reading.program())).isEqualTo(text);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {7, 8})
  void everyBlockHasItsLine(long seed) {
    var random = new RandomPrograms(seed);
    for (int i = 0; i < 200; i++) {
      var program = random.program();

      var reading = Notation.read(Notation.print(program));

      assertThat(BlockTree.flatten(program).stream().map(Placed::path))
          .allSatisfy(
              path -> {
                int line = reading.lineOf(path).orElseThrow();
                assertThat(reading.blockAt(line)).hasValue(path);
              });
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13})
  void anyTextGivesAReading(long seed) {
    var random = new Random(seed);
    String letters = "-#@>\"\\ \t\n\n 0123456789xhmsrkpbwd%:.,'–×z/";
    for (int i = 0; i < 3_000; i++) {
      var text = new StringBuilder();
      for (int c = random.nextInt(120); c > 0; c--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }

      var reading = Notation.read(text.toString());

      assertThat(Notation.read(Notation.print(reading.program())).program())
          .as(text.toString())
          .isEqualTo(reading.program());
    }
  }
}

package org.backstride.codec.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.backstride.codec.program.ProgramReading.Broken;
import org.backstride.codec.program.ProgramReading.Read;
import org.backstride.codec.program.ProgramReading.Reason;
import org.backstride.codec.program.ProgramReading.Refused;
import org.backstride.program.Program;
import org.backstride.program.RandomPrograms;
import org.backstride.program.notation.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class ProgramJsonTest {

  private static final Program PROGRAM =
      Notation.read(
              "# Try\n@frequency: 3\nMain 2x each speed +0.10kmh\n  - 2m bwd walk 2.0kmh rail")
          .program();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void readingWhatWasPrintedGivesTheProgram(long seed) {
    var random = new RandomPrograms(seed);
    for (int i = 0; i < 500; i++) {
      var program = random.program();

      assertThat(ProgramJson.read(ProgramJson.print(program))).isEqualTo(new Read(program));
    }
  }

  @Test
  void theObjectSaysWhatItIs() {
    assertThat(ProgramJson.print(PROGRAM))
        .startsWith(
            "{\"form\":\"backstride-program\",\"version\":1,\"name\":\"Try\",\"tags\":[],"
                + "\"goal\":\"\",\"timesPerWeek\":3,\"blocks\":[{\"block\":\"repeat\"")
        .contains("{\"variable\":\"speed\",\"delta\":0.10,\"unit\":\"kmh\"}")
        .contains("{\"kind\":\"speed\",\"from\":2.0,\"to\":2.0,\"unit\":\"kmh\"}");
  }

  @Test
  void unknownFieldsAreSkipped() {
    String text = ProgramJson.print(PROGRAM);

    String more = text.replace("\"version\":1,", "\"version\":1,\"mood\":{\"deep\":[1,null]},");

    assertThat(ProgramJson.read(more)).isEqualTo(new Read(PROGRAM));
  }

  @Test
  void whatIsNotOursNewerOrDamagedIsRefused() {
    String text = ProgramJson.print(PROGRAM);

    assertThat(ProgramJson.read("- 5m fwd walk")).isEqualTo(new Refused(Reason.NOT_OURS));
    assertThat(ProgramJson.read("{}")).isEqualTo(new Refused(Reason.NOT_OURS));
    assertThat(ProgramJson.read(text.replace("\"version\":1", "\"version\":2")))
        .isEqualTo(new Refused(Reason.NEWER));
  }

  @ParameterizedTest
  @CsvSource({
    "'\"count\":2', '\"count\":2000', '{\"block\":\"repeat\"'",
    "'\"walk\"', '\"swim\"', '{\"block\":\"step\"'",
    "'\"seconds\":120', '\"seconds\":\"two\"', '{\"seconds\"'",
    "'\"from\":2.0', '\"from\":1e999999999', 1e999999999",
    "'\"delta\":0.10', '\"delta\":,', ','"
  })
  void whatCannotBeIsLaidToItsPlace(String right, String wrong, String place) {
    String text = ProgramJson.print(PROGRAM).replace(",", ",\n").replace(right, wrong);

    var broken = (Broken) ProgramJson.read(text);

    assertThat(text.split("\n", -1)[broken.line() - 1].substring(broken.column() - 1))
        .startsWith(place);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {4, 5})
  void truncatedAndFlippedTextsGiveAnAnswer(long seed) {
    String text = ProgramJson.print(PROGRAM);
    var random = new Random(seed);
    for (int i = 0; i < text.length(); i++) {
      var flipped = new StringBuilder(text);
      flipped.setCharAt(i, (char) (32 + random.nextInt(95)));

      assertThat(ProgramJson.read(text.substring(0, i))).isNotInstanceOf(Read.class);
      assertThat(ProgramJson.read(flipped.toString())).isNotNull();
    }
    assertThat(ProgramJson.read("[".repeat(100_000))).isNotInstanceOf(Read.class);
    assertThat(ProgramJson.read("{\"a\":".repeat(100_000))).isNotInstanceOf(Read.class);
  }
}

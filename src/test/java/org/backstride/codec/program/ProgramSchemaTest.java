package org.backstride.codec.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backstride.program.RandomPrograms;
import org.backstride.program.notation.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What we write as JSON is what the shipped schema says.
@Execution(ExecutionMode.CONCURRENT)
class ProgramSchemaTest {

  private static final String STEP =
      ProgramJson.print(
          Notation.read(
                  "Main 2x each speed +0.1kmh\n  - 5m bwd walk 2.0-2.5kmh grade 2% stop pain>5")
              .program());

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void everyProgramIsWrittenAsTheSchemaSays(long seed) throws IOException {
    var schema = Schema.shipped();
    var programs = new RandomPrograms(seed);
    for (int i = 0; i < 250; i++) {
      String json = ProgramJson.print(programs.program());

      assertThat(schema.errors(json)).as(json).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0} for {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"version\":2|\"version\":1",
        "\"form\":\"other\"|\"form\":\"backstride-program\"",
        "\"block\":\"lap\"|\"block\":\"step\"",
        "\"count\":0|\"count\":2",
        "\"count\":1.5|\"count\":2",
        "\"role\":\"warmup\"|\"role\":\"work\"",
        "\"direction\":\"bwd\"|\"direction\":\"backward\"",
        "\"seconds\":0|\"seconds\":300",
        "\"seconds\":\"300\"|\"seconds\":300",
        "\"unit\":\"kph\"|\"unit\":\"kmh\"",
        "\"value\":11|\"value\":5",
        "\"note\":7|\"note\":\"\"",
        "\"nota\":\"\"|\"note\":\"\"",
        "\"from\":-1|\"from\":2.0",
      })
  void whatTheSchemaDoesNotSayIsAnError(String wrong, String right) throws IOException {
    String json = STEP.replace(right, wrong);

    assertThat(json).isNotEqualTo(STEP);
    assertThat(Schema.shipped().errors(json)).isNotEmpty();
  }

  @Test
  void theGuideNamesTheSchemaWhereItStands() throws IOException {
    String name = "src/main/resources/org/backstride/codec/program/program.schema.json";

    assertThat(Files.readString(Path.of("src/docs/guide/exchange.md")))
        .contains(name.substring("src/".length()));
    assertThat(Path.of(name)).exists();
  }
}

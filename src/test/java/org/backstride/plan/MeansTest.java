package org.backstride.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.backstride.athlete.Circumstances.Equipment;
import org.backstride.program.notation.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeansTest {

  @ParameterizedTest(name = "{0}, has {1}: {2} is missing")
  @CsvSource({
    "@surface: treadmill; - 1m bwd walk, TREADMILL,",
    "@surface: treadmill; - 1m bwd walk, TREADMILL_WITH_RAILS,",
    "@surface: treadmill; - 1m bwd walk rail, TREADMILL, TREADMILL_WITH_RAILS",
    "@surface: treadmill; - 1m bwd walk, TRACK, TREADMILL",
    "@surface: track; - 1m bwd walk, TREADMILL, TRACK",
    "@surface: slope; - 1m bwd walk, TRACK, SLOPE",
    "@surface: grass; - 1m bwd walk, TRACK,",
    "- 1m bwd walk partner, TRACK, PARTNER",
    "- 1m bwd walk harness, TRACK PARTNER, HARNESS"
  })
  void theFirstThatIsMissingIsNamed(String program, String has, Equipment missing) {
    var there =
        Arrays.stream(has.split(" ", -1)).map(Equipment::valueOf).collect(Collectors.toSet());

    var found = Means.missing(Notation.read(program.replace("; ", "\n")).program(), there);

    assertThat(found.orElse(null)).isEqualTo(missing);
  }

  @Test
  void whereNobodySaidWhatThereIsNothingIsMissing() {
    var program = Notation.read("@surface: treadmill\n- 1m bwd walk").program();

    assertThat(Means.missing(program, Set.of())).isEmpty();
  }
}

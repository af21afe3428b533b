package org.backstride.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.backstride.program.notation.Notation;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.Unrolling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The worked values of evidence §4.
class KneeLoadTest {

  @ParameterizedTest
  @CsvSource({"3.0, 76", "1.2, 100", "2.0, 88", "2.5, 76", "1.5, 100"})
  void aThousandBackwardRunningSteps(String metresPerSecond, double expected) {
    var index = index("- 1000 steps bwd run " + metresPerSecond + "mps").orElseThrow();

    assertThat(index.value()).isCloseTo(expected, within(1e-9));
    assertThat(index.low()).isCloseTo(54, within(1e-9));
    assertThat(index.high()).isCloseTo(103, within(1e-9));
  }

  @Test
  void aThousandForwardRunningStepsAreAHundred() {
    assertThat(index("- 10m fwd run 3.0mps 100spm").orElseThrow().value())
        .isCloseTo(100, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"2%", "10%", "-2%"})
  void onASlopeBackwardSavesNothingNorDoesItsBand(String grade) {
    var index = index("- 1000 steps bwd run 3.0mps grade " + grade).orElseThrow();

    assertThat(index.value()).isCloseTo(100, within(1e-9));
    assertThat(index.low()).isCloseTo(100, within(1e-9));
    assertThat(index.high()).isCloseTo(103, within(1e-9));
  }

  @Test
  void theBandIsOpenWhereTheSpeedIsNotKnown() {
    var index = index("- 1000 steps bwd run").orElseThrow();

    assertThat(index).isEqualTo(new KneeLoad.Index(100, 54, 103));
  }

  @Test
  void levelAndSlopeTogetherHaveTheBandOfEach() {
    var index =
        index("- 1000 steps bwd run 3.0mps\n- 1000 steps bwd run 3.0mps grade 2%").orElseThrow();

    assertThat(index.value()).isCloseTo(176, within(1e-9));
    assertThat(index.low()).isCloseTo(154, within(1e-9));
    assertThat(index.high()).isCloseTo(206, within(1e-9));
  }

  @Test
  void walkingHasNoIndex() {
    assertThat(index("- 1000 steps bwd walk 1.0mps")).isEmpty();
    assertThat(index("- 10m bwd run 3.0mps")).isEmpty();
  }

  @Test
  void goingSidewaysHasNoIndex() {
    assertThat(index("- 1000 steps left run 3.0mps")).isEmpty();
  }

  private static Optional<KneeLoad.Index> index(String text) {
    return KneeLoad.of(Unrolling.of(Notation.read(text).program()), References.UNKNOWN);
  }
}

package org.backstride.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.backstride.program.notation.Notation;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.Unrolling;
import org.junit.jupiter.api.Test;

class ExposureTest {

  @Test
  void backwardTimeAddsUpAndTheLongestBoutIsTheOneWithoutAPause() {
    assertThat(of("- 5m fwd walk 1mps\n3x\n  - 1m bwd walk 1mps\n- 30s bwd walk 1mps grade 2%"))
        .isEqualTo(new Exposure(210, 210, 210, 0.02));
    assertThat(of("3x\n  - 1m bwd walk 1mps\n  - 10s rest"))
        .isEqualTo(new Exposure(180, 180, 60, 0));
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    assertThat(of("- lap bwd walk\n- 20mtr bwd walk")).isEqualTo(new Exposure(0, 20, 0, 0));
  }

  @Test
  void twoSessionsAddUp() {
    assertThat(of("- 1m bwd walk 1mps").plus(of("- 2m bwd walk 1mps grade 1%")))
        .isEqualTo(new Exposure(180, 180, 120, 0.01));
  }

  private static Exposure of(String text) {
    return Exposure.of(Unrolling.of(Notation.read(text).program()), References.UNKNOWN);
  }
}

package org.backstride.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.backstride.program.notation.Notation;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.Unrolling;
import org.junit.jupiter.api.Test;

class PlannedLoadTest {

  @Test
  void anHourAtSevenIsFourHundredAndTwenty() {
    assertThat(load("- 1h fwd run rpe 7")).isEqualTo(new PlannedLoad(420, 3600, 0, 0));
  }

  @Test
  void theMiddleOfARangeCountsInEveryRepetition() {
    var load = load("5x\n  - 2m bwd walk 2.0kmh rpe 3-4\n  - 1m rest still");

    assertThat(load.units()).isCloseTo(35, within(1e-9));
    assertThat(load.seconds()).isEqualTo(600);
  }

  @Test
  void movementWithoutAnExertionIsLeftOutAndSaid() {
    var load = load("- 5m fwd walk 4.0kmh\n- 10m fwd walk rpe 3");

    assertThat(load).isEqualTo(new PlannedLoad(30, 600, 300, 0));
  }

  @Test
  void withoutAnyExertionThereIsNoLoad() {
    assertThat(load("- 5m fwd walk 4.0kmh").isKnown()).isFalse();
  }

  private static PlannedLoad load(String text) {
    return PlannedLoad.of(Unrolling.of(Notation.read(text).program()), References.UNKNOWN);
  }

  @Test
  void stepsOfUnknownLengthAreLeftOutAndCounted() {
    var load = load("2x\n  - 10m fwd walk rpe 3\n  - lap bwd walk rpe 3\n  - 1m rest");

    assertThat(load).isEqualTo(new PlannedLoad(60, 1200, 0, 2));
    assertThat(load.isWhole()).isFalse();
  }
}

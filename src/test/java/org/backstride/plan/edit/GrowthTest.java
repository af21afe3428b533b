package org.backstride.plan.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.backstride.plan.Plans.LEVEL;

import java.math.BigDecimal;
import java.util.List;
import org.backstride.plan.Plans;
import org.backstride.plan.edit.Growth.Deload;
import org.backstride.program.Program;
import org.backstride.program.Progression;
import org.backstride.program.Progression.Unit;
import org.backstride.program.Progression.Variable;
import org.backstride.program.Repeat;
import org.backstride.program.notation.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthTest {

  private static final Progression LONGER =
      new Progression(Variable.TIME, new BigDecimal("15"), Unit.SECONDS);

  @ParameterizedTest(name = "cycle {0} has {1} bouts")
  @CsvSource({"0, 5", "1, 6", "2, 7", "3, 8"})
  void boutsAreAddedFromCycleToCycle(int cycle, int bouts) {
    assertThat(bouts(new Growth(List.of(), 1, null).in(LEVEL, cycle))).isEqualTo(bouts);
  }

  @ParameterizedTest(name = "cycle {0} of a deload every fourth has {1} bouts")
  @CsvSource({"0, 5", "1, 6", "2, 7", "3, 4", "4, 8", "5, 9", "6, 10", "7, 6"})
  void everyFourthCycleIsLighterAndGrowthGoesOnAfterIt(int cycle, int bouts) {
    var growth = new Growth(List.of(), 1, new Deload(4, 60));

    assertThat(bouts(growth.in(LEVEL, cycle))).isEqualTo(bouts);
  }

  @Test
  void workGetsLongerAndWarmUpPausesAndCoolDownStay() {
    var grown = new Growth(List.of(LONGER), 0, null).in(LEVEL, 2);

    assertThat(Notation.print(grown))
        .isEqualTo(Notation.print(LEVEL).replace("2m bwd", "2m30s bwd"));
  }

  @Test
  void theCycleThatIsRepeatedStaysAsItIs() {
    assertThat(new Growth(List.of(LONGER), 3, new Deload(2, 50)).in(LEVEL, 0)).isEqualTo(LEVEL);
  }

  @Test
  void workThatIsNotRepeatedIsShortenedInALightCycle() {
    var steady = Notation.read("- 5m fwd walk warmup\n- 20m bwd walk 50%\n").program();

    var lighter = new Growth(List.of(), 0, new Deload(2, 50)).in(steady, 1);

    assertThat(Notation.print(lighter)).contains("10m bwd walk").contains("5m warmup fwd walk");
  }

  @Test
  void numbersThatMeanNothingAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Deload(1, 60));
    assertThatIllegalArgumentException().isThrownBy(() -> new Deload(4, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Deload(4, 100));
    assertThatIllegalArgumentException().isThrownBy(() -> new Growth(List.of(), -1, null));
    assertThat(Plans.LEVEL.blocks()).hasSize(3);
  }

  private static int bouts(Program program) {
    return ((Repeat) program.blocks().get(1)).count();
  }
}

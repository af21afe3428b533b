package org.backstride.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/// Steepness as it was typed, and its one meaning.
class GradeTest {

  @Test
  void fiveDegreesAreNearlyNinePercent() {
    assertThat(new Grade(new BigDecimal("5"), GradeUnit.DEGREES).fraction())
        .isCloseTo(0.0875, within(0.0001));
    assertThat(Grade.percent("5").fraction()).isEqualTo(0.05);
    assertThat(Grade.percent("-12.5").fraction()).isEqualTo(-0.125);
  }

  @Test
  void theNumberStaysAsTyped() {
    assertThat(Grade.percent("2.50").amount()).hasToString("2.50");
    assertThat(Grade.percent("1E+1").amount()).hasToString("10");
  }

  @Test
  void noGroundIsSteeperThanSixtyOnePercent() {
    assertThat(Grade.percent("61").fraction()).isEqualTo(0.61);
    assertThatIllegalArgumentException().isThrownBy(() -> Grade.percent("61.1"));
    assertThatIllegalArgumentException().isThrownBy(() -> Grade.percent("-70"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Grade(new BigDecimal("32"), GradeUnit.DEGREES));
  }
}

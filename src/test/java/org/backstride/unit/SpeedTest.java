package org.backstride.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/// Speeds in the units people type, with the bounds of what people run.
class SpeedTest {

  @Test
  void eachUnitMeansTheSameMotion() {
    assertThat(Speed.kilometresPerHour("3.6").metresPerSecond()).isCloseTo(1, within(1e-12));
    assertThat(speed("2.2369362920544", SpeedUnit.MILES_PER_HOUR).metresPerSecond())
        .isCloseTo(1, within(1e-9));
    assertThat(speed("1", SpeedUnit.METRES_PER_SECOND).metresPerSecond()).isEqualTo(1);
  }

  @Test
  void aSpeedIsNeverNegativeAndNeverFasterThanPeopleAre() {
    assertThat(speed("0", SpeedUnit.METRES_PER_SECOND).metresPerSecond()).isZero();
    assertThat(Speed.kilometresPerHour("54").metresPerSecond()).isCloseTo(15, within(1e-9));
    assertThatIllegalArgumentException().isThrownBy(() -> Speed.kilometresPerHour("-0.1"));
    assertThatIllegalArgumentException().isThrownBy(() -> Speed.kilometresPerHour("54.1"));
    assertThatIllegalArgumentException().isThrownBy(() -> speed("34", SpeedUnit.MILES_PER_HOUR));
  }

  @Test
  void theTypedNumberIsKept() {
    assertThat(Speed.kilometresPerHour("2.50").amount()).hasToString("2.50");
  }

  private static Speed speed(String amount, SpeedUnit unit) {
    return new Speed(new BigDecimal(amount), unit);
  }
}

package org.backstride.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.backstride.load.Cost.Reason;
import org.backstride.program.notation.Notation;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.Unrolling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sums of the worked values of evidence §3c over designed sessions.
class SessionEnergyTest {

  @Test
  void twentyMinutesBackwardOfEightyKilograms() {
    var energy = energy("- 20m bwd walk 4.02kmh").energy().times(80);

    assertThat(energy.value()).isCloseTo(128.2, within(0.1));
    assertThat(energy.low()).isCloseTo(1.17 * 81.6, within(0.1));
    assertThat(energy.high()).isCloseTo(1.65 * 81.6, within(0.1));
  }

  @Test
  void forwardHasOneNumberAndNoBand() {
    var energy = energy("- 20m fwd walk 4.02kmh").energy().times(80);

    assertThat(energy.value()).isCloseTo(81.6, within(0.1));
    assertThat(energy.low()).isEqualTo(energy.high());
  }

  @Test
  void theMeanCostIsThatOfTheTimeThatCounts() {
    assertThat(energy("- 20m bwd walk 4.02kmh").met()).isCloseTo(4.58, within(0.005));
    assertThat(energy("- 20m bwd walk 4.02kmh\n- 20m fwd walk 4.02kmh").met())
        .isCloseTo((4.58 + 2.914) / 2, within(0.005));
    assertThat(energy("- 5m left walk 2.0kmh").met()).isNaN();
  }

  @Test
  void everyRepetitionCounts() {
    double one = energy("- 2m bwd walk 4.02kmh").energy().value();

    assertThat(energy("5x\n  - 2m bwd walk 4.02kmh").energy().value())
        .isCloseTo(5 * one, within(1e-9));
  }

  @Test
  void slowBackwardWalkingIsMarkedAsExtrapolated() {
    assertThat(energy("- 10m bwd walk 2.0kmh").isExtrapolated()).isTrue();
    assertThat(energy("- 10m bwd walk 3.6kmh").isExtrapolated()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "- 5m bwd walk 1.4kmh, TOO_SLOW",
    "- 5m bwd walk 6.1kmh, TOO_FAST",
    "- 5m bwd walk 4.0kmh grade 11%, TOO_STEEP",
    "- 5m bwd walk 4.0kmh grade -1%, BACKWARD_DOWNHILL",
    "- 5m fwd walk 4.0kmh grade -46%, TOO_STEEP",
    "- 5m left walk 2.0kmh, NO_MODEL",
    "- 5m bwd run rpe 5, NO_SPEED"
  })
  void outsideTheEquationsThereIsNoNumberButAReason(String line, Reason reason) {
    var energy = energy(line);

    assertThat(energy.isKnown()).isFalse();
    assertThat(energy.energy().value()).isZero();
    assertThat(energy.without()).isEqualTo(300);
    assertThat(energy.marks().reasons()).containsExactly(reason);
  }

  @Test
  void whatIsLeftOutIsSaidBesideWhatIsKnown() {
    var energy = energy("- 5m fwd walk 4.0kmh\n- 2m left walk 2.0kmh\n- 60s rest still");

    assertThat(energy.isKnown()).isTrue();
    assertThat(energy.isWhole()).isFalse();
    assertThat(energy.seconds()).isEqualTo(300);
    assertThat(energy.without()).isEqualTo(120);
  }

  private static SessionEnergy energy(String text) {
    return SessionEnergy.of(Unrolling.of(Notation.read(text).program()), References.UNKNOWN);
  }

  @Test
  void aStepOfUnknownLengthIsLeftOutAndSaid() {
    var energy = energy("- 20m bwd walk 4.02kmh\n- lap fwd walk 4.0kmh");

    assertThat(energy.isWhole()).isFalse();
    assertThat(energy.marks().reasons()).containsExactly(Reason.NO_TIME);
    assertThat(energy.energy().value())
        .isEqualTo(energy("- 20m bwd walk 4.02kmh").energy().value());
  }
}

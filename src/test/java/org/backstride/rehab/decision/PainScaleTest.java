package org.backstride.rehab.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The published scales of evidence §7: what each calls safe, allows, and asks of the morning.
class PainScaleTest {

  @ParameterizedTest(name = "{0}: safe to {1}, advances to {2}, morning rise {3}")
  @CsvSource({
    "THOMEE, 2, 2, 2",
    "UK_HANDOUTS, 3, 3, 0",
    "SILBERNAGEL, 2, 5, 0",
    "VINCENT, 2, 2, 0"
  })
  void eachHasTheNumbersOfItsSource(PainScale scale, int safe, int advance, int rise) {
    assertThat(scale.safeUpTo()).isEqualTo(safe);
    assertThat(scale.advanceLimit()).isEqualTo(advance);
    assertThat(scale.morningRise()).isEqualTo(rise);
  }

  @ParameterizedTest
  @EnumSource(PainScale.class)
  void noneCallsSafeWhatItOnlyAllows(PainScale scale) {
    assertThat(scale.safeUpTo()).isLessThanOrEqualTo(3);
    assertThat(Thresholds.of(scale).stopAbove()).isEqualTo(5);
  }

  @Test
  void anOwnAdvanceLimitMovesNoTrafficLight() {
    var own = forUsualPain(4);

    assertThat(own.advanceLimit()).isEqualTo(5);
    assertThat(own.scale().safeUpTo()).isEqualTo(2);
  }

  /// The person's own limit for a usual pain, over the clinic's numbers.
  private static Thresholds forUsualPain(int usual) {
    return new AdvanceLimit(AdvanceLimit.of(usual), "Hurts at rest", Instant.EPOCH)
        .over(Thresholds.STANDARD);
  }
}

package org.backstride.ui.athlete.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BackwardTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @Test
  void aWeekIsSevenDaysThatEndToday() {
    var backward =
        Backward.of(
            Map.of(
                TODAY,
                600.0,
                TODAY.minusDays(6),
                300.0,
                TODAY.minusDays(7),
                900.0,
                TODAY.minusDays(55),
                60.0,
                TODAY.minusDays(56),
                6_000.0,
                TODAY.plusDays(1),
                6_000.0),
            TODAY,
            10);

    assertThat(backward.weeks()).containsExactly(1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 15.0, 15.0);
    assertThat(backward.change()).isZero();
  }

  @Test
  void moreThanATenthMoreIsAJump() {
    assertThat(weeks(600, 660).hasJumped()).isFalse();
    assertThat(weeks(600, 661).hasJumped()).isTrue();
    assertThat(weeks(600, 828).change()).isCloseTo(0.38, within(1e-9));
  }

  @Test
  void withoutAWeekBeforeThereIsNoChangeToTell() {
    assertThat(weeks(0, 600).change()).isNaN();
    assertThat(weeks(0, 600).hasJumped()).isFalse();
  }

  @Test
  void nobodyWhoNeverWentBackwardHasALine() {
    assertThat(Backward.of(Map.of(), TODAY, 10).isEmpty()).isTrue();
    assertThat(weeks(1, 0).isEmpty()).isFalse();
  }

  private static Backward weeks(double before, double now) {
    return Backward.of(Map.of(TODAY.minusDays(9), before, TODAY.minusDays(2), now), TODAY, 10);
  }
}

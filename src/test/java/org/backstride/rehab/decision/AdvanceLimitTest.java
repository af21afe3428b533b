package org.backstride.rehab.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvanceLimitTest {

  private static final Instant NOON = Instant.parse("2026-11-10T12:00:00Z");

  @ParameterizedTest
  @CsvSource({"0, 1", "3, 4", "4, 5", "5, 5", "10, 5"})
  void itIsTheUsualPainAndOneMoreAtMostFive(int usual, int limit) {
    assertThat(AdvanceLimit.of(usual)).isEqualTo(limit);
  }

  @Test
  void itRaisesTheClinicsLimitAndNeverLowersIt() {
    var clinic = Thresholds.of(PainScale.UK_HANDOUTS);

    assertThat(limit(4).over(clinic).advanceLimit()).isEqualTo(4);
    assertThat(limit(1).over(clinic).advanceLimit()).isEqualTo(3);
  }

  @Test
  void itNeverPassesWhatStops() {
    var strict = new Thresholds(PainScale.THOMEE, 2, 3, 2, Thresholds.Practice.STANDARD);

    assertThat(limit(5).over(strict).advanceLimit()).isEqualTo(3);
  }

  @Test
  void itNeedsANote() {
    assertThatThrownBy(() -> new AdvanceLimit(4, " ", NOON))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new AdvanceLimit(6, "Hurts at rest", NOON))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static AdvanceLimit limit(int limit) {
    return new AdvanceLimit(limit, "Hurts at rest", NOON);
  }
}

package org.backstride.ui.kit.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaySpanTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 9);

  @Test
  void daysStandBetweenTheFirstAndTheLast() {
    var span = new DaySpan(DAY, DAY.plusDays(8));

    assertThat(span.at(DAY)).isZero();
    assertThat(span.at(DAY.plusDays(2))).isEqualTo(0.25);
    assertThat(span.at(DAY.plusDays(8))).isEqualTo(1);
    assertThat(span.ends(LocalDate::toString)).containsExactly("2026-11-09", "2026-11-17");
  }

  @Test
  void oneDayStandsInTheMiddleAndIsWrittenOnce() {
    var span = new DaySpan(DAY, DAY);

    assertThat(span.at(DAY)).isEqualTo(0.5);
    assertThat(span.ends(LocalDate::toString)).containsExactly("2026-11-09");
  }
}

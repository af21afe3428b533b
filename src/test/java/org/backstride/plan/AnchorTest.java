package org.backstride.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.plan.Plans.day;

import org.junit.jupiter.api.Test;

class AnchorTest {

  private final Anchor surgery = new Anchor(day(2));

  @Test
  void theDayItselfAndTheSixAfterItAreWeekOne() {
    assertThat(surgery.week(day(2))).hasValue(1);
    assertThat(surgery.week(day(8))).hasValue(1);
    assertThat(surgery.week(day(9))).hasValue(2);
    assertThat(surgery.week(day(2 + 44))).hasValue(7);
  }

  @Test
  void beforeItNoWeekIsCounted() {
    assertThat(surgery.week(day(1))).isEmpty();
  }

  @Test
  void theFirstDayOfAWeekLiesInThatWeek() {
    assertThat(surgery.first(1)).isEqualTo(day(2));
    assertThat(surgery.first(7)).isEqualTo(day(44));
    assertThat(surgery.week(surgery.first(7))).hasValue(7);
    assertThat(surgery.week(surgery.first(7).minusDays(1))).hasValue(6);
  }
}

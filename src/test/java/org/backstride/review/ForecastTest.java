package org.backstride.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.backstride.plan.Plans.day;

import java.util.Map;
import org.backstride.plan.Days;
import org.backstride.review.Forecast.Week;
import org.junit.jupiter.api.Test;

class ForecastTest {

  private static final Days TWO_WEEKS = new Days(day(0), day(13));

  @Test
  void whatWasDoneCountsBeforeTodayAndWhatIsPlannedFromTodayOn() {
    var done = Map.of(day(0), dose(50, 600), day(2), dose(50, 300));
    var planned =
        Map.of(
            day(0),
            dose(99, 999),
            day(3),
            dose(99, 999),
            day(4),
            dose(40, 700),
            day(9),
            dose(60, 800));

    var forecast = Forecast.of(TWO_WEEKS, day(4), done, planned);

    assertThat(forecast.weeks())
        .containsExactly(new Week(day(0), 900, 700), new Week(day(7), 0, 800));
    assertThat(forecast.days()).hasSize(14);
    assertThat(forecast.on(day(0)).fatigue())
        .isCloseTo(50 * (1 - Math.exp(-1 / 7.0)), within(1e-9));
    assertThat(forecast.on(day(3)).fatigue()).isLessThan(forecast.on(day(2)).fatigue());
    assertThat(forecast.on(day(4)).fatigue()).isGreaterThan(forecast.on(day(3)).fatigue());
  }

  @Test
  void whatWasDoneTodayTakesThePlaceOfWhatWasPlanned() {
    var forecast =
        Forecast.of(
            TWO_WEEKS, day(4), Map.of(day(4), dose(30, 500)), Map.of(day(4), dose(40, 700)));

    assertThat(forecast.weeks().getFirst()).isEqualTo(new Week(day(0), 500, 0));
  }

  @Test
  void whatWasDoneBeforeTheDaysShownStillCounts() {
    var before = Forecast.of(TWO_WEEKS, day(0), Map.of(day(-7), dose(70, 0)), Map.of());

    assertThat(before.on(day(0)).fitness())
        .isCloseTo(70 * (1 - Math.exp(-1 / 42.0)) * Math.exp(-7 / 42.0), within(1e-9));
    assertThat(before.days()).hasSize(14);
  }

  @Test
  void formIsFitnessLessFatigueOfTheDayBefore() {
    var forecast = Forecast.of(TWO_WEEKS, day(1), Map.of(day(0), dose(70, 0)), Map.of());

    var after = forecast.on(day(0));
    assertThat(forecast.on(day(1)).balance())
        .isCloseTo(after.fitness() - after.fatigue(), within(1e-9));
  }

  @Test
  void aDayOutsideGivesTheNearestOne() {
    var forecast = Forecast.of(TWO_WEEKS, day(1), Map.of(day(0), dose(70, 60)), Map.of());

    assertThat(forecast.on(day(40))).isEqualTo(forecast.on(day(13)));
    assertThat(forecast.week(day(-3))).isEqualTo(forecast.week(day(0)));
    assertThat(forecast.week(day(6))).isEqualTo(forecast.week(day(0)));
    assertThat(forecast.week(day(7)).monday()).isEqualTo(day(7));
  }

  private static Dose dose(double load, double backwardSeconds) {
    return new Dose(load, backwardSeconds, 0);
  }
}

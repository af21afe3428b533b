package org.backstride.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backstride.load.WeekLoad.Deviation;
import org.junit.jupiter.api.Test;

class DailyLoadsTest {

  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

  @Test
  void daysWithoutALoadCountAsNothing() {
    var loads = DailyLoads.of(Map.of(MONDAY, 300.0, MONDAY.plusDays(2), 420.0), MONDAY.plusDays(4));

    assertThat(loads.from()).isEqualTo(MONDAY);
    assertThat(loads.loads()).containsExactly(300.0, 0.0, 420.0, 0.0, 0.0);
  }

  @Test
  void whatLiesAheadOrIsNotKnownIsLeftOut() {
    var loads = DailyLoads.of(Map.of(MONDAY, Double.NaN, SUNDAY.plusDays(1), 100.0), SUNDAY);

    assertThat(loads.isEmpty()).isTrue();
    assertThat(loads.loads()).hasSize(7);
  }

  @Test
  void whatIsPlannedFollowsTodayUpToItsLastDay() {
    var today = LocalDate.of(2026, 11, 20);
    var loads = DailyLoads.of(Map.of(today.minusDays(1), 100.0), today);

    var all = loads.followedBy(Map.of(today, 999.0, today.plusDays(2), 50.0));

    assertThat(all).isEqualTo(new DailyLoads(today.minusDays(1), List.of(100.0, 0.0, 0.0, 50.0)));
    assertThat(loads.followedBy(Map.of())).isEqualTo(loads);
  }

  @Test
  void nothingAtAllIsOneDayWithoutLoad() {
    assertThat(DailyLoads.of(Map.of(), SUNDAY).loads()).containsExactly(0.0);
  }

  @Test
  void theLastSevenDaysHaveTheWorkedMonotonyAndStrain() {
    var loads = week(List.of(300.0, 0.0, 420.0, 0.0, 240.0, 600.0, 0.0));

    var week = loads.lastSevenDays();

    assertThat(week.sum()).isEqualTo(1560);
    assertThat(week.monotony(Deviation.SAMPLE).orElseThrow()).isCloseTo(0.9413, within(1e-4));
    assertThat(week.strain(Deviation.SAMPLE).orElseThrow()).isCloseTo(1468.37, within(0.01));
  }

  @Test
  void aBeginnersMissingDaysAreDaysWithoutLoad() {
    var loads = DailyLoads.of(Map.of(SUNDAY, 200.0), SUNDAY);

    assertThat(loads.lastSevenDays().days()).containsExactly(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 200.0);
  }

  @Test
  void theChangeIsAgainstTheSevenDaysBefore() {
    Map<LocalDate, Double> known = new HashMap<>();
    known.put(SUNDAY, 330.0);
    known.put(SUNDAY.minusDays(7), 300.0);

    assertThat(DailyLoads.of(known, SUNDAY).weekOnWeek()).isCloseTo(0.10, within(1e-9));
    assertThat(DailyLoads.of(Map.of(SUNDAY, 330.0), SUNDAY).weekOnWeek()).isNaN();
  }

  @Test
  void fourWeeksGiveTheWorkedRatios() {
    Map<LocalDate, Double> known = new HashMap<>();
    known.put(SUNDAY.minusDays(27), 1000.0);
    known.put(SUNDAY.minusDays(14), 1100.0);
    known.put(SUNDAY.minusDays(7), 1200.0);
    known.put(SUNDAY, 1800.0);

    var weeks = DailyLoads.of(known, SUNDAY).lastFourWeeks();

    assertThat(weeks).containsExactly(1000.0, 1100.0, 1200.0, 1800.0);
    assertThat(LoadRatio.coupled(weeks)).isCloseTo(1.4118, within(1e-4));
    assertThat(LoadRatio.uncoupled(weeks)).isCloseTo(1.6364, within(1e-4));
  }

  @Test
  void threeWeeksAreNotFour() {
    assertThat(DailyLoads.of(Map.of(SUNDAY.minusDays(20), 1.0), SUNDAY).lastFourWeeks()).hasSize(3);
  }

  @Test
  void weeksBeginOnMondays() {
    var loads = DailyLoads.of(Map.of(MONDAY.minusDays(1), 50.0, MONDAY, 70.0), MONDAY.plusDays(1));

    assertThat(loads.weeks())
        .extracting(DailyLoads.Week::monday)
        .containsExactly(MONDAY.minusDays(7), MONDAY);
    assertThat(loads.weeks()).extracting(week -> week.days().sum()).containsExactly(50.0, 70.0);
  }

  private static DailyLoads week(List<Double> days) {
    Map<LocalDate, Double> known = new HashMap<>();
    for (int i = 0; i < days.size(); i++) {
      known.put(MONDAY.plusDays(i), days.get(i));
    }
    return DailyLoads.of(known, SUNDAY);
  }
}

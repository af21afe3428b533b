package org.backstride.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.backstride.recording.DirectionLabel.BACKWARD;
import static org.backstride.recording.DirectionLabel.FORWARD;
import static org.backstride.recording.DirectionLabel.STILL;
import static org.backstride.recording.DirectionLabel.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.backstride.review.movement.MovementTotals.Amount;
import org.backstride.review.movement.MovementTotals.Way;
import org.backstride.unit.Gait;
import org.junit.jupiter.api.Test;

/// Weeks of exposure by direction and gait.
class ExposureWeekTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
  private static final Way BACK_WALK = new Way(BACKWARD, Gait.WALK);
  private static final Way BACK_RUN = new Way(BACKWARD, Gait.RUN);

  private static ExposureWeek.Day day(LocalDate date, Way way, double seconds) {
    return new ExposureWeek.Day(date, Map.of(way, new Amount(seconds, seconds, 2 * seconds)));
  }

  @Test
  void theWeekThatIsUnderWayIsTheLastAndEmptyWeeksStandToo() {
    var weeks = ExposureWeek.of(List.of(), FRIDAY, 3);

    assertThat(weeks.stream().map(ExposureWeek::monday))
        .containsExactly(
            LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 16));
    assertThat(weeks).allMatch(week -> week.sessions() == 0);
  }

  @Test
  void gaitsAddUpAloneAndTogether() {
    var weeks =
        ExposureWeek.of(
            List.of(
                day(LocalDate.of(2026, 11, 16), BACK_WALK, 300),
                day(LocalDate.of(2026, 11, 18), BACK_WALK, 120),
                day(LocalDate.of(2026, 11, 18), BACK_RUN, 60)),
            FRIDAY,
            2);

    var week = weeks.getLast();
    assertThat(week.amount(BACKWARD, Gait.WALK)).isEqualTo(new Amount(420, 420, 840));
    assertThat(week.amount(BACKWARD, Gait.RUN)).isEqualTo(new Amount(60, 60, 120));
    assertThat(week.amount(BACKWARD)).isEqualTo(new Amount(480, 480, 960));
    assertThat(week.amount(FORWARD)).isEqualTo(Amount.NOTHING);
    assertThat(week.sessions()).isEqualTo(3);
  }

  @Test
  void aSundayBelongsToTheWeekBefore() {
    var weeks = ExposureWeek.of(List.of(day(LocalDate.of(2026, 11, 15), BACK_WALK, 60)), FRIDAY, 2);

    assertThat(weeks.getFirst().sessions()).isEqualTo(1);
    assertThat(weeks.getLast().sessions()).isZero();
  }

  @Test
  void whatIsOlderThanTheWeeksAskedForIsLeftOut() {
    var weeks = ExposureWeek.of(List.of(day(LocalDate.of(2026, 10, 1), BACK_WALK, 60)), FRIDAY, 3);

    assertThat(weeks).allMatch(week -> week.sessions() == 0);
  }

  @Test
  void recordingsWithoutAnyDirectionAreCounted() {
    var weeks =
        ExposureWeek.of(
            List.of(
                day(FRIDAY, new Way(UNKNOWN, Gait.WALK), 600),
                day(FRIDAY, new Way(STILL, Gait.STILL), 600),
                day(FRIDAY, BACK_WALK, 60)),
            FRIDAY,
            1);

    assertThat(weeks.getFirst().unlabelled()).isEqualTo(2);
  }

  @Test
  void aChangeIsAShareOfTheWeekBeforeAndNothingHasNone() {
    var now = new Amount(300, 900, 500);
    var before = new Amount(240, 1_000, 0);

    assertThat(ExposureMeasure.SECONDS.change(now, before).orElse(0)).isCloseTo(0.25, within(1e-9));
    assertThat(ExposureMeasure.METRES.change(now, before).orElse(0)).isCloseTo(-0.1, within(1e-9));
    assertThat(ExposureMeasure.STEPS.change(now, before)).isEqualTo(OptionalDouble.empty());
  }
}

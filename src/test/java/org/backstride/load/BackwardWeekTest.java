package org.backstride.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.recording.DirectionLabel.BACKWARD;
import static org.backstride.recording.DirectionLabel.FORWARD;
import static org.backstride.recording.DirectionLabel.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backstride.load.BackwardWeek.Day;
import org.backstride.recording.DirectionTotals.Share;
import org.junit.jupiter.api.Test;

class BackwardWeekTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

  @Test
  void aWeekAddsUpTimeDistanceAndStepsAndKeepsTheLongestBout() {
    var weeks =
        BackwardWeek.of(
            List.of(
                new Day(MONDAY, Map.of(BACKWARD, new Share(600, 400, 900, 120))),
                new Day(MONDAY.plusDays(6), Map.of(BACKWARD, new Share(300, 250, 420, 300)))));

    assertThat(weeks)
        .containsExactly(new BackwardWeek(MONDAY, new Exposure(900, 650, 300, 0), 1320, 2, 0));
  }

  @Test
  void whatWasNotMeasuredAddsNothing() {
    var weeks =
        BackwardWeek.of(
            List.of(
                new Day(MONDAY, Map.of(BACKWARD, new Share(60, Double.NaN, Double.NaN, 60))),
                new Day(MONDAY, Map.of(BACKWARD, new Share(60, 50, 80, 30)))));

    assertThat(weeks)
        .containsExactly(new BackwardWeek(MONDAY, new Exposure(120, 50, 60, 0), 80, 2, 0));
  }

  @Test
  void recordingsWithoutAnyDirectionAreCountedSinceTheDoseMayBeLargerByThem() {
    var weeks =
        BackwardWeek.of(
            List.of(
                new Day(MONDAY, Map.of()),
                new Day(MONDAY, Map.of(UNKNOWN, new Share(60, 50, 80, 30))),
                new Day(MONDAY, Map.of(FORWARD, new Share(60, 50, 80, 30)))));

    assertThat(weeks).containsExactly(new BackwardWeek(MONDAY, Exposure.NONE, 0, 0, 2));
  }

  @Test
  void aWeekWithoutRecordingsStandsBetweenTheOthers() {
    var share = Map.of(BACKWARD, new Share(60, 50, 80, 60));

    var weeks =
        BackwardWeek.of(
            List.of(new Day(MONDAY.plusWeeks(2), share), new Day(MONDAY.minusDays(1), share)));

    assertThat(weeks)
        .extracting(BackwardWeek::monday)
        .containsExactly(MONDAY.minusWeeks(1), MONDAY, MONDAY.plusWeeks(1), MONDAY.plusWeeks(2));
    assertThat(weeks.get(1)).isEqualTo(BackwardWeek.empty(MONDAY));
  }

  @Test
  void noRecordingsAreNoWeeks() {
    assertThat(BackwardWeek.of(List.of())).isEmpty();
  }
}

package org.backstride.rehab.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.backstride.rehab.outcome.BackwardWalk.Band;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackwardWalkTest {

  @ParameterizedTest(name = "{0} s is {1}")
  @CsvSource({
    "2.0, GREEN",
    "3.5, GREEN",
    "3.51, AMBER",
    "5.5, AMBER",
    "5.51, RED",
    "8.0, RED",
    "8.01, ALARM",
    "30, ALARM"
  })
  void aTimeHasABand(double seconds, Band band) {
    assertThat(BackwardWalk.STANDARD.band(seconds)).isEqualTo(band);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN})
  void noTimeHasNone(double seconds) {
    assertThatIllegalArgumentException().isThrownBy(() -> BackwardWalk.STANDARD.band(seconds));
  }

  @Test
  void theResultIsTheAverageOfTwoTimedWalks() {
    assertThat(BackwardWalk.average(4.0, 4.4)).isEqualTo(4.2);
    assertThat(BackwardWalk.average(5.49, 5.52)).isEqualTo(5.51);
    assertThat(BackwardWalk.average(5.503, 5.504)).isEqualTo(5.5);
    assertThatIllegalArgumentException().isThrownBy(() -> BackwardWalk.average(4.0, 0));
  }

  @Test
  void bandsFollowOneAnother() {
    assertThatIllegalArgumentException().isThrownBy(() -> new BackwardWalk(5, 4, 8));
    assertThat(new BackwardWalk(3, 4.5, 8).band(4.6)).isEqualTo(Band.RED);
  }

  @Test
  void aMeasureIsDueItsWeeksAfterItWasLastTaken() {
    var due =
        Due.of(
            List.of(
                score(Measure.KOOS_PAIN, "2026-10-12", 50),
                score(Measure.KOOS_PAIN, "2026-11-09", 61.1),
                score(Measure.BACKWARD_WALK_3M, "2026-11-16", 4.1)));

    assertThat(due)
        .containsExactly(
            new Due(
                new Series(Measure.BACKWARD_WALK_3M, null),
                LocalDate.of(2026, 11, 16),
                LocalDate.of(2026, 11, 30)),
            new Due(
                new Series(Measure.KOOS_PAIN, null),
                LocalDate.of(2026, 11, 9),
                LocalDate.of(2026, 12, 7)));
    assertThat(due.getFirst().isDue(LocalDate.of(2026, 11, 29))).isFalse();
    assertThat(due.getFirst().isDue(LocalDate.of(2026, 11, 30))).isTrue();
  }

  @Test
  void aValueOffTheScaleIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> score(Measure.KOOS_PAIN, "2026-10-12", 100.1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> score(Measure.NPRS, "2026-10-12", Double.NaN));
  }

  private static OutcomeScore score(Measure measure, String date, double value) {
    return Scores.of(measure, LocalDate.parse(date), value);
  }
}

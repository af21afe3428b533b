package org.backstride.rehab.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.backstride.rehab.outcome.Change.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which results are compared with one another.
class TrendTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  @ParameterizedTest(name = "{0}: {1}: from {2}, {3} apart")
  @CsvSource(
      delimiter = '|',
      value = {
        "WOMAC | Likert 0-96; Likert 0-96; Likert 0-96 | 60 | 0",
        "WOMAC | Likert 0-96; likert  0-96 ;  LIKERT 0-96 | 60 | 0",
        "WOMAC | NRS 0-240; Likert 0-96; Likert 0-96 | 50 | 1",
        "WOMAC | Likert 0-96; NRS 0-240; Likert 0-96 | 60 | 1",
        "WOMAC | Likert 0-96; Likert 0-96; NRS 0-240 | 40 | 2",
        "KOOS_PS | 2008; 2012; 2012 | 50 | 1",
        "KOOS_PAIN | typed once; - ; - | 60 | 0"
      })
  void onlyResultsOnTheNewestVersionOfAFormAreCompared(
      Measure measure, String forms, double first, int apart) {
    var typed = forms.split(";", -1);

    var trend =
        Trend.of(
            List.of(
                Scores.on(typed[0], measure, DAY, 60),
                Scores.on(typed[1], measure, DAY.plusWeeks(4), 50),
                Scores.on(typed[2], measure, DAY.plusWeeks(8), 40)));

    assertThat(trend.first().value()).isEqualTo(first);
    assertThat(trend.last().value()).isEqualTo(40);
    assertThat(trend.apart()).isEqualTo(apart);
  }

  @Test
  void oneResultIsNoChangeAndTwoAreOne() {
    var before = Scores.of(Measure.NPRS, DAY, 5);
    var after = Scores.of(Measure.NPRS, DAY.plusWeeks(2), 3);

    assertThat(Trend.of(List.of(before)).change()).isEmpty();
    assertThat(Trend.of(List.of(before, after)).change())
        .contains(new Change(Measure.NPRS, 5, 3, Verdict.CLEARLY_BETTER));
  }

  @Test
  void aTrendHasAResult() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Trend(List.of(), 0));
  }
}

package org.backstride.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.backstride.plan.Plans;
import org.backstride.program.resolve.References;
import org.backstride.recording.Channels;
import org.backstride.review.Adherence.Verdict;
import org.backstride.review.StepReview.Row;
import org.junit.jupiter.api.Test;

/// A session of 5 min forward, 5 × (2 min backward, 1 min rest), 5 min forward.
class StepReviewTest {

  @Test
  void everyStepOfAWholeSessionIsFoundWithItsSpeed() {
    var run = new PlannedRun(3).stretch(300, 1.11, 100, 95);
    for (int i = 0; i < 5; i++) {
      run.stretch(120, 0.61, 70, 110).stretch(60, 0, 0, 90);
    }
    var rows = review(run.stretch(300, 1.11, 100, 95).channels()).rows();

    assertThat(rows).hasSize(12);
    assertThat(verdicts(rows)).containsOnly(Verdict.DONE);
    assertThat(rows.get(1).seconds()).isCloseTo(120, within(10.0));
    assertThat(rows.get(1).metresPerSecond()).isCloseTo(0.61, within(0.05));
    assertThat(rows.get(0).metresPerSecond()).isCloseTo(1.11, within(0.05));
  }

  @Test
  void theStepsAfterASessionWasEndedAreMissed() {
    var run = new PlannedRun(5).stretch(300, 1.11, 100, 95);
    for (int i = 0; i < 3; i++) {
      run.stretch(120, 0.61, 70, 110).stretch(60, 0, 0, 90);
    }

    var rows = review(run.channels()).rows();

    assertThat(verdicts(rows.subList(0, 6))).containsOnly(Verdict.DONE);
    assertThat(verdicts(rows.subList(7, 12))).containsOnly(Verdict.MISSED);
    assertThat(rows.getLast().seconds()).isNaN();
    assertThat(rows.getLast().metresPerSecond()).isNaN();
  }

  @Test
  void withoutSamplesNothingIsFound() {
    var rows = review(Channels.builder(new long[] {0}).build()).rows();

    assertThat(verdicts(rows)).hasSize(12).containsOnly(Verdict.MISSED);
  }

  private static StepReview review(Channels channels) {
    return StepReview.of(Plans.LEVEL, References.UNKNOWN, channels);
  }

  private static List<Verdict> verdicts(List<Row> rows) {
    return rows.stream().map(row -> row.verdict(Borders.STANDARD)).toList();
  }
}

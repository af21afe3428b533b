package org.backstride.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.recording.DirectionLabel.BACKWARD;
import static org.backstride.recording.DirectionLabel.FORWARD;

import java.util.List;
import org.backstride.recording.IntervalEdits.Edge;
import org.junit.jupiter.api.Test;

class IntervalEditsTest {

  private static final Interval LAP = new Interval(0, 60_000, FORWARD, LabelSource.LAP, 0.5);

  @Test
  void aLabelInTheMiddleCutsWhatWasThereAndKeepsBothRests() {
    var labelled = Interval.byHand(20_000, 30_000, BACKWARD);

    var edited = IntervalEdits.label(List.of(LAP), labelled);

    assertThat(edited).containsExactly(LAP.over(0, 20_000), labelled, LAP.over(30_000, 60_000));
  }

  @Test
  void aLabelOverSeveralIntervalsReplacesTheOnesItCovers() {
    var before = List.of(LAP.over(0, 10_000), LAP.over(10_000, 20_000), LAP.over(25_000, 40_000));
    var labelled = Interval.byHand(5_000, 30_000, BACKWARD);

    var edited = IntervalEdits.label(before, labelled);

    assertThat(edited).containsExactly(LAP.over(0, 5_000), labelled, LAP.over(30_000, 40_000));
  }

  @Test
  void aLabelOnAnEmptyStretchIsAddedInOrder() {
    var labelled = Interval.byHand(70_000, 80_000, BACKWARD);

    assertThat(IntervalEdits.label(List.of(LAP), labelled)).containsExactly(LAP, labelled);
  }

  @Test
  void aSplitMakesTwoWithTheSameLabel() {
    var edited = IntervalEdits.split(List.of(LAP), 15_000);

    assertThat(edited).containsExactly(LAP.over(0, 15_000), LAP.over(15_000, 60_000));
  }

  @Test
  void aSplitThatWouldLeaveLessThanASecondChangesNothing() {
    assertThat(IntervalEdits.split(List.of(LAP), 59_500)).containsExactly(LAP);
    assertThat(IntervalEdits.split(List.of(LAP), 90_000)).containsExactly(LAP);
  }

  @Test
  void mergingTakesTheLabelOfTheLongerAndCountsAsSetByHand() {
    var backward = Interval.byHand(60_000, 70_000, BACKWARD);

    var edited = IntervalEdits.mergeWithNext(List.of(LAP, backward), 0);

    assertThat(edited).containsExactly(Interval.byHand(0, 70_000, FORWARD));
  }

  @Test
  void theLastIntervalHasNothingToMergeWith() {
    assertThat(IntervalEdits.mergeWithNext(List.of(LAP), 0)).containsExactly(LAP);
  }

  @Test
  void aNudgedEdgeTakesTheTouchingNeighbourAlong() {
    var before = List.of(LAP, Interval.byHand(60_000, 90_000, BACKWARD));

    var byEnd = IntervalEdits.nudge(before, 0, Edge.END, 5_000);
    var byStart = IntervalEdits.nudge(before, 1, Edge.START, 5_000);

    assertThat(byEnd)
        .containsExactly(LAP.over(0, 65_000), Interval.byHand(65_000, 90_000, BACKWARD));
    assertThat(byStart).isEqualTo(byEnd);
  }

  @Test
  void aNudgeStopsWhereTheNeighbourWouldBecomeTooShort() {
    var before = List.of(LAP, Interval.byHand(60_000, 65_000, BACKWARD));

    var edited = IntervalEdits.nudge(before, 0, Edge.END, 60_000);

    assertThat(edited)
        .containsExactly(LAP.over(0, 64_000), Interval.byHand(64_000, 65_000, BACKWARD));
  }

  @Test
  void aNudgeStopsAtTheNeighbourAcrossAGapAndAtZero() {
    var before = List.of(LAP.over(500, 10_000), LAP.over(12_000, 20_000));

    assertThat(IntervalEdits.nudge(before, 0, Edge.END, 9_000).getFirst().endMillis())
        .isEqualTo(12_000);
    assertThat(IntervalEdits.nudge(before, 0, Edge.START, -9_000).getFirst().startMillis())
        .isZero();
  }

  @Test
  void removingLeavesAGap() {
    var before = List.of(LAP.over(0, 10_000), LAP.over(10_000, 20_000));

    assertThat(IntervalEdits.remove(before, 0)).containsExactly(LAP.over(10_000, 20_000));
  }
}

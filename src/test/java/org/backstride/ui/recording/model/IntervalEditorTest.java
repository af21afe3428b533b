package org.backstride.ui.recording.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.IntervalEdits.Edge;
import org.backstride.recording.LabelSource;
import org.backstride.ui.recording.DemoRun;
import org.junit.jupiter.api.Test;

class IntervalEditorTest {

  private final RecordingModel model = new RecordingModel(DemoRun.recording());
  private final List<String> edits = new ArrayList<>();
  private final IntervalEditor editor =
      new IntervalEditor(
          model,
          (what, before, after) -> {
            edits.add(what);
            model.takeIntervals(after);
          });

  @Test
  void aSelectionIsLabelledByHand() {
    model.select(new Span(10_000, 70_000));

    editor.label(DirectionLabel.BACKWARD);

    assertThat(model.intervals().get(1))
        .isEqualTo(Interval.byHand(10_000, 70_000, DirectionLabel.BACKWARD));
    assertThat(edits).containsExactly("label.backward");
  }

  @Test
  void withoutASelectionTheIntervalUnderTheCursorIsLabelled() {
    model.point(600_000);

    editor.label(DirectionLabel.FORWARD);

    assertThat(model.intervals().get(2).direction()).isEqualTo(DirectionLabel.FORWARD);
    assertThat(model.intervals().get(2).source()).isEqualTo(LabelSource.HAND);
    assertThat(model.intervals()).hasSize(14);
  }

  @Test
  void aSplitCutsAtTheCursorAndTooShortAPartIsNotCut() {
    model.point(100_000);
    editor.split();
    assertThat(model.intervals()).hasSize(15);
    assertThat(model.intervals().get(1).startMillis()).isEqualTo(100_000);

    model.point(100_200);
    editor.split();
    assertThat(model.intervals()).hasSize(15);
    assertThat(edits).containsExactly("split");
  }

  @Test
  void mergingJoinsWhatTheSelectionTouches() {
    model.select(new Span(560_000, 900_000));

    editor.merge();

    assertThat(model.intervals()).hasSize(12);
    assertThat(model.selection().get()).contains(new Span(542_000, 965_000));
    assertThat(edits).containsExactly("merge");
  }

  @Test
  void mergingWithoutASelectionTakesTheNextOne() {
    model.point(600_000);

    editor.merge();

    assertThat(model.intervals()).hasSize(13);
    assertThat(model.intervals().get(2).endMillis()).isEqualTo(815_000);
  }

  @Test
  void mergingWhereTheCursorStandsBetweenTwoTakesASplitBack() {
    var before = model.intervals();
    model.point(600_000);
    editor.split();

    editor.merge();

    assertThat(model.intervals()).hasSize(before.size());
    assertThat(model.intervals().get(2).startMillis()).isEqualTo(before.get(2).startMillis());
    assertThat(model.intervals().get(2).endMillis()).isEqualTo(before.get(2).endMillis());
  }

  @Test
  void undoBringsTheSelectionBackThatBelongsToTheIntervals() {
    model.selectInterval(2);
    var before = model.intervals();
    var whole = model.selection().get();
    editor.nudge(Edge.END, 1_000);
    var after = model.intervals();
    var longer = model.selection().get();

    model.takeIntervals(before);
    assertThat(model.selection().get()).isEqualTo(whole);

    model.takeIntervals(after);
    assertThat(model.selection().get()).isEqualTo(longer);
  }

  @Test
  void undoneLabelLeavesTheBrushedStretchSelected() {
    var brushed = new Span(10_000, 70_000);
    var before = model.intervals();
    model.select(brushed);
    editor.label(DirectionLabel.BACKWARD);
    model.clearSelection();

    model.takeIntervals(before);

    assertThat(model.selection().get()).contains(brushed);
  }

  @Test
  void removingLeavesTheStretchWithoutALabel() {
    model.selectInterval(2);

    editor.remove();

    assertThat(model.intervals()).hasSize(13);
    assertThat(model.selection().get()).isEmpty();
    assertThat(editor.current()).isEqualTo(-1);
  }

  @Test
  void aNudgedEdgeTakesTheNeighbourAndTheSelectionAlong() {
    model.selectInterval(2);

    editor.nudge(Edge.END, 3_000);

    assertThat(model.intervals().get(2).endMillis()).isEqualTo(696_000);
    assertThat(model.intervals().get(3).startMillis()).isEqualTo(696_000);
    assertThat(model.selection().get()).contains(new Span(542_000, 696_000));
  }
}

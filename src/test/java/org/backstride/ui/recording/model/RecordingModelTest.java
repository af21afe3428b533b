package org.backstride.ui.recording.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.backstride.recording.ChannelKind;
import org.backstride.ui.kit.chart.Viewport;
import org.backstride.ui.recording.DemoRun;
import org.junit.jupiter.api.Test;

class RecordingModelTest {

  private final RecordingModel model = new RecordingModel(DemoRun.recording());

  @Test
  void aRecordingOpensWholeWithItsFourFirstTraces() {
    assertThat(model.view().get()).isEqualTo(new Viewport(0, 2520));
    assertThat(model.shown().get())
        .containsExactly(
            ChannelKind.HEART_RATE, ChannelKind.SPEED, ChannelKind.CADENCE, ChannelKind.ALTITUDE);
    assertThat(model.available()).contains(ChannelKind.POWER).doesNotContain(ChannelKind.LATITUDE);
  }

  @Test
  void zoomingKeepsTheTimeUnderThePointerWhereItIs() {
    model.zoom(4, 1_000);

    assertThat(model.view().get().shareOf(1_000)).isCloseTo(1_000 / 2520.0, within(1e-9));
    assertThat(model.view().get().span()).isCloseTo(630, within(1e-9));
  }

  @Test
  void panningAndZoomingOutStopAtTheEnds() {
    model.zoom(4, 1_000);
    model.look(model.view().get().moved(99_999));
    assertThat(model.view().get().to()).isEqualTo(2520);

    model.zoom(0.001);
    assertThat(model.view().get()).isEqualTo(new Viewport(0, 2520));
  }

  @Test
  void zoomingInStopsAtFiveSeconds() {
    model.zoom(1e9, 100);

    assertThat(model.view().get().span()).isCloseTo(5, within(1e-9));
    assertThat(model.view().get().contains(100)).isTrue();
  }

  @Test
  void theDistanceAxisShowsTheSameStretch() {
    model.look(new Viewport(600, 1_200));

    model.runOver(AxisKind.DISTANCE);
    var metres = model.view().get();
    model.runOver(AxisKind.TIME);

    assertThat(metres.from()).isBetween(1_000.0, 2_000.0);
    assertThat(model.view().get().from()).isCloseTo(600, within(1.0));
    assertThat(model.view().get().to()).isCloseTo(1_200, within(1.0));
  }

  @Test
  void shiftAndArrowsSelectFromWhereTheCursorStood() {
    model.point(600_000);

    model.stepSelecting(2);
    model.stepSelecting(3);

    assertThat(model.selection().get()).contains(new Span(600_000, 665_000));
    assertThat(model.cursor().get()).isEqualTo(665_000);
  }

  @Test
  void theCursorStaysInsideAndIsFollowed() {
    model.look(new Viewport(0, 60));

    model.goTo(Long.MAX_VALUE);

    assertThat(model.cursor().get()).isEqualTo(2_520_000);
    assertThat(model.view().get().to()).isEqualTo(2520);
    model.goTo(-5);
    assertThat(model.cursor().get()).isZero();
  }

  @Test
  void selectingAnIntervalBringsItIntoSight() {
    model.look(new Viewport(0, 60));

    model.selectInterval(6);

    var interval = model.intervals().get(6);
    assertThat(model.selection().get()).contains(Span.of(interval));
    assertThat(model.cursor().get()).isEqualTo(interval.startMillis());
    assertThat(model.view().get().contains(interval.endMillis() / 1000.0)).isTrue();
  }

  @Test
  void theLastTraceCannotBeHidden() {
    model.toggle(ChannelKind.POWER);
    assertThat(model.shown().get()).contains(ChannelKind.POWER).hasSize(5);

    for (var kind : model.available()) {
      if (model.shown().get().contains(kind)) {
        model.toggle(kind);
      }
    }

    assertThat(model.shown().get()).hasSize(1);
  }
}

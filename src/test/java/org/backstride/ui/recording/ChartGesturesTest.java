package org.backstride.ui.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ZoomEvent;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.chart.Viewport;
import org.backstride.ui.recording.OpenRecording.Look;
import org.backstride.ui.recording.chart.ChartPane;
import org.backstride.ui.recording.model.RecordingModel;
import org.backstride.ui.recording.model.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every gesture of the chart that a mouse, two fingers or a key makes, and the way back of those
/// that change something.
class ChartGesturesTest {

  private static final double MIDDLE = 300;

  private OpenRecording open;
  private ChartPane chart;
  private RecordingModel model;

  @BeforeEach
  void layOut() {
    open = OpenRecording.single(Look.PLAIN);
    chart = open.chart();
    model = chart.model();
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void aClickWithShiftSelectsFromTheCursorToThere() {
    Fx.run(() -> model.goTo(600_000));

    press(x(900), MIDDLE, 1, true);

    var selected = model.selection().get().orElseThrow();
    assertThat(selected.fromMillis()).isEqualTo(600_000);
    assertThat(selected.toMillis() / 1000.0).isCloseTo(900, within(3.0));
  }

  @Test
  void aDoubleClickInThePlotSelectsTheIntervalThere() {
    var third = model.intervals().get(2);

    press(x(third.startMillis() / 1000.0 + 20), MIDDLE, 2, false);

    assertThat(model.selection().get()).contains(Span.of(third));
  }

  @Test
  void aClickBesideLetsTheSelectionGo() {
    Fx.run(() -> model.select(new Span(100_000, 400_000)));

    press(x(1_200), MIDDLE, 1, false);

    assertThat(model.selection().get()).isEmpty();
  }

  @Test
  void twoFingersZoomAroundTheirMiddle() {
    double middle = x(1_200);

    Fx.run(
        () ->
            chart.fireEvent(
                new ZoomEvent(
                    ZoomEvent.ZOOM,
                    middle,
                    MIDDLE,
                    0,
                    0,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    2,
                    2,
                    null)));
    Fx.settle();

    assertThat(view().span()).isCloseTo(1_260, within(1.0));
    assertThat(x(1_200)).isCloseTo(middle, within(0.5));
  }

  @Test
  void aDragWithSpacePansAndSelectsNothing() {
    Fx.run(() -> model.zoom(4, 1_200));
    var before = view();
    double from = x(1_200);

    key(KeyEvent.KEY_PRESSED, KeyCode.SPACE);
    fire(MouseEvent.MOUSE_PRESSED, from, MIDDLE, 1, false);
    fire(MouseEvent.MOUSE_DRAGGED, from - 100, MIDDLE, 1, false);
    fire(MouseEvent.MOUSE_RELEASED, from - 100, MIDDLE, 1, false);
    key(KeyEvent.KEY_RELEASED, KeyCode.SPACE);

    assertThat(view().from()).isGreaterThan(before.from() + 1);
    assertThat(view().span()).isCloseTo(before.span(), within(0.001));
    assertThat(model.selection().get()).isEmpty();
  }

  static Stream<Arguments> edits() {
    return Stream.of(
        Arguments.of("B labels backward", KeyCode.B),
        Arguments.of("L labels sideways to the left", KeyCode.L),
        Arguments.of("R labels sideways to the right", KeyCode.R),
        Arguments.of("X labels mixed", KeyCode.X),
        Arguments.of("O labels still", KeyCode.O),
        Arguments.of("U takes back what is known", KeyCode.U),
        Arguments.of("S splits at the cursor", KeyCode.S),
        Arguments.of("M merges with the next", KeyCode.M),
        Arguments.of("Delete takes the interval away", KeyCode.DELETE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("edits")
  void everyEditIsOneStepOfUndoAndOfRedo(String what, KeyCode code) {
    var before = open.stored();
    var first = before.getFirst();
    Fx.run(() -> model.goTo(first.startMillis() + 120_000));

    open.press(code, false, false);
    var after = settled();
    assertThat(after).as(what).isNotEqualTo(before);

    Fx.run(() -> open.studio.history().undo());
    assertThat(settled()).as("undo: " + what).isEqualTo(before);
    Fx.run(() -> open.studio.history().redo());
    assertThat(settled()).as("redo: " + what).isEqualTo(after);
  }

  @Test
  void aLabelByHandSaysSoAndKeepsTheRest() {
    Fx.run(() -> model.select(new Span(60_000, 200_000)));

    open.press(KeyCode.B, false, false);

    assertThat(settled())
        .contains(Interval.byHand(60_000, 200_000, DirectionLabel.BACKWARD))
        .last()
        .isEqualTo(open.recording.intervals().getLast());
  }

  private List<Interval> settled() {
    Fx.settle();
    return open.stored();
  }

  private Viewport view() {
    return Fx.get(() -> model.view().get());
  }

  private double x(double seconds) {
    return Fx.get(() -> chart.xOf(seconds));
  }

  private void press(double x, double y, int clicks, boolean shift) {
    fire(MouseEvent.MOUSE_PRESSED, x, y, clicks, shift);
    fire(MouseEvent.MOUSE_RELEASED, x, y, clicks, shift);
    Fx.settle();
  }

  private void key(EventType<KeyEvent> type, KeyCode code) {
    Fx.run(() -> chart.fireEvent(new KeyEvent(type, "", "", code, false, false, false, false)));
  }

  private void fire(EventType<MouseEvent> type, double x, double y, int clicks, boolean shift) {
    var mouse = new Mouse(MouseButton.PRIMARY, clicks, shift);
    Fx.run(() -> mouse.fire(chart, type, x, y));
    Fx.settle();
  }
}

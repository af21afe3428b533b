package org.backstride.ui.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.recording.OpenRecording.Look;
import org.backstride.ui.recording.chart.ChartPane;
import org.backstride.ui.recording.model.RecordingModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The recording view under keys and pointer, on a real library.
class RecordingViewTest {

  private final OpenRecording open = OpenRecording.single(Look.PLAIN);
  private final ChartPane chart = open.chart();
  private final RecordingModel model = chart.model();

  /// The chart takes its room in more than one pulse: pointing waits until it has it.
  @BeforeEach
  void layOut() {
    OpenRecording.await(() -> chart.getWidth() > 600 && !chart.isNeedsLayout());
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void theCursorSaysTimeAndValuesAndMovesByTheArrows() {
    open.press(KeyCode.RIGHT, false, false);
    open.press(KeyCode.RIGHT, false, false);

    assertThat(model.cursor().get()).isEqualTo(26_000);
    assertThat(spoken()).startsWith("0:26, Heart rate ").contains(" bpm, Speed ", "steps/min");
  }

  @Test
  void aDragSelectsAndBLabelsItBackwardUntilUndone() {
    var before = model.intervals();

    drag(60, 240, MouseButton.PRIMARY);
    open.press(KeyCode.B, false, false);

    var selected = model.selection().get().orElseThrow();
    assertThat(selected.seconds()).isCloseTo(180, within(6.0));
    assertThat(model.intervals())
        .contains(
            Interval.byHand(selected.fromMillis(), selected.toMillis(), DirectionLabel.BACKWARD));
    assertThat(open.stored()).isEqualTo(model.intervals());
    assertThat(Fx.get(() -> open.studio.history().undo())).contains("Label interval backward");
    assertThat(model.intervals()).isEqualTo(before);
    assertThat(open.stored()).isEqualTo(before);
  }

  @Test
  void aClickOnTheIntervalStripSelectsItForTheLabelMenu() {
    click(xOf(600), 30);

    assertThat(model.selection().get().orElseThrow().fromMillis()).isEqualTo(542_000);
  }

  @Test
  void splitAndMergeAreTwoStepsOfTheHistory() {
    Fx.run(() -> model.goTo(600_000));
    open.press(KeyCode.S, false, false);
    assertThat(model.intervals()).hasSize(15);

    open.press(KeyCode.M, false, false);
    assertThat(model.intervals()).hasSize(14);

    Fx.get(() -> open.studio.history().undo());
    Fx.get(() -> open.studio.history().undo());
    assertThat(model.intervals()).isEqualTo(open.recording.intervals());
  }

  @Test
  void theWheelZoomsAroundThePointerWithShortcutAndScrollsWithout() {
    double x = xOf(1_000);
    scroll(x, 120, true);
    assertThat(model.view().get().span()).isCloseTo(2_100, within(1.0));
    assertThat(xOf(1_000)).isCloseTo(x, within(0.5));

    double from = model.view().get().from();
    scroll(x, -120, false);
    assertThat(model.view().get().from()).isGreaterThan(from);

    open.press(KeyCode.DIGIT0, false, true);
    assertThat(model.view().get()).isEqualTo(model.whole());
  }

  @Test
  void theMiddleButtonPansAndEscapeTakesADragBack() {
    Fx.run(() -> model.zoom(4, 1_000));
    var before = model.view().get();

    drag(1_000, 900, MouseButton.MIDDLE);
    assertThat(model.view().get().from()).isCloseTo(before.from() + 100, within(3.0));

    fire(MouseEvent.MOUSE_PRESSED, xOf(1_000), 200, MouseButton.PRIMARY);
    fire(MouseEvent.MOUSE_DRAGGED, xOf(1_000) + 80, 200, MouseButton.PRIMARY);
    assertThat(model.selection().get()).isPresent();
    open.press(KeyCode.ESCAPE, false, false);
    assertThat(model.selection().get()).isEmpty();
  }

  @Test
  void aHandleMovesOneEndOfTheSelection() {
    Fx.run(() -> model.selectInterval(2));

    drag(693, 800, MouseButton.PRIMARY);

    var span = model.selection().get().orElseThrow();
    assertThat(span.fromMillis()).isEqualTo(542_000);
    assertThat(span.seconds()).isCloseTo(258, within(4.0));
  }

  @Test
  void doubtfulLabelsAreCountedInTheHeader() {
    assertThat(open.view.tools()).hasSize(1);
    assertThat(open.view.heading().get().title()).isEqualTo("Running");
    assertThat(open.view.heading().get().context()).contains("FIT");
  }

  private String spoken() {
    return Fx.get(() -> (String) chart.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING));
  }

  private double xOf(double seconds) {
    return Fx.get(() -> chart.xOf(seconds));
  }

  private void drag(double fromSeconds, double toSeconds, MouseButton button) {
    double from = xOf(fromSeconds);
    double to = xOf(toSeconds);
    fire(MouseEvent.MOUSE_PRESSED, from, 200, button);
    fire(MouseEvent.MOUSE_DRAGGED, (from + to) / 2, 200, button);
    fire(MouseEvent.MOUSE_DRAGGED, to, 200, button);
    fire(MouseEvent.MOUSE_RELEASED, to, 200, button);
  }

  private void click(double x, double y) {
    fire(MouseEvent.MOUSE_PRESSED, x, y, MouseButton.PRIMARY);
    fire(MouseEvent.MOUSE_RELEASED, x, y, MouseButton.PRIMARY);
  }

  private void fire(EventType<MouseEvent> type, double x, double y, MouseButton button) {
    Fx.run(() -> Mouse.with(button).fire(chart, type, x, y));
    Fx.settle();
  }

  private void scroll(double x, double amount, boolean shortcut) {
    Fx.run(
        () -> {
          var at = chart.localToScene(new Point2D(x, 200));
          chart.fireEvent(
              new ScrollEvent(
                  null,
                  chart,
                  ScrollEvent.SCROLL,
                  at.getX(),
                  at.getY(),
                  at.getX(),
                  at.getY(),
                  false,
                  shortcut,
                  false,
                  false,
                  true,
                  false,
                  0,
                  amount,
                  0,
                  amount,
                  ScrollEvent.HorizontalTextScrollUnits.NONE,
                  0,
                  ScrollEvent.VerticalTextScrollUnits.NONE,
                  0,
                  0,
                  new PickResult(chart, at.getX(), at.getY())));
        });
    Fx.settle();
  }
}

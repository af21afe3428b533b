package org.backstride.ui.recording.chart;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ZoomEvent;
import org.backstride.recording.Interval;
import org.backstride.ui.kit.chart.Viewport;
import org.backstride.ui.kit.chart.Wheel;
import org.backstride.ui.recording.model.RecordingModel;
import org.backstride.ui.recording.model.Span;
import org.jspecify.annotations.Nullable;

/// The pointer on the chart: moving puts the cursor, a drag selects or moves a handle, a drag with
/// Space or the middle button pans, a click on the interval strip selects an interval, the wheel
/// scrolls and with Shortcut zooms around the pointer. Esc during a drag restores what was.
final class ChartGestures {

  private static final double DRAG_PIXELS = 4;
  private static final double HANDLE_PIXELS = 6;

  /// What a drag is doing.
  private enum Drag {
    NONE,
    UNDECIDED,
    SELECTING,
    PANNING
  }

  private final ChartPane chart;
  private final RecordingModel model;
  private Drag drag = Drag.NONE;
  private boolean space;
  private double pressedX;
  private long fixedMillis;
  private Viewport pressedView;
  private @Nullable Span before;

  ChartGestures(ChartPane chart, RecordingModel model) {
    this.chart = chart;
    this.model = model;
    pressedView = model.view().get();
    chart.setOnMouseMoved(this::move);
    chart.setOnMousePressed(this::press);
    chart.setOnMouseDragged(this::drag);
    chart.setOnMouseReleased(this::release);
    chart.setOnScroll(event -> Wheel.turn(event, model, chart.positionAt(event.getX())));
    chart.setOnZoom(this::zoom);
  }

  private void move(MouseEvent event) {
    boolean over = chart.isOverPlot(point(event));
    chart.setCursor(
        !over ? Cursor.DEFAULT : isOnHandle(event.getX()) ? Cursor.H_RESIZE : Cursor.CROSSHAIR);
    if (over) {
      model.point(model.timeline().millisAt(chart.positionAt(event.getX())));
    }
  }

  private void press(MouseEvent event) {
    chart.requestFocus();
    if (!chart.isOverPlot(point(event))) {
      return;
    }
    pressedX = event.getX();
    pressedView = model.view().get();
    before = model.selection().get().orElse(null);
    boolean pans = event.getButton() == MouseButton.MIDDLE || space;
    drag = pans ? Drag.PANNING : Drag.UNDECIDED;
    fixedMillis = fixedEnd(event.getX());
    event.consume();
  }

  private void drag(MouseEvent event) {
    if (drag == Drag.UNDECIDED && Math.abs(event.getX() - pressedX) >= DRAG_PIXELS) {
      drag = Drag.SELECTING;
    }
    if (drag == Drag.PANNING) {
      double share = (event.getX() - pressedX) / chart.chartLayout().plotWidth();
      model.look(pressedView.moved(-share * pressedView.span()));
    } else if (drag == Drag.SELECTING) {
      long at = model.timeline().millisAt(chart.positionAt(event.getX()));
      model.point(at);
      model.select(Span.between(fixedMillis, model.cursor().get()));
    }
  }

  private void release(MouseEvent event) {
    if (drag == Drag.UNDECIDED) {
      click(event);
    }
    drag = Drag.NONE;
  }

  private void click(MouseEvent event) {
    long at = model.timeline().millisAt(chart.positionAt(event.getX()));
    boolean onStrip = event.getY() < ChartLayout.BAND_BOTTOM;
    if (event.isShiftDown()) {
      model.select(Span.between(model.cursor().get(), at));
    } else if (onStrip || event.getClickCount() == 2) {
      selectIntervalAt(at);
    } else {
      model.clearSelection();
    }
    model.point(at);
  }

  private void selectIntervalAt(long millis) {
    var intervals = model.intervals();
    for (int i = 0; i < intervals.size(); i++) {
      Interval interval = intervals.get(i);
      if (Span.of(interval).contains(millis)) {
        model.selectInterval(i);
        return;
      }
    }
  }

  private void zoom(ZoomEvent event) {
    model.zoom(event.getZoomFactor(), chart.positionAt(event.getX()));
    event.consume();
  }

  void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE) {
      space = true;
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && drag != Drag.NONE) {
      model.look(pressedView);
      Optional.ofNullable(before).ifPresentOrElse(model::select, model::clearSelection);
      drag = Drag.NONE;
      event.consume();
    }
  }

  void keyReleased(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE) {
      space = false;
    }
  }

  /// The end of the selection that stays while a drag from here moves the other.
  private long fixedEnd(double x) {
    return model
        .selection()
        .get()
        .filter(span -> isOnHandle(x))
        .map(
            span ->
                Math.abs(x - xOf(span.fromMillis())) <= HANDLE_PIXELS
                    ? span.toMillis()
                    : span.fromMillis())
        .orElseGet(() -> model.timeline().millisAt(chart.positionAt(x)));
  }

  private boolean isOnHandle(double x) {
    return model
        .selection()
        .get()
        .filter(
            span ->
                Math.abs(x - xOf(span.fromMillis())) <= HANDLE_PIXELS
                    || Math.abs(x - xOf(span.toMillis())) <= HANDLE_PIXELS)
        .isPresent();
  }

  private double xOf(long millis) {
    return chart.xOf(model.timeline().positionAt(millis));
  }

  private static Point2D point(MouseEvent event) {
    return new Point2D(event.getX(), event.getY());
  }
}

package org.backstride.ui.recording.compare;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.backstride.ui.kit.chart.Viewport;
import org.backstride.ui.kit.chart.Wheel;

/// Pointer and keys on the chart of a comparison: moving puts the cursor, a drag pans, the wheel
/// scrolls and with Shortcut zooms, a click on a block chooses it. Arrows move the cursor and go
/// from block to block, digits leave a session out, with Alt they make it the one compared with.
final class CompareControl {

  private static final double ZOOM = 1.5;
  private static final int PAGE = 20;

  private final CompareChart chart;
  private final CompareModel model;
  private double pressedX;
  private Viewport pressedView;

  CompareControl(CompareChart chart, CompareModel model) {
    this.chart = chart;
    this.model = model;
    pressedView = model.view().get();
    chart.setOnMouseMoved(event -> model.point(chart.positionAt(event.getX())));
    chart.setOnMousePressed(this::press);
    chart.setOnMouseDragged(this::drag);
    chart.setOnMouseReleased(this::release);
    chart.setOnScroll(event -> Wheel.turn(event, model, chart.positionAt(event.getX())));
    chart.setOnZoom(event -> model.zoom(event.getZoomFactor(), chart.positionAt(event.getX())));
    chart.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private void press(MouseEvent event) {
    chart.requestFocus();
    pressedX = event.getX();
    pressedView = model.view().get();
    event.consume();
  }

  private void drag(MouseEvent event) {
    double share = (event.getX() - pressedX) / chart.plotWidth();
    model.look(pressedView.moved(-share * pressedView.span()));
  }

  private void release(MouseEvent event) {
    boolean still =
        event.getButton() == MouseButton.PRIMARY && pressedView.equals(model.view().get());
    if (still && chart.isOnBands(event.getY()) && model.axis().get() == CompareAxis.BLOCKS) {
      model
          .comparison()
          .slots()
          .at(chart.positionAt(event.getX()))
          .ifPresent(slot -> model.choose(slot.number()));
    }
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() ? fit(event) : digit(event) || plain(event)) {
      event.consume();
    }
  }

  private boolean fit(KeyEvent event) {
    boolean zero = event.getCode() == KeyCode.DIGIT0 || event.getCode() == KeyCode.NUMPAD0;
    if (zero) {
      model.fit();
    }
    return zero;
  }

  private boolean digit(KeyEvent event) {
    if (!event.getCode().isDigitKey()) {
      return false;
    }
    int member = event.getCode().getName().chars().filter(Character::isDigit).sum() - '1';
    if (member < 0 || member >= model.comparison().members().size()) {
      return false;
    }
    if (event.isAltDown()) {
      model.compareWith(member);
    } else {
      model.toggle(member);
    }
    return true;
  }

  private boolean plain(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> model.step(-1);
      case RIGHT -> model.step(1);
      case PAGE_UP -> model.step(-PAGE);
      case PAGE_DOWN -> model.step(PAGE);
      case UP -> model.choose(model.block().get() - 1);
      case DOWN -> model.choose(model.block().get() + 1);
      case HOME -> model.point(0);
      case END -> model.point(Double.MAX_VALUE);
      case PLUS, EQUALS, ADD -> model.zoom(ZOOM);
      case MINUS, SUBTRACT -> model.zoom(1 / ZOOM);
      case ESCAPE -> model.choose(0);
      default -> {
        return false;
      }
    }
    return true;
  }
}

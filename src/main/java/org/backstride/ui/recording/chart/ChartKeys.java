package org.backstride.ui.recording.chart;

import javafx.scene.input.KeyEvent;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.IntervalEdits.Edge;
import org.backstride.ui.recording.model.ChartOptions;
import org.backstride.ui.recording.model.IntervalEditor;
import org.backstride.ui.recording.model.RecordingModel;

/// The keyboard on the chart: arrows move the cursor (Shift selects, Alt nudges the interval's
/// edge), + and − zoom, Home and End go to the ends, letters label, split, merge.
final class ChartKeys {

  private static final int PAGE = 20;
  private static final double ZOOM = 1.5;
  private static final long NUDGE_MILLIS = 1_000;

  private final RecordingModel model;
  private final IntervalEditor editor;

  ChartKeys(RecordingModel model, IntervalEditor editor) {
    this.model = model;
    this.editor = editor;
  }

  void handle(KeyEvent event) {
    boolean done =
        event.isAltDown() ? nudge(event) : event.isShortcutDown() ? fit(event) : plain(event);
    if (done) {
      event.consume();
    }
  }

  private boolean fit(KeyEvent event) {
    switch (event.getCode()) {
      case DIGIT0, NUMPAD0 -> model.fit();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean nudge(KeyEvent event) {
    Edge edge = event.isShiftDown() ? Edge.START : Edge.END;
    switch (event.getCode()) {
      case LEFT -> editor.nudge(edge, -NUDGE_MILLIS);
      case RIGHT -> editor.nudge(edge, NUDGE_MILLIS);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean plain(KeyEvent event) {
    return move(event) || edit(event);
  }

  private boolean move(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> step(event, -1);
      case RIGHT -> step(event, 1);
      case PAGE_UP -> step(event, -PAGE);
      case PAGE_DOWN -> step(event, PAGE);
      case UP -> selectNeighbour(-1);
      case DOWN -> selectNeighbour(1);
      case HOME -> model.goTo(0);
      case END -> model.goTo(Long.MAX_VALUE);
      case PLUS, EQUALS, ADD -> model.zoom(ZOOM);
      case MINUS, SUBTRACT -> model.zoom(1 / ZOOM);
      case ESCAPE -> model.clearSelection();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean edit(KeyEvent event) {
    switch (event.getCode()) {
      case F -> editor.label(DirectionLabel.FORWARD);
      case B -> editor.label(DirectionLabel.BACKWARD);
      case L -> editor.label(DirectionLabel.LATERAL_LEFT);
      case R -> editor.label(DirectionLabel.LATERAL_RIGHT);
      case X -> editor.label(DirectionLabel.MIXED);
      case O -> editor.label(DirectionLabel.STILL);
      case U -> editor.label(DirectionLabel.UNKNOWN);
      case V -> ChartOptions.flip(model.options().overlaid());
      case T -> ChartOptions.flip(model.options().samples());
      case S -> editor.split();
      case M -> editor.merge();
      case DELETE, BACK_SPACE -> editor.remove();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void step(KeyEvent event, int steps) {
    if (event.isShiftDown()) {
      model.stepSelecting(steps);
    } else {
      model.step(steps);
    }
  }

  private void selectNeighbour(int by) {
    int next = editor.current() + by;
    if (next >= 0 && next < model.intervals().size()) {
      model.goTo(model.intervals().get(next).startMillis());
      model.selectInterval(next);
    }
  }
}

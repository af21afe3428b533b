package org.backstride.ui.recording.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.backstride.recording.ChannelKind;
import org.backstride.ui.recording.chart.ChartLayout.Strip;
import org.backstride.ui.recording.chart.TextLayer.Anchor;
import org.backstride.ui.recording.chart.TextLayer.Placed;
import org.backstride.ui.recording.model.Readings;
import org.backstride.ui.recording.model.RecordingModel;

/// The cross-hair: a line through all strips, a dot on each trace, and the time below.
final class CursorLayer extends Group {

  private static final double RADIUS = 4;

  private final RecordingModel model;
  private final Readings readings;
  private final Line line = new Line();
  private final Label chip = new Label();
  private final Group dots = new Group();
  private final TextLayer numbers = new TextLayer("chart-number");

  CursorLayer(RecordingModel model, Readings readings) {
    this.model = model;
    this.readings = readings;
    setManaged(false);
    setMouseTransparent(true);
    line.getStyleClass().add("chart-cursor");
    chip.getStyleClass().add("chart-cursor-chip");
    getChildren().setAll(line, dots, numbers, chip);
  }

  /// @param positions the words along the axis; those below the chip give way to it
  void show(ChartLayout layout, ChartComposer composer, TextLayer positions) {
    double position = model.timeline().positionAt(model.cursor().get());
    setVisible(model.view().get().contains(position));
    if (!isVisible()) {
      positions.clear(0, 0);
      return;
    }
    double x =
        Math.round(layout.plotLeft() + model.view().get().shareOf(position) * layout.plotWidth())
            + 0.5;
    line.setStartX(x);
    line.setEndX(x);
    line.setStartY(ChartLayout.BAND_BOTTOM);
    line.setEndY(layout.plotBottom());
    chip.setText(readings.position(model.axis().get(), position));
    chip.autosize();
    chip.relocate(Math.rint(x - chip.getWidth() / 2), layout.plotBottom() + 5);
    positions.clear(chip.getLayoutX() - 4, chip.getLayoutX() + chip.getWidth() + 4);
    showDots(layout.strips(), composer, position, x);
    showNumbers(layout, x);
  }

  /// Overlaid traces carry their number of the legend, since colour alone would not tell them.
  private void showNumbers(ChartLayout layout, double x) {
    var texts = new ArrayList<Placed>();
    for (int i = 0; layout.isOverlaid() && i < layout.strips().size(); i++) {
      Circle dot = (Circle) dots.getChildren().get(i);
      if (dot.isVisible()) {
        String number = readings.formats().number(i + 1, 0);
        texts.add(new Placed(number, x + 8, dot.getCenterY() + 4, Anchor.LEFT));
      }
    }
    numbers.show(texts);
  }

  private void showDots(List<Strip> strips, ChartComposer composer, double position, double x) {
    while (dots.getChildren().size() < strips.size()) {
      dots.getChildren().add(new Circle(RADIUS));
    }
    for (int i = 0; i < dots.getChildren().size(); i++) {
      Circle dot = (Circle) dots.getChildren().get(i);
      dot.setVisible(i < strips.size() && !strips.get(i).kind().equals(ChannelKind.GRADE));
      if (dot.isVisible()) {
        place(dot, strips.get(i), composer, position);
        dot.setCenterX(x);
      }
    }
  }

  private static void place(Circle dot, Strip strip, ChartComposer composer, double position) {
    double value = composer.trace(strip.kind()).valueAt(position);
    dot.setVisible(!Double.isNaN(value));
    dot.setCenterY(
        strip.bottom() - composer.range(strip).shareOf(value) * (strip.bottom() - strip.top()));
    dot.getStyleClass().setAll("chart-dot", "chart-dot-" + composer.tone(strip.kind()).token());
  }
}

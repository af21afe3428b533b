package org.backstride.ui.kit.mark;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;

/// A small line of recent values with a dot at the newest; says its meaning to a screen reader.
public final class Sparkline extends Pane {

  private static final double WIDTH = 48;
  private static final double HEIGHT = 18;

  private final Polygon area = new Polygon();
  private final Polyline line = new Polyline();
  private final Circle newest = new Circle(2);

  public Sparkline() {
    area.getStyleClass().add("bs-sparkline-area");
    line.getStyleClass().add("bs-sparkline-line");
    newest.getStyleClass().add("bs-sparkline-dot");
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    getChildren().setAll(area, line, newest);
  }

  /// Draws the values, oldest first, from zero up; NaN leaves its place out.
  public void show(List<Double> values, String meaning) {
    setAccessibleText(meaning);
    double top = values.stream().filter(value -> !value.isNaN()).max(Double::compare).orElse(0.0);
    var points = new ArrayList<Double>();
    for (int i = 0; i < values.size(); i++) {
      double value = values.get(i);
      if (!Double.isNaN(value)) {
        points.add(3 + (WIDTH - 6) * i / Math.max(1, values.size() - 1));
        points.add(top > 0 ? 3 + (HEIGHT - 6) * (1 - value / top) : HEIGHT - 3);
      }
    }
    draw(points);
  }

  private void draw(List<Double> points) {
    setVisible(!points.isEmpty());
    line.getPoints().setAll(points);
    area.getPoints().clear();
    if (points.isEmpty()) {
      return;
    }
    double left = points.getFirst();
    double right = points.get(points.size() - 2);
    area.getPoints().setAll(points);
    area.getPoints().addAll(right, HEIGHT, left, HEIGHT);
    newest.setCenterX(right);
    newest.setCenterY(points.getLast());
  }
}

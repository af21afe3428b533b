package org.backstride.ui.athlete.today;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import org.backstride.ui.athlete.today.Triage.Spot;

/// Fourteen days as a row of marks, today last. Each kind has a shape of its own; red means only
/// stopped or missed.
final class SpotStrip extends Pane {

  private static final double STEP = 7.5;
  private static final double MIDDLE = 9;

  SpotStrip() {
    setMinSize(STEP * Triage.DAYS, MIDDLE * 2);
    setPrefSize(STEP * Triage.DAYS, MIDDLE * 2);
    setMaxSize(STEP * Triage.DAYS, MIDDLE * 2);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  void show(List<Spot> days, String meaning) {
    setAccessibleText(meaning);
    getChildren().clear();
    for (int i = 0; i < days.size(); i++) {
      getChildren().add(mark(days.get(i), STEP * i + STEP / 2));
    }
  }

  /// One mark by itself, as in a legend.
  static Shape mark(Spot spot, double x) {
    return switch (spot) {
      case NOTHING -> styled(new Circle(x, MIDDLE, 0.7), "bs-spot-nothing");
      case DONE -> styled(new Circle(x, MIDDLE, 2.6), "bs-spot-done");
      case PARTLY -> {
        var half = new SVGPath();
        half.setContent(
            "M%1$s %2$sa2.6 2.6 0 0 0 0 5.2z M%1$s %2$sa2.6 2.6 0 0 1 0 5.2v-.8a1.8 1.8 0 0 0 0 -3.6z"
                .formatted(x, MIDDLE - 2.6));
        yield styled(half, "bs-spot-partly");
      }
      case STOPPED -> styled(new Rectangle(x - 3, MIDDLE - 3, 6, 6), "bs-spot-stopped");
      case MISSED -> {
        var cross = new SVGPath();
        cross.setContent(
            "M%s %sl5 5 M%s %sl5 -5".formatted(x - 2.5, MIDDLE - 2.5, x - 2.5, MIDDLE + 2.5));
        yield styled(cross, "bs-spot-missed");
      }
      case AWAY -> styled(new Line(x - 2.5, MIDDLE, x + 2.5, MIDDLE), "bs-spot-away");
      case TO_COME -> styled(new Circle(x, MIDDLE, 2.6), "bs-spot-to-come");
    };
  }

  private static Shape styled(Shape shape, String style) {
    shape.getStyleClass().add(style);
    return shape;
  }
}

package org.backstride.ui.athlete.today;

import java.util.EnumMap;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import org.backstride.ui.athlete.today.Triage.Spot;

/// Fourteen days as a row of marks, today last. Each kind has a shape of its own; red means only
/// stopped or missed. All marks of a kind are one path: a strip is shown for every person.
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
    var outlines = new EnumMap<Spot, StringBuilder>(Spot.class);
    for (int i = 0; i < days.size(); i++) {
      outlines
          .computeIfAbsent(days.get(i), _ -> new StringBuilder())
          .append(outline(days.get(i), STEP * i + STEP / 2));
    }
    getChildren().clear();
    outlines.forEach((spot, outline) -> getChildren().add(styled(spot, outline.toString())));
  }

  /// One mark by itself, as in a legend.
  static SVGPath mark(Spot spot, double x) {
    return styled(spot, outline(spot, x));
  }

  private static SVGPath styled(Spot spot, String outline) {
    var path = new SVGPath();
    path.setContent(outline);
    path.getStyleClass()
        .add(
            switch (spot) {
              case NOTHING -> "bs-spot-nothing";
              case DONE -> "bs-spot-done";
              case PARTLY -> "bs-spot-partly";
              case STOPPED -> "bs-spot-stopped";
              case MISSED -> "bs-spot-missed";
              case AWAY -> "bs-spot-away";
              case TO_COME -> "bs-spot-to-come";
            });
    return path;
  }

  private static String outline(Spot spot, double x) {
    return switch (spot) {
      case NOTHING -> disc(x, 0.7);
      case DONE, TO_COME -> disc(x, 2.6);
      case PARTLY ->
          at(x, MIDDLE - 2.6)
              + "a2.6 2.6 0 0 0 0 5.2z"
              + at(x, MIDDLE - 2.6)
              + "a2.6 2.6 0 0 1 0 5.2v-.8a1.8 1.8 0 0 0 0 -3.6z";
      case STOPPED -> at(x - 3, MIDDLE - 3) + "h6v6h-6z";
      case MISSED -> at(x - 2.5, MIDDLE - 2.5) + "l5 5" + at(x - 2.5, MIDDLE + 2.5) + "l5 -5";
      case AWAY -> at(x - 2.5, MIDDLE) + "h5";
    };
  }

  private static String disc(double x, double radius) {
    String arc = "a" + radius + " " + radius + " 0 1 0 ";
    return at(x - radius, MIDDLE) + arc + 2 * radius + " 0" + arc + -2 * radius + " 0z";
  }

  private static String at(double x, double y) {
    return "M" + x + " " + y;
  }
}

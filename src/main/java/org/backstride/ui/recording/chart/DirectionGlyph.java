package org.backstride.ui.recording.chart;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.SVGPath;
import org.backstride.recording.DirectionLabel;

/// The small mark of a direction beside a number; the words stand elsewhere.
public final class DirectionGlyph extends SVGPath {

  public DirectionGlyph() {
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    show(DirectionLabel.UNKNOWN);
  }

  public void show(DirectionLabel direction) {
    setContent(shape(direction));
    getStyleClass()
        .setAll("chart-glyph", "chart-glyph-" + direction.name().toLowerCase(Locale.ROOT));
  }

  private static String shape(DirectionLabel direction) {
    return switch (direction) {
      case FORWARD -> "M0 0L7 4L0 8z";
      case BACKWARD -> "M7 0L0 4L7 8z";
      case LATERAL_LEFT -> "M4 0L0 4L4 8z M6 3h3v2h-3z";
      case LATERAL_RIGHT -> "M5 0L9 4L5 8z M0 3h3v2h-3z";
      case MIXED -> "M4 0L0 4L4 8z M6 0L10 4L6 8z";
      case STILL -> "M0 1h6v6h-6z";
      case UNKNOWN -> "M2.5 0h2v2h-2z M2.5 3h2v2h-2z M2.5 6h2v2h-2z";
    };
  }
}

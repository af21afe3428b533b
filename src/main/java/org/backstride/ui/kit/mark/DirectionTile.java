package org.backstride.ui.kit.mark;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import org.backstride.text.Messages;
import org.backstride.unit.Direction;
import org.jspecify.annotations.Nullable;

/// The 20 px tile that says a direction four ways: colour, pattern, glyph and (to a screen reader)
/// word. `null` is standing still. One shape for charts, tables, totals and cards.
public final class DirectionTile extends StackPane {

  /// The side of the tile, pixels.
  public static final double SIZE = 20;

  private final SVGPath glyph = new SVGPath();
  private final Region pattern = new Region();

  public DirectionTile(Messages messages, @Nullable Direction direction) {
    setAlignment(Pos.CENTER);
    setMinSize(SIZE, SIZE);
    setPrefSize(SIZE, SIZE);
    setMaxSize(SIZE, SIZE);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    glyph.getStyleClass().add("bs-tile-glyph");
    getChildren().setAll(pattern, glyph);
    show(messages, direction);
  }

  /// Shows another direction, for cells that reuse their tile.
  public void show(Messages messages, @Nullable Direction direction) {
    String name = styleName(direction);
    getStyleClass().setAll("bs-tile", "bs-tile-" + name);
    pattern.getStyleClass().setAll("bs-tile-pattern");
    glyph.setContent(shape(direction));
    setAccessibleText(messages.text("shell.direction." + name));
  }

  /// The word of a direction: "backward".
  public static String word(Messages messages, @Nullable Direction direction) {
    return messages.text("shell.direction." + styleName(direction));
  }

  /// The name of a direction in style classes and message keys.
  public static String styleName(@Nullable Direction direction) {
    if (direction == null) {
      return "still";
    }
    return switch (direction) {
      case FORWARD -> "forward";
      case BACKWARD -> "backward";
      case LATERAL_LEFT -> "left";
      case LATERAL_RIGHT -> "right";
      case MIXED -> "mixed";
    };
  }

  private static String shape(@Nullable Direction direction) {
    if (direction == null) {
      return "M0 0h7v7h-7z";
    }
    return switch (direction) {
      case FORWARD -> "M0 0L9 5L0 10z";
      case BACKWARD -> "M9 0L0 5L9 10z";
      case LATERAL_LEFT -> "M5 0L0 4L5 8z M7 2.5h3v3h-3z";
      case LATERAL_RIGHT -> "M5 0L10 4L5 8z M0 2.5h3v3h-3z";
      case MIXED -> "M4.5 0L0 4L4.5 8z M6.5 0L11 4L6.5 8z";
    };
  }
}

package org.backstride.ui.kit.mark;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// The drawings of our own that stand in empty states: plain outlines on a 120 × 80 field, one part
/// of each in the accent colour.
public enum Picture {
  ATHLETES(
      "M8 70h104 M44 24a8 8 0 1 0 16 0a8 8 0 1 0 -16 0 M52 34l-4 18 M48 52l12 8v10 M48 52l-14 6"
          + "l-8 10 M50 38l16 6l8 -8 M50 38l-14 8l2 10",
      "M104 40h-16 M92 34l-6 6l6 6 M108 52h-16 M96 46l-6 6l6 6"),
  PROGRAMS(
      "M8 70h104 M14 70v-12l18 -10v22 M86 70v-22l18 10v12", "M38 70v-40h18v40 M62 70v-40h18v40"),
  RECORDINGS(
      "M8 70h104 M10 52l10 -4l8 6l8 -2", "M36 52l8 -30l10 22l10 -26l10 30l8 -12l10 16l10 -6l10 2"),
  SHEETS(
      "M34 8h40l14 14v50h-54z M74 8v14h14 M42 34h38 M42 44h38 M42 54h38 M42 64h24",
      "M42 20h6v6h-6z M54 20h6v6h-6z"),
  SEARCH("M30 36a22 22 0 1 0 44 0a22 22 0 1 0 -44 0", "M68 52l24 22 M44 36h16"),
  TROUBLE("M60 10l46 62h-92z", "M60 32v18 M60 58v4");

  private final String outline;
  private final String accent;

  Picture(String outline, String accent) {
    this.outline = outline;
    this.accent = accent;
  }

  /// A new node of the drawing; ornament, so it says nothing to a screen reader.
  public StackPane node() {
    var group = new Group(path(outline, "bs-picture-outline"), path(accent, "bs-picture-accent"));
    var pane = new StackPane(group);
    pane.getStyleClass().add("bs-picture");
    pane.setAccessibleRole(AccessibleRole.PARENT);
    return pane;
  }

  private static SVGPath path(String content, String styleClass) {
    var path = new SVGPath();
    path.setContent(content);
    path.getStyleClass().add(styleClass);
    return path;
  }
}

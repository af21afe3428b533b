package org.backstride.ui.recording.chart;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.text.Text;

/// Short texts at exact places, whose nodes are kept and used again.
public final class TextLayer extends Group {

  /// Which end of the text stands at its place.
  public enum Anchor {
    LEFT,
    MIDDLE,
    RIGHT
  }

  /// A text and its place.
  ///
  /// @param x where its anchor stands
  /// @param y its baseline
  public record Placed(String text, double x, double y, Anchor anchor) {}

  private final String styleClass;

  public TextLayer(String styleClass) {
    this.styleClass = styleClass;
    setManaged(false);
    setMouseTransparent(true);
  }

  public void show(List<Placed> texts) {
    while (getChildren().size() < texts.size()) {
      var text = new Text();
      text.getStyleClass().add(styleClass);
      getChildren().add(text);
    }
    for (int i = 0; i < getChildren().size(); i++) {
      Text node = (Text) getChildren().get(i);
      node.setVisible(i < texts.size());
      if (i < texts.size()) {
        place(node, texts.get(i));
      }
    }
  }

  /// Hides the texts that reach into a stretch from left to right, and shows the others.
  void clear(double from, double to) {
    for (var child : getChildren()) {
      Text node = (Text) child;
      double end = node.getX() + node.getLayoutBounds().getWidth();
      node.setOpacity(node.getX() < to && end > from ? 0 : 1);
    }
  }

  private static void place(Text node, Placed placed) {
    node.setText(placed.text());
    double width = node.getLayoutBounds().getWidth();
    node.setY(Math.rint(placed.y()));
    node.setX(
        Math.rint(
            switch (placed.anchor()) {
              case LEFT -> placed.x();
              case MIDDLE -> placed.x() - width / 2;
              case RIGHT -> placed.x() - width;
            }));
  }
}

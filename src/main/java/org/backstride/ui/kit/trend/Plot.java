package org.backstride.ui.kit.trend;

import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/// The room of a drawn chart between its left and right margin, its rules and its words.
public final class Plot {

  private static final double LEAST_WIDTH = 10;
  private static final double TICK_GAP = 8;

  private final Pane pane;
  private final double left;
  private final double right;
  private final String textStyle;

  /// @param pane where the chart is drawn
  /// @param left the margin at the left, in pixels, and `right` that at the right
  /// @param textStyle the style class of the words
  public Plot(Pane pane, double left, double right, String textStyle) {
    this.pane = pane;
    this.left = left;
    this.right = right;
    this.textStyle = textStyle;
  }

  public double width() {
    return Math.max(LEAST_WIDTH, pane.getWidth() - left - right);
  }

  /// The place of a share of the width, 0 at the left, 1 at the right.
  public double x(double share) {
    return left + share * width();
  }

  /// Draws a line across, with a value at its left end.
  public void rule(String value, double y, String style) {
    var rule = new Line(x(0), y, x(1), y);
    rule.getStyleClass().add(style);
    var text = text(value, 0, y);
    text.setX(left - TICK_GAP - text.getLayoutBounds().getWidth());
    pane.getChildren().addAll(rule, text);
  }

  /// Words that begin at a place and stand level with it; not drawn yet.
  public Text text(String words, double x, double y) {
    var text = new Text(x, y, words);
    text.setTextOrigin(VPos.CENTER);
    text.getStyleClass().add(textStyle);
    return text;
  }
}

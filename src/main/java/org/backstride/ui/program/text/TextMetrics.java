package org.backstride.ui.program.text;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/// Where the lines of a text area lie on another node: read off the area's own text, so that font,
/// padding and scrolling are always its own.
///
/// @param origin where the text begins
/// @param lineHeight how high a line is
/// @param charWidth how wide a character of the fixed-width font is
record TextMetrics(Point2D origin, double lineHeight, double charWidth) {

  /// The metrics as seen from a node; empty before the area has been laid out.
  static Optional<TextMetrics> of(TextArea area, Node from) {
    if (!(area.lookup(".content .text") instanceof Text text) || from.getScene() == null) {
      return Optional.empty();
    }
    String typed = area.getText();
    int longest = 0;
    int count = 1;
    int begin = 0;
    for (int end = typed.indexOf('\n'); end >= 0; end = typed.indexOf('\n', begin)) {
      longest = Math.max(longest, end - begin);
      begin = end + 1;
      count++;
    }
    longest = Math.max(longest, typed.length() - begin);
    var bounds = text.getLayoutBounds();
    if (longest == 0 || bounds.getHeight() <= 0) {
      return Optional.empty();
    }
    var origin = from.sceneToLocal(text.localToScene(bounds.getMinX(), bounds.getMinY()));
    return Optional.of(
        new TextMetrics(origin, bounds.getHeight() / count, bounds.getWidth() / longest));
  }

  double top(int line) {
    return origin.getY() + (line - 1) * lineHeight;
  }

  double x(int column) {
    return origin.getX() + (column - 1) * charWidth;
  }
}

package org.backstride.ui.program.text;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Where the lines of a text area lie on another node: read off the area's own text, so that font,
/// padding and scrolling are always its own.
///
/// @param origin where the text begins
/// @param lineHeight how high a line is
/// @param charWidth how wide a character of the fixed-width font is
record TextMetrics(Point2D origin, double lineHeight, double charWidth) {

  /// A text area that is measured often: what it is made of is looked up once, and what is written
  /// in it is counted once.
  static final class Ruler {

    private final TextArea area;
    private @Nullable Text text;
    private String counted = "";
    private int lines = 1;
    private int longest;

    Ruler(TextArea area) {
      this.area = area;
      area.skinProperty().subscribe(_ -> text = null);
    }

    /// The metrics as seen from a node; empty before the area has been laid out.
    Optional<TextMetrics> from(Node node) {
      var written = written();
      if (written == null || node.getScene() == null) {
        return Optional.empty();
      }
      count(area.getText());
      var bounds = written.getLayoutBounds();
      if (longest == 0 || bounds.getHeight() <= 0) {
        return Optional.empty();
      }
      var origin = node.sceneToLocal(written.localToScene(bounds.getMinX(), bounds.getMinY()));
      return Optional.of(
          new TextMetrics(origin, bounds.getHeight() / lines, bounds.getWidth() / longest));
    }

    private @Nullable Text written() {
      if (text == null && area.lookup(".content .text") instanceof Text found) {
        text = found;
      }
      return text;
    }

    private void count(String typed) {
      if (typed.equals(counted)) {
        return;
      }
      counted = typed;
      longest = 0;
      lines = 1;
      int begin = 0;
      for (int end = typed.indexOf('\n'); end >= 0; end = typed.indexOf('\n', begin)) {
        longest = Math.max(longest, end - begin);
        begin = end + 1;
        lines++;
      }
      longest = Math.max(longest, typed.length() - begin);
    }
  }

  double top(int line) {
    return origin.getY() + (line - 1) * lineHeight;
  }

  double x(int column) {
    return origin.getX() + (column - 1) * charWidth;
  }
}

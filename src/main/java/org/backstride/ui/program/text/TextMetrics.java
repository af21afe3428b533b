package org.backstride.ui.program.text;

import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/// Where the lines of a text area lie: every line of a fixed-width font is equally high.
record TextMetrics(TextArea area) {

  private static final double LEFT = 8;

  double lineHeight() {
    return probe("M").getLayoutBounds().getHeight();
  }

  double top(int line) {
    return area.snappedTopInset() + (line - 1) * lineHeight() - area.getScrollTop();
  }

  double x(int column) {
    return area.snappedLeftInset()
        + LEFT
        + (column - 1) * probe("M".repeat(10)).getLayoutBounds().getWidth() / 10
        - area.getScrollLeft();
  }

  private Text probe(String text) {
    var probe = new Text(text);
    probe.setFont(area.getFont());
    return probe;
  }
}

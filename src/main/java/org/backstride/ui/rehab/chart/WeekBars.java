package org.backstride.ui.rehab.chart;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Backward minutes of weeks as hatched bars, the figure in each.
public final class WeekBars extends Pane {

  private static final double LEFT = 38;
  private static final double RIGHT = 74;
  private static final double FOOT = 18;
  private static final double HEAD = 14;
  private static final double GAP = 8;

  /// A week's bar.
  public record Bar(double minutes, String figure, String name) {}

  /// A line across, such as what a trial gave.
  public record Mark(double minutes, String word) {}

  private final List<Bar> bars;
  private final @Nullable Mark mark;

  /// @param mark null where there is none
  public WeekBars(List<Bar> bars, @Nullable Mark mark, String meaning) {
    this.bars = List.copyOf(bars);
    this.mark = mark;
    setMinHeight(110);
    setPrefHeight(110);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(meaning);
  }

  @Override
  protected void layoutChildren() {
    getChildren().clear();
    double most = Math.max(1, bars.stream().mapToDouble(Bar::minutes).max().orElse(1));
    double top = Math.max(mark == null ? 0 : mark.minutes(), most) * 1.1;
    double room = getHeight() - FOOT - HEAD;
    double width = (getWidth() - LEFT - RIGHT) / Math.max(1, bars.size()) - GAP;
    if (mark != null) {
      double across = HEAD + room * (1 - mark.minutes() / top);
      var line = new Line(LEFT, across, getWidth() - RIGHT, across);
      line.getStyleClass().add("bs-trend-mark");
      getChildren().addAll(line, text(mark.word(), getWidth() - RIGHT + 8, across));
    }
    for (int i = 0; i < bars.size(); i++) {
      var bar = bars.get(i);
      double height = room * bar.minutes() / top;
      double x = LEFT + i * (width + GAP);
      var area = new Region();
      area.getStyleClass().add("bs-week-bar");
      area.resizeRelocate(x, HEAD + room - height, width, height);
      var name = text(bar.name(), x, getHeight() - FOOT / 2 + 1);
      name.setX(x + (width - name.getLayoutBounds().getWidth()) / 2);
      getChildren().addAll(area, name);
      var figure = text(bar.figure(), x, HEAD + room - height - 7);
      figure.getStyleClass().add("bs-trend-value");
      figure.setX(x + (width - figure.getLayoutBounds().getWidth()) / 2);
      getChildren().add(figure);
    }
  }

  private static Text text(String words, double x, double y) {
    var text = new Text(x, y, words);
    text.setTextOrigin(VPos.CENTER);
    text.getStyleClass().add("bs-trend-text");
    return text;
  }
}

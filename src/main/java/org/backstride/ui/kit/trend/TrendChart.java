package org.backstride.ui.kit.trend;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// A thin line of dated values over bands, with its axis; the newest value is written beside its
/// dot. What it shows is also said to a screen reader.
public final class TrendChart extends Pane {

  private static final double LEFT = 38;
  private static final double RIGHT = 74;
  private static final double TOP = 8;
  private static final double FOOT = 20;
  private static final double LABEL_GAP = 12;

  /// One value.
  ///
  /// @param at its place in time, 0 at the left, 1 at the right
  public record Dot(double at, double value, String label) {}

  /// A range of values with a word at its right.
  ///
  /// @param tone safe, caution or stop
  public record Stripe(double from, double to, String word, String tone) {}

  /// What is drawn.
  ///
  /// @param low the lowest value on the axis
  /// @param high the highest value on the axis
  /// @param ticks the values written at the axis
  /// @param ends the words under the left and the right end; one alone stands under the middle
  public record Content(
      double low,
      double high,
      List<String> ticks,
      List<Stripe> stripes,
      List<Dot> dots,
      List<String> ends) {
    public Content {
      ticks = List.copyOf(ticks);
      stripes = List.copyOf(stripes);
      dots = List.copyOf(dots);
      ends = List.copyOf(ends);
    }
  }

  private final Content content;
  private final Plot plot = new Plot(this, LEFT, RIGHT, "bs-trend-text");

  /// @param meaning what a screen reader says
  public TrendChart(Content content, String meaning) {
    this.content = content;
    setMinHeight(104);
    setPrefHeight(104);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(meaning);
  }

  @Override
  protected void layoutChildren() {
    getChildren().clear();
    content.stripes().forEach(this::stripe);
    axis();
    line();
  }

  private void stripe(Stripe stripe) {
    double top = y(Math.min(stripe.to(), content.high()));
    double bottom = y(Math.max(stripe.from(), content.low()));
    if (bottom <= top) {
      return;
    }
    var area = new Rectangle(LEFT, top, plot.width(), bottom - top);
    area.getStyleClass().add("bs-trend-" + stripe.tone());
    var word = plot.text(stripe.word(), plot.x(1) + 8, (top + bottom) / 2);
    word.getStyleClass().add("bs-trend-word-" + stripe.tone());
    getChildren().addAll(area, word);
  }

  private void axis() {
    int count = content.ticks().size();
    for (int i = 0; i < count; i++) {
      double share = count == 1 ? 0 : (double) i / (count - 1);
      double height = y(content.low() + share * (content.high() - content.low()));
      plot.rule(content.ticks().get(i), height, "bs-trend-rule");
    }
    double foot = getHeight() - FOOT / 2 + 2;
    for (int i = 0; i < content.ends().size(); i++) {
      var end = plot.text(content.ends().get(i), 0, foot);
      double width = end.getLayoutBounds().getWidth();
      end.setX(endAt(i, width));
      getChildren().add(end);
    }
  }

  private double endAt(int index, double width) {
    if (content.ends().size() == 1) {
      return plot.x(0.5) - width / 2;
    }
    return index == 0 ? LEFT : plot.x(1) - width;
  }

  private void line() {
    var points = new ArrayList<Double>();
    for (Dot dot : content.dots()) {
      points.add(plot.x(dot.at()));
      points.add(y(dot.value()));
    }
    var line = new Polyline();
    line.getPoints().setAll(points);
    line.getStyleClass().add("bs-trend-line");
    getChildren().add(line);
    for (int i = 0; i < content.dots().size(); i++) {
      var dot = content.dots().get(i);
      boolean newest = i == content.dots().size() - 1;
      var mark = new Circle(plot.x(dot.at()), y(dot.value()), newest ? 4 : 3);
      mark.getStyleClass().add(newest ? "bs-trend-newest" : "bs-trend-dot");
      getChildren().add(mark);
      if (newest) {
        getChildren().add(label(dot));
      }
    }
  }

  /// The value over its dot, or under one at the top; beside no edge of the plot, where the words
  /// of the axis stand.
  private Text label(Dot dot) {
    double above = y(dot.value()) - LABEL_GAP;
    double height = above < TOP ? y(dot.value()) + LABEL_GAP : above;
    var label = plot.text(dot.label(), plot.x(dot.at()), height);
    label.getStyleClass().add("bs-trend-value");
    double width = label.getLayoutBounds().getWidth();
    double right = Math.min(plot.x(dot.at()) - width / 2, plot.x(1) - width);
    label.setX(Math.max(plot.x(0), right));
    return label;
  }

  private double y(double value) {
    double share = (value - content.low()) / (content.high() - content.low());
    return TOP + (1 - share) * (getHeight() - TOP - FOOT);
  }
}

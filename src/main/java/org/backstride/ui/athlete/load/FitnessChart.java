package org.backstride.ui.athlete.load;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.backstride.load.DailyLoads;
import org.backstride.load.FitnessModel.Day;
import org.backstride.text.Formats;
import org.backstride.ui.kit.trend.Plot;

/// Fitness and fatigue as lines over the days' loads as bars, and form as a line of its own below.
/// Fatigue is dashed, so that the two are told apart without colour. Planned days follow on a band,
/// their bars hollow.
final class FitnessChart extends Pane {

  private static final double LEFT = 46;
  private static final double RIGHT = 8;
  private static final double TOP = 10;
  private static final double FOOT = 22;
  private static final double FORM_SHARE = 0.28;
  private static final double GAP = 14;
  private static final double WIDEST_BAR = 10;

  private final Formats formats;
  private final Plot plot = new Plot(this, LEFT, RIGHT, "bs-fitness-text");
  private DailyLoads loads = new DailyLoads(LocalDate.EPOCH, List.of(0.0));
  private List<Day> days = List.of();
  private int known;

  FitnessChart(Formats formats) {
    this.formats = formats;
    setMinHeight(260);
    setPrefHeight(260);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  /// @param past how many of the days are over, today among them; the others are planned
  void show(DailyLoads next, List<Day> model, int past, String meaning) {
    loads = next;
    days = List.copyOf(model);
    known = past;
    setAccessibleText(meaning);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    getChildren().clear();
    if (days.isEmpty()) {
      return;
    }
    double room = getHeight() - TOP - FOOT - GAP;
    double upper = room * (1 - FORM_SHARE);
    double top = nice(days.stream().mapToDouble(d -> Math.max(d.fitness(), d.fatigue())).max());
    double most = loads.loads().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    DoubleUnaryOperator level = value -> TOP + upper * (1 - value / top);
    axis(level, List.of(0.0, top / 2, top));
    planned();
    bars(upper, Math.max(most, 1));
    curve(Day::fatigue, level, "bs-fitness-fatigue");
    curve(Day::fitness, level, "bs-fitness-line");
    form(TOP + upper + GAP, room * FORM_SHARE);
    months();
  }

  private void form(double from, double height) {
    double most = nice(days.stream().mapToDouble(day -> Math.abs(day.balance())).max());
    DoubleUnaryOperator level = value -> from + height / 2 * (1 - value / most);
    axis(level, List.of(-most, 0.0, most));
    curve(Day::balance, level, "bs-fitness-form");
  }

  /// A band behind the days that are planned.
  private void planned() {
    if (known < days.size()) {
      double from = x(known - 1);
      var band = new Rectangle(from, TOP, x(days.size() - 1) - from, getHeight() - TOP - FOOT);
      band.getStyleClass().add("bs-fitness-ahead");
      getChildren().add(band);
    }
  }

  private void axis(DoubleUnaryOperator level, List<Double> ticks) {
    for (double tick : ticks) {
      String style = tick == 0 ? "bs-fitness-zero" : "bs-fitness-rule";
      plot.rule(formats.number(tick, 0), level.applyAsDouble(tick), style);
    }
  }

  private void bars(double height, double most) {
    double width = Math.clamp(plot.width() / days.size() * 0.6, 1, WIDEST_BAR);
    for (int i = 0; i < loads.loads().size(); i++) {
      double share = loads.loads().get(i) / most;
      if (share > 0) {
        double tall = height * 0.35 * share;
        var bar = new Rectangle(x(i) - width / 2, TOP + height - tall, width, tall);
        bar.getStyleClass().add(i < known ? "bs-fitness-load" : "bs-fitness-planned");
        getChildren().add(bar);
      }
    }
  }

  private void curve(ToDoubleFunction<Day> value, DoubleUnaryOperator level, String style) {
    var line = new Polyline();
    for (int i = 0; i < days.size(); i++) {
      line.getPoints().addAll(x(i), level.applyAsDouble(value.applyAsDouble(days.get(i))));
    }
    line.getStyleClass().add(style);
    getChildren().add(line);
  }

  private void months() {
    int step = Math.max(1, days.size() / 6);
    for (int i = 0; i < days.size(); i += step) {
      var text = plot.text(formats.dayAndMonth(loads.day(i)), 0, getHeight() - FOOT / 2 + 2);
      double width = text.getLayoutBounds().getWidth();
      text.setX(Math.clamp(x(i) - width / 2, LEFT, getWidth() - RIGHT - width));
      getChildren().add(text);
    }
  }

  private double x(int day) {
    return plot.x((double) day / Math.max(1, days.size() - 1));
  }

  /// A round number at or above a value: 1, 2 or 5 times a power of ten.
  static double nice(OptionalDouble value) {
    double most = Math.max(1, value.orElse(1));
    double power = Math.pow(10, Math.floor(Math.log10(most)));
    for (double step : new double[] {1, 2, 5}) {
      if (step * power >= most) {
        return step * power;
      }
    }
    return 10 * power;
  }
}

package org.backstride.ui.athlete.today;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The hours of a day from left to right with what begins in them; what would lie on another goes a
/// line lower. A line marks the time it is.
final class DayAxis extends Pane {

  private static final int MINUTES = 60;
  private static final int FIRST = 8;
  private static final int LAST = 18;
  private static final double HEAD = 24;
  private static final double CARD = 128;
  private static final double ROW = 78;
  private static final double GAP = 6;

  /// Something that begins at a time.
  record Entry(LocalTime time, Region card) {}

  private final List<Entry> entries = new ArrayList<>();
  private final List<Label> hours = new ArrayList<>();
  private final Region rule = new Region();
  private final Region now = new Region();
  private final Label clock = new Label();
  private int from = FIRST;
  private int to = LAST;
  private @Nullable LocalTime time;

  DayAxis() {
    rule.getStyleClass().add("bs-day-rule");
    now.getStyleClass().add("bs-day-now");
    clock.getStyleClass().add("bs-day-clock");
    now.setMouseTransparent(true);
    clock.setMouseTransparent(true);
  }

  /// @param sessions in the order of their times
  void show(List<Entry> sessions, Function<LocalTime, String> words) {
    entries.clear();
    entries.addAll(sessions);
    from = entries.stream().mapToInt(each -> each.time().getHour()).reduce(FIRST, Math::min);
    to = entries.stream().mapToInt(each -> each.time().getHour() + 1).reduce(LAST, Math::max);
    hours.clear();
    for (int hour = from; hour < to; hour++) {
      var label = new Label(words.apply(LocalTime.of(hour, 0)));
      label.getStyleClass().add("bs-secondary");
      hours.add(label);
    }
    getChildren().setAll(rule);
    getChildren().addAll(hours);
    entries.forEach(each -> getChildren().add(each.card()));
    getChildren().addAll(now, clock);
    requestLayout();
  }

  /// Moves the line of the present; outside the hours shown there is none.
  void now(LocalTime present, String words) {
    time = present;
    clock.setText(words);
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEAD + ROW * (1 + lines(width).stream().mapToInt(line -> line).max().orElse(0));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 2 * CARD;
  }

  @Override
  protected void layoutChildren() {
    for (int i = 0; i < hours.size(); i++) {
      var label = hours.get(i);
      label.resizeRelocate(x(LocalTime.of(from + i, 0), getWidth()), 0, 60, 18);
    }
    rule.resizeRelocate(0, HEAD - 4, getWidth(), 1);
    var lines = lines(getWidth());
    for (int i = 0; i < entries.size(); i++) {
      var entry = entries.get(i);
      double top = HEAD + ROW * lines.get(i);
      entry.card().resizeRelocate(left(entry, getWidth()), top, CARD, ROW - GAP);
    }
    placeNow();
  }

  private void placeNow() {
    var present = time;
    boolean shown = present != null && present.getHour() >= from && present.getHour() < to;
    now.setVisible(shown);
    clock.setVisible(shown);
    if (present != null && shown) {
      double x = x(present, getWidth());
      now.resizeRelocate(x, HEAD - 4, 2, getHeight() - HEAD + 4);
      double width = clock.prefWidth(-1);
      clock.resizeRelocate(Math.max(0, x - width / 2), 0, width, 19);
    }
  }

  /// The line of each entry: the first one where nothing lies in its way.
  private List<Integer> lines(double width) {
    var ends = new ArrayList<Double>();
    var lines = new ArrayList<Integer>();
    for (var entry : entries) {
      double x = left(entry, width);
      int line = 0;
      while (line < ends.size() && ends.get(line) > x) {
        line++;
      }
      if (line == ends.size()) {
        ends.add(0.0);
      }
      ends.set(line, x + CARD + GAP);
      lines.add(line);
    }
    return lines;
  }

  /// Where a card begins: under its time, but never beyond the end of the day.
  private double left(Entry entry, double width) {
    return Math.max(0, Math.min(x(entry.time(), width), width - CARD));
  }

  /// Where a time lies; the last hour leaves room for a card.
  private double x(LocalTime at, double width) {
    double minutes = at.toSecondOfDay() / (double) MINUTES - from * MINUTES;
    return minutes / ((to - from) * MINUTES) * Math.max(0, width - CARD / 2);
  }
}

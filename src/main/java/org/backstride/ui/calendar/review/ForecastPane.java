package org.backstride.ui.calendar.review;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.backstride.ui.calendar.paint.ForecastPainter;
import org.backstride.ui.calendar.paint.Pen;
import org.backstride.ui.calendar.words.CalendarWords;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Palette;
import org.jspecify.annotations.Nullable;

/// Where the plan of the person under the cursor leads; during a drag, where it would. One
/// focusable control; the values at the cursor are what a screen reader says.
public final class ForecastPane extends Region {

  public static final String ID = "calendar-forecast-pane";
  private static final double HEIGHT = 188;

  private final CalendarWords words;
  private final ForecastPainter painter;
  private final Canvas canvas = new Canvas();
  private final Palette palette = new Palette();
  private @Nullable Pen pen;
  private ForecastPainter.@Nullable Scene scene;

  public ForecastPane(CalendarWords words, Lifetime lifetime) {
    this.words = words;
    painter = new ForecastPainter(words);
    setId(ID);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText(words.text("calendar.forecast"));
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    Tooltip.install(this, new Tooltip(words.text("calendar.forecast.note")));
    getChildren().setAll(palette, canvas);
    lifetime.watch(
        palette.changes(),
        _ -> {
          pen = null;
          requestLayout();
        });
  }

  /// Shows where a plan leads; null where there is nobody to show.
  public void show(ForecastPainter.@Nullable Scene next) {
    scene = next;
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    var present = pen == null ? new Pen(canvas.getGraphicsContext2D(), palette) : pen;
    pen = present;
    var shown = scene;
    if (shown == null) {
      canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
    } else {
      painter.paint(present, shown, getWidth(), getHeight());
    }
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.VALUE_STRING
        ? said()
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  private String said() {
    var shown = scene;
    if (shown == null) {
      return words.text("calendar.say.nowhere");
    }
    var day = shown.now().on(shown.cursor());
    return words.text(
        "calendar.forecast.say",
        shown.name(),
        words.day(shown.cursor()),
        words.whole(day.fitness()),
        words.whole(day.fatigue()),
        words.whole(day.balance()),
        words.clock(shown.now().week(shown.cursor()).seconds()));
  }
}

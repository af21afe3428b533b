package org.backstride.ui.columns;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.day.ClockText;
import org.backstride.ui.kit.day.DayText;

/// When a session began of which the table only says how long it took. Left empty it stays without
/// a date.
final class StartFields extends VBox {

  private final ViewContext context;
  private final DatePicker day = new DatePicker();
  private final TextField time = new TextField();
  private final Field timeField;

  StartFields(ViewContext context) {
    this.context = context;
    day.setId("columns-day");
    DayText.fit(day, context.formats());
    day.getEditor().setAccessibleText(context.text("columns.field.day"));
    time.setId("columns-time");
    timeField = Field.of(context.text("columns.field.time"), time);
    getStyleClass().add("columns-start");
    getChildren().setAll(Field.of(context.text("columns.field.day"), day), timeField);
  }

  /// Whether what stands here can be taken: nothing at all, or a day with a time.
  boolean isSound() {
    boolean sound = isEmpty() || start().isPresent();
    if (sound) {
      timeField.clearError();
    } else {
      timeField.error(context.text("columns.time.bad"));
    }
    return sound;
  }

  /// The start, empty where none is typed.
  Optional<Instant> start() {
    return ClockText.instant(day.getValue(), time.getText(), context.formats().zone());
  }

  private boolean isEmpty() {
    return day.getValue() == null && time.getText().isBlank();
  }
}

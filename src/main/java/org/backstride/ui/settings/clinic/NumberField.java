package org.backstride.ui.settings.clinic;

import atlantafx.base.controls.CustomTextField;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javafx.scene.layout.VBox;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.ViewContext;

/// A number within limits that holds as soon as it can be taken: by Enter, or when the field is
/// left. What cannot be taken stays with its error, and nothing changes.
final class NumberField extends VBox {

  /// A number that can be typed.
  ///
  /// @param key the message key of its label
  /// @param unit what stands in the field at the right
  /// @param decimals 0 for whole numbers
  record Range(String key, String unit, double low, double high, int decimals) {
    boolean holds(double value) {
      boolean whole = decimals > 0 || value == Math.rint(value);
      return whole && value >= low && value <= high;
    }
  }

  private final ViewContext context;
  private final Range range;
  private final CustomTextField control;
  private final Field field;
  private final DoubleConsumer taken;
  private double value;

  NumberField(ViewContext context, String id, Range range, DoubleConsumer taken) {
    this.context = context;
    this.range = range;
    this.taken = taken;
    control = Field.unit(range.unit());
    control.setId(id);
    control.setPrefColumnCount(6);
    field = Field.of(context.text(range.key()), control);
    control.setOnAction(event -> take());
    control.focusedProperty().subscribe(this::left);
    getChildren().setAll(field);
  }

  /// Shows a number without telling anybody.
  void show(double next) {
    value = next;
    field.clearError();
    control.setText(text(next));
  }

  void help(String text) {
    field.help(text);
  }

  private void left(boolean focused) {
    if (!focused && !control.getText().equals(text(value))) {
      take();
    }
  }

  private void take() {
    var typed = read(control.getText());
    if (typed.isEmpty() || !range.holds(typed.getAsDouble())) {
      field.error(context.text("settings.number.range", text(range.low()), text(range.high())));
      return;
    }
    field.clearError();
    if (typed.getAsDouble() != value) {
      value = typed.getAsDouble();
      taken.accept(value);
    }
  }

  private String text(double number) {
    return String.format(Locale.ROOT, "%." + range.decimals() + "f", number);
  }

  private static OptionalDouble read(String text) {
    try {
      return OptionalDouble.of(Double.parseDouble(text.strip().replace(',', '.')));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }
}

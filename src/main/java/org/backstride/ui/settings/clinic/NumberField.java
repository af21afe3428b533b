package org.backstride.ui.settings.clinic;

import atlantafx.base.controls.CustomTextField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.DoubleConsumer;
import javafx.scene.layout.VBox;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.number.TypedNumber;

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
    var typed = TypedNumber.signed(control.getText()).map(BigDecimal::doubleValue);
    if (typed.filter(range::holds).isEmpty()) {
      field.error(context.text("settings.number.range", text(range.low()), text(range.high())));
      return;
    }
    field.clearError();
    if (typed.get() != value) {
      value = typed.get();
      taken.accept(value);
    }
  }

  private String text(double number) {
    var rounded = BigDecimal.valueOf(number).setScale(range.decimals(), RoundingMode.HALF_UP);
    return TypedNumber.shown(rounded, context.formats());
  }
}

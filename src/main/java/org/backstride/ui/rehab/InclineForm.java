package org.backstride.ui.rehab;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.backstride.rehab.course.Protocols;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.number.TypedNumber;
import org.backstride.unit.Grade;
import org.backstride.unit.GradeUnit;

/// The steepest incline that the clinician allows, in percent or in degrees as sources give it; the
/// other unit is said beneath.
final class InclineForm extends VBox {

  static final String AMOUNT_ID = "incline-amount";
  static final String UNIT_ID = "incline-unit";

  private final ViewContext context;
  private final TextField amount = new TextField("0");
  private final ComboBox<GradeUnit> unit =
      new ComboBox<>(FXCollections.observableArrayList(GradeUnit.values()));
  private final Field field;

  /// @param changed hears the incline in tenths of a percent, each time one can be taken by Enter
  InclineForm(ViewContext context, IntConsumer changed) {
    this.context = context;
    amount.setId(AMOUNT_ID);
    amount.setPrefColumnCount(5);
    unit.setId(UNIT_ID);
    unit.setConverter(words());
    unit.setValue(GradeUnit.PERCENT);
    unit.setMinWidth(Region.USE_PREF_SIZE);
    unit.setAccessibleText(context.text("care.incline.unit"));
    field = Field.of(context.text("care.incline"), amount);
    field.help(context.text("care.incline.help"));
    amount.textProperty().subscribe(text -> say());
    unit.setOnAction(event -> say());
    amount.setOnAction(event -> tenths().ifPresent(changed::accept));
    HBox.setHgrow(field, Priority.ALWAYS);
    getChildren().setAll(new HBox(8, field, Field.of(context.text("care.incline.unit"), unit)));
  }

  void show(int tenths) {
    unit.setValue(GradeUnit.PERCENT);
    amount.setText(BigDecimal.valueOf(tenths, 1).stripTrailingZeros().toPlainString());
  }

  /// What is typed, in tenths of a percent; empty where it cannot be taken.
  Optional<Integer> tenths() {
    return grade().map(Protocols::inclineTenths).filter(Protocols::isIncline);
  }

  private void say() {
    var tenths = tenths();
    if (tenths.isEmpty()) {
      field.error(context.text("care.incline.range"));
      return;
    }
    field.clearError();
    double percent = tenths.get() / 10.0;
    double degrees = Math.toDegrees(Math.atan(percent / 100));
    field.help(
        context.text(
            "care.incline.both",
            context.formats().number(percent, 1),
            context.formats().number(degrees, 1)));
  }

  private Optional<Grade> grade() {
    try {
      return TypedNumber.signed(amount.getText()).map(typed -> new Grade(typed, unit.getValue()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private StringConverter<GradeUnit> words() {
    return new StringConverter<>() {
      @Override
      public String toString(GradeUnit each) {
        return each == null ? "" : context.text("care.incline.unit." + each.name());
      }

      @Override
      public GradeUnit fromString(String text) {
        throw new IllegalStateException("Not typed: " + text);
      }
    };
  }
}

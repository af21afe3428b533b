package org.backstride.ui.rehab;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.backstride.rehab.outcome.Measure;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.ViewContext;

/// Entering one result: the measure with what may be shown of it, the value, and the version of the
/// form where that matters.
final class OutcomeForm extends VBox {

  static final String VALUE_ID = "outcome-value";
  static final String SAVE_ID = "outcome-save";

  private final ViewContext context;
  private final RehabModel model;
  private final ComboBox<Measure> measure =
      new ComboBox<>(FXCollections.observableArrayList(Measure.values()));
  private final TextField value = new TextField();
  private final TextField form = new TextField();
  private final Label note = new Label();
  private final Field valueField;

  OutcomeForm(ViewContext context, RehabModel model) {
    super(8);
    this.context = context;
    this.model = model;
    var title = new Label(context.text("care.outcome.add"));
    title.getStyleClass().add("bs-section");
    measure.setConverter(names());
    measure.setAccessibleText(context.text("care.outcome.measure"));
    measure.setMaxWidth(Double.MAX_VALUE);
    value.setId(VALUE_ID);
    value.setOnAction(event -> save());
    valueField = Field.of(context.text("care.outcome.value"), value);
    var formField = Field.of(context.text("care.outcome.form"), form);
    note.setWrapText(true);
    note.getStyleClass().add("bs-secondary");
    measure.setOnAction(
        event -> {
          describe();
          formField.setVisible(measure.getValue().needsForm());
          formField.setManaged(measure.getValue().needsForm());
        });
    measure.setValue(Measure.NPRS);
    formField.setVisible(false);
    formField.setManaged(false);
    describe();
    var save = Buttons.plain(Action.of(SAVE_ID, context.text("care.outcome.save"), this::save));
    getChildren().setAll(title, measure, note, new HBox(10, valueField, formField), save);
  }

  private void describe() {
    var chosen = measure.getValue();
    note.setText(context.text(chosen.noteKey()) + " " + context.text(chosen.shipped().key()));
  }

  private void save() {
    var chosen = measure.getValue();
    var read = read(value.getText()).filter(chosen.scale()::holds);
    boolean lacksForm = chosen.needsForm() && form.getText().isBlank();
    if (read.isEmpty() || lacksForm) {
      valueField.error(
          context.text(
              lacksForm ? "care.outcome.form.missing" : "care.outcome.range",
              context.formats().number(chosen.scale().low(), 0),
              context.formats().number(chosen.scale().high(), 0)));
      return;
    }
    model.score(chosen, read.get(), form.getText().strip());
  }

  private static Optional<Double> read(String text) {
    try {
      return Optional.of(Double.valueOf(text.strip().replace(',', '.')));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private StringConverter<Measure> names() {
    return new StringConverter<>() {
      @Override
      public String toString(Measure each) {
        return each == null ? "" : context.text(each.titleKey());
      }

      @Override
      public Measure fromString(String text) {
        throw new IllegalStateException("Not typed: " + text);
      }
    };
  }
}

package org.backstride.ui.athlete.profile;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.util.StringConverter;
import org.backstride.athlete.Athlete;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.day.DayText;
import org.backstride.ui.kit.key.TabKey;
import org.backstride.ui.kit.page.Direct;

/// Builds the fields of a profile and ties each to its entry: typed text goes to the model, a
/// change from elsewhere (undo) comes back, an error stands beneath and what was typed stays.
final class FormFields {

  private final ViewContext context;
  private final ProfileModel model;
  private final Lifetime lifetime;

  FormFields(ViewContext context, ProfileModel model, Lifetime lifetime) {
    this.context = context;
    this.model = model;
    this.lifetime = lifetime;
  }

  /// A line of text under its label.
  Field text(Entry entry) {
    TextField control = entry.unit().isEmpty() ? Field.text() : Field.unit(entry.unit());
    return tie(entry, control, context.text(ProfileModel.fieldKey(entry.key())));
  }

  /// A line of text without a label of its own, as in a grid with headings.
  Field bare(Entry entry, String spoken) {
    TextField control = entry.unit().isEmpty() ? Field.text() : Field.unit(entry.unit());
    control.setAccessibleText(spoken);
    Field field = tie(entry, control, spoken);
    field.getChildren().removeFirst();
    return field;
  }

  /// A short line of text under a label of its own.
  Field named(Entry entry, String label, String spoken) {
    TextField control = Field.text();
    control.setAccessibleText(spoken);
    return tie(entry, control, label);
  }

  /// Several lines of text.
  Field area(Entry entry, int rows) {
    var control = new TextArea();
    control.setPrefRowCount(rows);
    control.setWrapText(true);
    TabKey.leaves(control);
    Direct.draw(control);
    return tie(entry, control, context.text(ProfileModel.fieldKey(entry.key())));
  }

  /// A day, typed or picked.
  Field date(DateEntry entry) {
    var picker = new DatePicker();
    picker.setId("profile-" + entry.key());
    var days = new DayText(context.formats());
    DayText.fit(picker, context.formats());
    var field = Field.of(context.text(ProfileModel.fieldKey(entry.key())), picker);
    picker.getEditor().setAccessibleText(context.text(ProfileModel.fieldKey(entry.key())));
    lifetime.watch(
        model.athlete(),
        athlete -> {
          if (!field.hasError()) {
            picker.setValue(entry.read().apply(athlete));
          }
        });
    lifetime.observe(
        picker.valueProperty(), date -> answer(field, model.pick(entry, date).orElse("")));
    lifetime.observe(
        picker.getEditor().focusedProperty(),
        focused -> {
          String typed = picker.getEditor().getText().strip();
          if (!focused && !typed.isEmpty() && days.read(typed).isEmpty()) {
            field.error(context.text("athlete.error.date", days.example()));
          }
        });
    return field;
  }

  /// One of a few words.
  <E extends Enum<E>> Field choice(
      String key, E[] values, Function<Athlete, E> read, BiFunction<Athlete, E, Athlete> write) {
    var combo = new ComboBox<>(FXCollections.observableArrayList(values));
    combo.setId("profile-" + key);
    combo.setConverter(words(key));
    lifetime.watch(model.athlete(), athlete -> combo.setValue(read.apply(athlete)));
    lifetime.observe(
        combo.valueProperty(),
        value -> {
          if (value != null && !value.equals(read.apply(model.athlete().get()))) {
            model.choose(key, write.apply(model.athlete().get(), value));
          }
        });
    return Field.of(context.text("athlete.field." + key), combo);
  }

  /// Yes or no.
  CheckBox check(
      String key,
      String text,
      Function<Athlete, Boolean> read,
      BiFunction<Athlete, Boolean, Athlete> write) {
    var box = new CheckBox(text);
    box.setWrapText(true);
    lifetime.watch(model.athlete(), athlete -> box.setSelected(read.apply(athlete)));
    lifetime.observe(
        box.selectedProperty(),
        selected -> {
          var now = model.athlete().get();
          if (!Objects.equals(selected, read.apply(now))) {
            model.choose(key, write.apply(now, selected));
          }
        });
    return box;
  }

  private Field tie(Entry entry, TextInputControl control, String label) {
    control.setId("profile-" + entry.key());
    var field = Field.of(label, control);
    lifetime.watch(model.athlete(), athlete -> follow(entry, control, field, athlete));
    lifetime.observe(
        control.textProperty(),
        text -> answer(field, model.type(entry, Objects.requireNonNullElse(text, "")).orElse("")));
    lifetime.observe(control.focusedProperty(), focused -> left(entry, control, field, focused));
    return field;
  }

  /// Takes the record's value, unless the text means it already or holds what could not be taken.
  private static void follow(Entry entry, TextInputControl control, Field field, Athlete athlete) {
    String text = Objects.requireNonNullElse(control.getText(), "");
    if (!field.hasError() && !entry.means(athlete, text)) {
      control.setText(entry.read().apply(athlete));
    }
  }

  /// What was typed generously stands as the record writes it once the keyboard goes elsewhere.
  private void left(Entry entry, TextInputControl control, Field field, boolean focused) {
    if (!focused && !field.hasError()) {
      control.setText(entry.read().apply(model.athlete().get()));
    }
  }

  private static void answer(Field field, String wrong) {
    if (wrong.isEmpty()) {
      field.clearError();
    } else {
      field.error(wrong);
    }
  }

  private <E extends Enum<E>> StringConverter<E> words(String key) {
    return new StringConverter<>() {
      @Override
      public String toString(E value) {
        return value == null ? "" : context.text("athlete." + key + "." + value.name());
      }

      @Override
      public E fromString(String text) {
        throw new IllegalStateException("Not typed: " + text);
      }
    };
  }
}

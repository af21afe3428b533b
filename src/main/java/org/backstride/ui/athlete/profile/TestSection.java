package org.backstride.ui.athlete.profile;

import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.file.TestResult;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.day.DayText;
import org.kordamp.ikonli.feather.Feather;

/// Tests and measures in the coach's own words, the newest first.
final class TestSection extends VBox {

  static final String NAME_ID = "test-name";
  static final String VALUE_ID = "test-value";
  static final String NOTE_ID = "test-note";
  static final String ADD_ID = "test-add";

  private final ViewContext context;
  private final ProfileModel model;
  private final LocalDate today;
  private final VBox lines = new VBox();
  private final TextField name = Field.text();
  private final TextField value = Field.text();
  private final TextField note = Field.text();
  private final DatePicker day = new DatePicker();
  private final Field nameField;
  private final Field dayField;

  TestSection(ViewContext context, ProfileModel model, LocalDate today) {
    this.context = context;
    this.model = model;
    this.today = today;
    name.setId(NAME_ID);
    value.setId(VALUE_ID);
    note.setId(NOTE_ID);
    note.setOnAction(event -> add());
    day.setId("test-day");
    day.setMinWidth(130);
    DayText.fit(day, context.formats());
    day.setValue(today);
    day.getEditor().setAccessibleText(context.text("dossier.test.day"));
    nameField = Field.of(context.text("dossier.test.name"), name);
    dayField = Field.of(context.text("dossier.test.day"), day);
    value.setOnAction(event -> add());
    var add =
        Buttons.plain(
            Action.of(ADD_ID, context.text("dossier.test.add"), this::add).withIcon(Feather.PLUS));
    getChildren()
        .setAll(
            Sections.section(
                context,
                "tests",
                lines,
                new HBox(
                    12, nameField, Field.of(context.text("dossier.test.value"), value), dayField),
                Field.of(context.text("dossier.test.note"), note),
                add));
  }

  void show(Athlete athlete) {
    lines.getChildren().clear();
    for (TestResult each : athlete.file().tests()) {
      lines
          .getChildren()
          .add(
              new FiledLine(
                  context.text("dossier.test.line", each.name(), each.value()),
                  below(each),
                  context.text("dossier.remove", each.name()),
                  () -> keep(model.athlete().get().file().without(each))));
    }
  }

  private String below(TestResult test) {
    String day = context.formats().date(test.date());
    return test.note().isBlank() ? day : day + " · " + context.discreet(test.note());
  }

  private void add() {
    nameField.clearError();
    dayField.clearError();
    LocalDate date = day.getValue();
    if (name.getText().isBlank() || value.getText().isBlank()) {
      nameField.error(context.text("dossier.error.test"));
    } else if (date == null || date.isAfter(today)) {
      dayField.error(context.text("athlete.error.future"));
    } else {
      var test =
          new TestResult(
              date, name.getText().strip(), value.getText().strip(), note.getText().strip());
      keep(model.athlete().get().file().with(test));
      name.clear();
      value.clear();
      note.clear();
    }
  }

  private void keep(org.backstride.athlete.file.PersonFile file) {
    model.choose("tests", model.athlete().get().withFile(file));
  }
}

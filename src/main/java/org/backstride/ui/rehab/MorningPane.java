package org.backstride.ui.rehab;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.rehab.response.Response;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.key.Keyboard;
import org.kordamp.ikonli.feather.Feather;

/// The next mornings that nobody has reported, each with a field to type the figure into.
final class MorningPane extends VBox {

  static final String FIELD_ID = "morning-0";

  private final ViewContext context;
  private final RehabModel model;
  private final Runnable onward;

  /// @param onward where the keyboard goes when no morning is missing any more
  MorningPane(ViewContext context, RehabModel model, Runnable onward) {
    super(6);
    this.context = context;
    this.model = model;
    this.onward = onward;
    getStyleClass().add("bs-mornings");
  }

  /// Where the keyboard stood in a line that is done with, it goes on to the next.
  void show() {
    boolean here = Keyboard.isWithin(this);
    getChildren().clear();
    var missing = model.record().morningsMissing(model.today());
    setManaged(!missing.isEmpty());
    setVisible(!missing.isEmpty());
    int place = 0;
    for (var response : missing) {
      var field = new TextField();
      field.setId("morning-" + place++);
      getChildren().add(line(response, field));
      if (here) {
        field.requestFocus();
        here = false;
      }
    }
    if (here) {
      onward.run();
    }
  }

  private HBox line(Response response, TextField field) {
    var icon = Icons.of(Feather.SUNRISE, 16);
    icon.getStyleClass().add("bs-icon-caution");
    String words =
        context.text("care.morning.missing", new CareWords(context).day(response.date()));
    var label = new Label(words, icon);
    label.setMinWidth(Region.USE_PREF_SIZE);
    field.setPrefColumnCount(4);
    field.setPromptText("0–10");
    field.setAccessibleText(words);
    var typed = Field.of("", field);
    field.setMaxWidth(Region.USE_PREF_SIZE);
    field.setOnAction(event -> enter(response, typed, field.getText().strip()));
    var line = new HBox(12, label, typed);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void enter(Response response, Field field, String typed) {
    if (typed.matches("[0-9]|10")) {
      model.morning(response, Integer.parseInt(typed));
    } else {
      field.error(context.text("care.morning.wrong"));
    }
  }
}

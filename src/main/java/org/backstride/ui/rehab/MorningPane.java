package org.backstride.ui.rehab;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.rehab.response.Response;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.ViewContext;
import org.kordamp.ikonli.feather.Feather;

/// The next mornings that nobody has reported, each with a field to type the figure into.
final class MorningPane extends VBox {

  static final String FIELD_ID = "morning-0";

  private final ViewContext context;
  private final RehabModel model;

  MorningPane(ViewContext context, RehabModel model) {
    super(6);
    this.context = context;
    this.model = model;
    getStyleClass().add("bs-mornings");
  }

  void show() {
    getChildren().clear();
    var missing = model.record().morningsMissing(model.today());
    setManaged(!missing.isEmpty());
    setVisible(!missing.isEmpty());
    int place = 0;
    for (var response : missing) {
      getChildren().add(line(response, "morning-" + place++));
    }
  }

  private HBox line(Response response, String id) {
    var icon = Icons.of(Feather.SUNRISE, 16);
    icon.getStyleClass().add("bs-icon-caution");
    String words =
        context.text("care.morning.missing", new CareWords(context).day(response.date()));
    var label = new Label(words, icon);
    label.setMinWidth(Region.USE_PREF_SIZE);
    var field = new TextField();
    field.setId(id);
    field.setPrefColumnCount(4);
    field.setPromptText("0–10");
    field.setAccessibleText(words);
    field.setOnAction(event -> enter(response, field.getText().strip()));
    var line = new HBox(12, label, field);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void enter(Response response, String typed) {
    if (typed.matches("[0-9]|10")) {
      model.morning(response, Integer.parseInt(typed));
    }
  }
}

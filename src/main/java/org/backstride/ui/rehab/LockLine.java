package org.backstride.ui.rehab;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.ViewContext;
import org.kordamp.ikonli.feather.Feather;

/// A locked program, and its one way on: a clinician has looked and signs what was found.
final class LockLine extends VBox {

  static final String OPEN_ID = "lock-open";
  static final String BY_ID = "lock-by";
  static final String FOUND_ID = "lock-found";
  static final String SAVE_ID = "lock-save";

  private final ViewContext context;
  private final RehabModel model;
  private final TextField by = new TextField();
  private final TextField found = new TextField();

  LockLine(ViewContext context, RehabModel model) {
    super(8);
    this.context = context;
    this.model = model;
    by.setId(BY_ID);
    found.setId(FOUND_ID);
    show();
  }

  private void show() {
    var icon = Icons.of(Feather.LOCK, 16);
    icon.getStyleClass().add("bs-icon-stop");
    var label = new Label(context.text("care.lock.title"), icon);
    label.getStyleClass().add("bs-text-stop");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(label, Priority.ALWAYS);
    var open =
        Buttons.plain(
            Action.of(OPEN_ID, context.text("care.lock.lift"), this::ask).withIcon(Feather.UNLOCK));
    open.setMinWidth(Region.USE_PREF_SIZE);
    var line = new HBox(12, label, open);
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(line);
  }

  private void ask() {
    var byField = Field.of(context.text("care.lock.by"), by);
    var foundField =
        Field.of(context.text("care.lock.found"), found).help(context.text("care.lock.help"));
    HBox.setHgrow(foundField, Priority.ALWAYS);
    Runnable save = () -> save(byField, foundField);
    by.setOnAction(event -> found.requestFocus());
    found.setOnAction(event -> save.run());
    var keep = Buttons.plain(Action.of(SAVE_ID, context.text("care.lock.save"), save));
    var cancel =
        Buttons.flat(Action.of("lock-cancel", context.text("care.ruling.cancel"), this::show));
    getChildren().setAll(new HBox(10, byField, foundField), new HBox(8, keep, cancel));
    by.requestFocus();
  }

  private void save(Field byField, Field foundField) {
    if (by.getText().isBlank()) {
      byField.error(context.text("care.lock.by.missing"));
      by.requestFocus();
    } else if (found.getText().isBlank()) {
      foundField.error(context.text("care.ruling.note.missing"));
      found.requestFocus();
    } else {
      model.clear(by.getText().strip(), found.getText().strip());
    }
  }
}

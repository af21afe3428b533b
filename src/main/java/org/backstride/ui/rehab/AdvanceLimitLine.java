package org.backstride.ui.rehab;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.backstride.rehab.decision.AdvanceLimit;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.ruling.Leaving;
import org.backstride.ui.kit.ruling.SignerField;
import org.jspecify.annotations.Nullable;

/// Up to which peak this person's level goes up: the clinic's limit, or one of the person's own
/// with the note that says why. It is the usual pain before a session and one more, at most 5
/// (ours).
final class AdvanceLimitLine extends VBox {

  static final String OPEN_ID = "advance-open";
  static final String USUAL_ID = "advance-usual";
  static final String NOTE_ID = "advance-note";
  static final String SAVE_ID = "advance-save";
  static final String REMOVE_ID = "advance-remove";

  private final ViewContext context;
  private final RehabModel model;
  private final TextField usual = new TextField();
  private final TextField note = new TextField();

  AdvanceLimitLine(ViewContext context, RehabModel model) {
    super(8);
    this.context = context;
    this.model = model;
    Leaving.onEscape(this, this::show);
    show();
  }

  private void show() {
    int limit = model.record().thresholds().advanceLimit();
    var own = model.advanceLimit();
    String said =
        own.map(each -> context.text("care.advance.own", limit, context.discreet(each.note())))
            .orElseGet(() -> context.text("care.advance.clinic", limit));
    var label = new Label(said);
    label.setWrapText(true);
    label.getStyleClass().add("bs-secondary");
    var line = new HBox(8, label);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getChildren()
        .add(Buttons.flat(Action.of(OPEN_ID, context.text("care.advance.set"), this::ask)));
    if (own.isPresent()) {
      line.getChildren()
          .add(
              Buttons.flat(
                  Action.of(REMOVE_ID, context.text("care.advance.remove"), this::askToRemove)));
    }
    getChildren().setAll(line);
  }

  private void ask() {
    usual.setId(USUAL_ID);
    var usualField =
        Field.of(context.text("care.advance.usual"), usual).help(context.text("care.advance.help"));
    var noteField = note();
    form(new HBox(10, usualField, noteField), () -> save(usualField, noteField));
    usual.requestFocus();
  }

  private void askToRemove() {
    var noteField = note();
    form(new HBox(10, noteField), () -> change(noteField, null));
    note.requestFocus();
  }

  private Field note() {
    note.setId(NOTE_ID);
    return Field.of(context.text("care.ruling.note"), note);
  }

  /// The fields, who signs, and the ways out.
  private void form(HBox fields, Runnable save) {
    var signer = new SignerField(context, model.deciding(), model.id());
    usual.setOnAction(event -> signer.signed(save));
    note.setOnAction(event -> signer.signed(save));
    var keep =
        Buttons.plain(
            Action.of(SAVE_ID, context.text("care.ruling.save"), () -> signer.signed(save)));
    var cancel =
        Buttons.flat(Action.of("advance-cancel", context.text("care.ruling.cancel"), this::show));
    getChildren().setAll(fields, signer, new HBox(8, keep, cancel));
  }

  private void save(Field usualField, Field noteField) {
    String typed = usual.getText().strip();
    if (typed.matches("[0-9]|10")) {
      change(noteField, AdvanceLimit.of(Integer.parseInt(typed)));
    } else {
      usualField.error(context.text("care.ask.range", 0, 10));
    }
  }

  private void change(Field noteField, @Nullable Integer limit) {
    if (note.getText().isBlank()) {
      noteField.error(context.text("care.ruling.note.missing"));
      note.requestFocus();
    } else {
      model.changeLimit(limit, note.getText().strip());
    }
  }
}

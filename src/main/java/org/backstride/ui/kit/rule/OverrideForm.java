package org.backstride.ui.kit.rule;

import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Field;

/// Asks why a rule is overridden and by whom. Both are kept, so neither may be blank.
public final class OverrideForm extends VBox {

  public static final String REASON_ID = "override-reason";
  public static final String BY_ID = "override-by";
  public static final String SAVE_ID = "override-save";
  public static final String CANCEL_ID = "override-cancel";

  /// What becomes of the answer.
  public interface Answer {
    void give(String reason, String by);

    void cancel();
  }

  private final Messages messages;
  private final Answer answer;
  private final TextField reason = new TextField();
  private final TextField by = new TextField();
  private final Field reasonField;
  private final Field byField;

  /// @param signer who probably signs, blank where nobody is known
  public OverrideForm(Messages messages, String signer, Answer answer) {
    super(8);
    this.messages = messages;
    this.answer = answer;
    getStyleClass().add("bs-override");
    reason.setId(REASON_ID);
    by.setId(BY_ID);
    by.setText(signer);
    reason.setOnAction(event -> save());
    by.setOnAction(event -> save());
    reasonField = Field.of(messages.text("rehab.override.reason"), reason);
    byField = Field.of(messages.text("rehab.override.by"), by);
    var save = Buttons.plain(Action.of(SAVE_ID, messages.text("rehab.override.save"), this::save));
    var cancel =
        Buttons.flat(Action.of(CANCEL_ID, messages.text("rehab.override.cancel"), answer::cancel));
    getChildren().setAll(reasonField, byField, new HBox(8, save, cancel));
  }

  public void focus() {
    reason.requestFocus();
  }

  private void save() {
    boolean named = filled(by, byField);
    boolean reasoned = filled(reason, reasonField);
    if (named && reasoned) {
      answer.give(reason.getText().strip(), by.getText().strip());
    }
  }

  private boolean filled(TextField control, Field field) {
    boolean blank = control.getText().isBlank();
    if (blank) {
      field.error(messages.text("rehab.override.missing"));
      control.requestFocus();
    } else {
      field.clearError();
    }
    return !blank;
  }
}

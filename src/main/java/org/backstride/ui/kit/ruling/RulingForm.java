package org.backstride.ui.kit.ruling;

import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.backstride.rehab.course.Ruling.Verdict;
import org.backstride.rehab.decision.Decision;
import org.backstride.rehab.decision.Decision.Until;
import org.backstride.rehab.template.DecisionWords;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.page.Sentence;

/// Changing, declining or correcting a decision: what is done instead, why, and who signs. Escape
/// leaves it.
public final class RulingForm extends VBox {

  public static final String TITLE_ID = "ruling-title";
  public static final String NOTE_ID = "ruling-note";
  public static final String CHOICE_ID = "ruling-choice";
  public static final String SAVE_ID = "ruling-save";
  public static final String CANCEL_ID = "ruling-cancel";

  private static final List<Decision> CHOICES =
      List.of(
          new Decision.Advance(),
          Decision.repeat(),
          new Decision.Hold(1, Until.NEXT_SESSION),
          new Decision.Hold(2, Until.NEXT_SESSION),
          new Decision.Hold(0, Until.REASSESSED),
          new Decision.Hold(0, Until.REVIEWED),
          new Decision.Regress(1, 0, Set.of()),
          new Decision.Regress(1, 2, Set.of()),
          new Decision.Regress(2, 2, Set.of()),
          new Decision.Stop(),
          new Decision.Refer());

  /// What the form is for.
  public enum Purpose {
    CHANGE,
    DECLINE,
    /// Of what was decided before.
    CORRECT;

    /// What leads to a verdict on a proposal.
    public static Purpose of(Verdict verdict) {
      return verdict == Verdict.DECLINED ? DECLINE : CHANGE;
    }

    private String titleKey() {
      return "care.ruling.title." + name();
    }
  }

  /// Hears what is done instead, and why.
  public interface Ruled {
    void rule(Decision decided, String note);
  }

  private final ViewContext context;
  private final Ruled ruled;
  private final ComboBox<Decision> choice =
      new ComboBox<>(FXCollections.observableArrayList(CHOICES));
  private final TextField note = new TextField();
  private final Field noteField;
  private final SignerField signer;

  /// @param purpose what its title says
  /// @param signer who signs what is ruled
  /// @param closed when nothing is ruled after all
  public RulingForm(
      ViewContext context, Purpose purpose, SignerField signer, Ruled ruled, Runnable closed) {
    super(10);
    var title = Sentence.of(context.text(purpose.titleKey()), "bs-section");
    title.setId(TITLE_ID);
    this.context = context;
    this.ruled = ruled;
    this.signer = signer;
    getStyleClass().add("bs-ruling-form");
    choice.setId(CHOICE_ID);
    choice.setConverter(words());
    choice.setValue(Decision.repeat());
    note.setId(NOTE_ID);
    noteField = Field.of(context.text("care.ruling.note"), note);
    String instead = context.text("care.ruling.instead");
    choice.setAccessibleText(title.getText() + ": " + instead);
    var what = Field.of(instead, choice);
    note.setOnAction(event -> save());
    var save = Buttons.primary(Action.of(SAVE_ID, context.text("care.ruling.save"), this::save));
    var cancel = Buttons.plain(Action.of(CANCEL_ID, context.text("care.ruling.cancel"), closed));
    getChildren().setAll(title, what, noteField, signer, new HBox(8, save, cancel));
    Leaving.onEscape(this, closed);
  }

  public void focus() {
    choice.requestFocus();
  }

  private void save() {
    if (note.getText().isBlank()) {
      noteField.error(context.text("care.ruling.note.missing"));
      note.requestFocus();
      return;
    }
    signer.signed(() -> ruled.rule(choice.getValue(), note.getText().strip()));
  }

  private StringConverter<Decision> words() {
    var words = new DecisionWords(context::text);
    return new StringConverter<>() {
      @Override
      public String toString(Decision decision) {
        return decision == null ? "" : words.of(decision);
      }

      @Override
      public Decision fromString(String text) {
        throw new IllegalStateException("Not typed: " + text);
      }
    };
  }
}

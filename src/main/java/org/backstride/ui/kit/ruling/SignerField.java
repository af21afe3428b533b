package org.backstride.ui.kit.ruling;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.backstride.athlete.AthleteId;
import org.backstride.studio.deciding.Deciding;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.ViewContext;

/// Who signs the ruling, typed or chosen among those who signed before. Where one name alone is
/// known it stands there; where several sign, it is asked for every person anew, and again after a
/// while. Nothing is ruled without a name.
public final class SignerField extends VBox {

  public static final String ID = "ruling-signer";

  private final ViewContext context;
  private final AthleteId athlete;
  private final ComboBox<String> names;
  private final Field field;

  public SignerField(ViewContext context, Deciding deciding, AthleteId athlete) {
    this.context = context;
    this.athlete = athlete;
    names = new ComboBox<>(FXCollections.observableArrayList(deciding.names()));
    names.setEditable(true);
    names.setMaxWidth(Double.MAX_VALUE);
    names.getEditor().setId(ID);
    names.getEditor().setText(deciding.signer(athlete));
    names.getEditor().setAccessibleText(context.text("care.ruling.signer"));
    field = Field.of(context.text("care.ruling.signer"), names);
    field.setMaxWidth(260);
    getChildren().setAll(field);
  }

  /// What the name is typed into.
  public Node control() {
    return names;
  }

  /// Does something that is signed, or asks for the name first.
  public void signed(Runnable ruling) {
    String name = names.getEditor().getText().strip();
    context.studio().care().signAs(athlete, name);
    if (name.isEmpty()) {
      field.error(context.text("care.ruling.signer.missing"));
      names.requestFocus();
    } else {
      ruling.run();
    }
  }
}

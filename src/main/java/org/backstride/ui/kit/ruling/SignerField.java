package org.backstride.ui.kit.ruling;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.backstride.athlete.AthleteId;
import org.backstride.studio.deciding.Deciding;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.ViewContext;

/// Who signs the ruling: whoever did last, until another name is typed; it then holds for everyone
/// until the studio is closed. Nothing is ruled without a name.
public final class SignerField extends VBox {

  public static final String ID = "ruling-signer";

  private final ViewContext context;
  private final TextField name;
  private final Field field;

  public SignerField(ViewContext context, Deciding deciding, AthleteId athlete) {
    this.context = context;
    name = new TextField(deciding.signer(athlete));
    name.setId(ID);
    name.setOnKeyReleased(event -> keep());
    name.setOnAction(event -> keep());
    field = Field.of(context.text("care.ruling.signer"), name);
    field.setMaxWidth(260);
    getChildren().setAll(field);
  }

  /// Does something that is signed, or asks for the name first.
  public void signed(Runnable ruling) {
    keep();
    if (name.getText().isBlank()) {
      field.error(context.text("care.ruling.signer.missing"));
      name.requestFocus();
    } else {
      ruling.run();
    }
  }

  private void keep() {
    context.studio().care().signAs(name.getText().strip());
  }
}

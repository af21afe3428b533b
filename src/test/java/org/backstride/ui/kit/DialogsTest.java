package org.backstride.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import org.backstride.text.Messages;
import org.backstride.ui.gallery.Fx;
import org.junit.jupiter.api.Test;

class DialogsTest {

  @Test
  void enterTurnsAwayFromWhatCannotBeTakenBack() {
    Fx.start();
    var question = new Dialogs.Question("Erase Ada for good?", "All of it.", "Erase for good");

    List<String> byEnter =
        Fx.get(
            () -> {
              var pane = Dialogs.asked(Messages.in(Locale.ENGLISH), question).getDialogPane();
              return pane.getButtonTypes().stream()
                  .map(type -> (Button) pane.lookupButton(type))
                  .filter(Button::isDefaultButton)
                  .map(Button::getText)
                  .toList();
            });

    assertThat(byEnter).containsExactly("Cancel");
  }
}

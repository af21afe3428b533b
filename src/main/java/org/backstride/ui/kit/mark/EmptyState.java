package org.backstride.ui.kit.mark;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;

/// What stands where there is nothing yet: one picture, one sentence, what to do next.
public final class EmptyState extends VBox {

  /// @param actions the first one is the primary; usually one
  public EmptyState(Picture picture, String title, String text, List<Action> actions) {
    getStyleClass().add("bs-empty");
    setAlignment(Pos.CENTER);
    var heading = new Label(title);
    heading.getStyleClass().add("bs-section");
    var sentence = new Label(text);
    sentence.getStyleClass().add("bs-secondary");
    sentence.setWrapText(true);
    sentence.setMaxWidth(420);
    var buttons = new HBox(8);
    buttons.setAlignment(Pos.CENTER);
    for (Action action : actions) {
      boolean first = buttons.getChildren().isEmpty();
      buttons.getChildren().add(first ? Buttons.primary(action) : Buttons.plain(action));
    }
    getChildren().setAll(picture.node(), heading, sentence);
    if (!actions.isEmpty()) {
      getChildren().add(buttons);
    }
  }
}

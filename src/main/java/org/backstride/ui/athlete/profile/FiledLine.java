package org.backstride.ui.athlete.profile;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.kordamp.ikonli.feather.Feather;

/// One thing that is filed: what it is, a second line, and a way to take it out.
final class FiledLine extends HBox {

  /// @param remove says what is taken out
  FiledLine(String what, String below, String remove, Runnable removing) {
    super(8);
    var first = new Label(what);
    first.getStyleClass().add("bs-strong");
    first.setMinWidth(0);
    var second = new Label(below);
    second.getStyleClass().add("bs-secondary");
    second.setMinWidth(0);
    var text = new VBox(1, first, second);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMinWidth(0);
    var button = Buttons.icon(Action.of("filed-remove", remove, removing).withIcon(Feather.X));
    getChildren().setAll(text, button);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("bs-filed-line");
  }

  /// With a button before the one that takes it out.
  FiledLine with(Action action) {
    var button = Buttons.plain(action);
    button.setMinWidth(USE_PREF_SIZE);
    getChildren().add(1, button);
    return this;
  }
}

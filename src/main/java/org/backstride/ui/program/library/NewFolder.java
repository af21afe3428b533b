package org.backstride.ui.program.library;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.backstride.store.ShelvedProgram;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.page.Overlay;

/// Asks for the name of a folder that a program is to stand in.
record NewFolder(ViewContext context, StackPane over, LibraryCommands commands) {

  void ask(ShelvedProgram shelved) {
    var overlay = Overlay.of(over);
    var field = new TextField();
    field.setId("folder-name");
    var label = new Label(context.text("program.library.folder-name"));
    label.getStyleClass().add("bs-section");
    label.setLabelFor(field);
    Runnable take =
        () -> {
          String name = field.getText().strip();
          overlay.hide();
          if (!name.isEmpty()) {
            commands.move(shelved, name);
          }
        };
    field.setOnAction(_ -> take.run());
    field.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            overlay.hide();
          }
        });
    var move =
        Buttons.primary(Action.of("folder-take", context.text("program.library.move"), take));
    var foot = new HBox(move);
    foot.setAlignment(Pos.CENTER_RIGHT);
    var card = new VBox(12, label, field, foot);
    card.setId("folder");
    card.getStyleClass().add("bs-export");
    card.setMaxSize(360, Region.USE_PREF_SIZE);
    overlay.show(card);
    field.requestFocus();
  }
}

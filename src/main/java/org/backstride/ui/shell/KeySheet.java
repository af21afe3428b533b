package org.backstride.ui.shell;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.KeyNote;
import org.backstride.ui.kit.page.ScrollArea;
import org.kordamp.ikonli.feather.Feather;

/// The sheet of keys: every action that has one, and the keys of single controls, in groups.
final class KeySheet extends VBox {

  static final String ID = "key-sheet";

  private static final double NARROWEST = 400;

  /// Keys under one heading.
  record Group(String title, List<KeyNote> notes) {}

  KeySheet(Messages messages, List<Group> groups, Runnable close) {
    setId(ID);
    getStyleClass().add("bs-key-sheet");
    setMinWidth(NARROWEST);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    var title = new Label(messages.text("shell.keys.title"));
    title.getStyleClass().add("bs-section");
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    var leave =
        Buttons.icon(
            Action.of("keys-close", messages.text("shell.keys.close"), close)
                .withIcon(Feather.X)
                .withKeys("Esc"));
    var head = new HBox(8, title, spring, leave);
    head.getStyleClass().add("bs-key-sheet-head");
    var columns = new HBox(40);
    groups.stream()
        .filter(group -> !group.notes().isEmpty())
        .map(KeySheet::column)
        .forEach(columns.getChildren()::add);
    columns.getStyleClass().add("bs-key-sheet-body");
    var scroll = new ScrollArea(columns);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(head, scroll);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F1) {
            event.consume();
            close.run();
          }
        });
  }

  private static VBox column(Group group) {
    var title = new Label(group.title());
    title.getStyleClass().add("bs-strong");
    var grid = new GridPane(16, 8);
    var words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(words, new ColumnConstraints());
    int row = 0;
    for (KeyNote note : group.notes()) {
      var keys = new Label(note.keys());
      keys.getStyleClass().add("bs-key");
      keys.setMinWidth(Region.USE_PREF_SIZE);
      GridPane.setHalignment(keys, HPos.RIGHT);
      var text = new Label(note.text());
      text.setWrapText(true);
      GridPane.setValignment(keys, VPos.TOP);
      grid.addRow(row++, text, keys);
    }
    var column = new VBox(12, title, grid);
    HBox.setHgrow(column, Priority.ALWAYS);
    return column;
  }
}

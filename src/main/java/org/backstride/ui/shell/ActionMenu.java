package org.backstride.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.Tip;
import org.backstride.ui.kit.menu.ActionItem;
import org.kordamp.ikonli.feather.Feather;

/// The menu of every action with its keys, those of the open view first. Filled as it opens.
final class ActionMenu extends MenuButton {

  static final String ID = "menu";

  private final Supplier<List<List<Action>>> groups;

  /// @param groups the actions in groups, read each time the menu opens
  ActionMenu(Messages messages, Supplier<List<List<Action>>> groups) {
    this.groups = groups;
    setId(ID);
    setGraphic(Icons.of(Feather.MORE_HORIZONTAL));
    getStyleClass().add("bs-icon-button");
    setAccessibleText(messages.text("shell.menu.title"));
    Tip.on(this, messages.text("shell.menu.title") + "   F10");
    clear();
    setOnShowing(event -> fill());
    setOnHidden(event -> clear());
  }

  /// Takes the items away, whose keys the window sees to; a menu without any would not open at all.
  private void clear() {
    getItems().setAll(new SeparatorMenuItem());
  }

  private void fill() {
    getItems().clear();
    for (List<Action> group : groups.get()) {
      if (!getItems().isEmpty() && !group.isEmpty()) {
        getItems().add(new SeparatorMenuItem());
      }
      group.forEach(action -> getItems().add(new ActionItem(action)));
    }
  }
}

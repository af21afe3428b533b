package org.backstride.ui.kit.menu;

import javafx.scene.control.MenuItem;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Icons;

/// A line of a menu that performs an action; it names its keys, or why it cannot be done now. While
/// it stands in the menu of a button its keys work by themselves, so it must leave with the menu.
public final class ActionItem extends MenuItem {

  public ActionItem(Action action) {
    super(action.text());
    setId("menu-" + action.id());
    setMnemonicParsing(false);
    if (action.icon() != null) {
      setGraphic(Icons.of(action.icon(), 16));
    }
    setOnAction(event -> action.perform());
    var keys = action.keys();
    if (!action.isEnabled()) {
      setDisable(true);
      setText(action.text() + "    (" + action.command().reason() + ")");
    } else if (keys != null) {
      setAccelerator(keys);
    }
  }
}

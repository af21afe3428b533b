package org.backstride.ui.kit.menu;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import org.backstride.ui.kit.Action;
import org.jspecify.annotations.Nullable;

/// What the secondary mouse button, or the menu key, offers on the marked rows of a table.
public final class RowMenu {

  private final ContextMenu menu = new ContextMenu();
  private final TableView<?> table;
  private final Supplier<List<Action>> actions;

  private RowMenu(TableView<?> table, Supplier<List<Action>> actions) {
    this.table = table;
    this.actions = actions;
  }

  /// Gives a table its menu.
  ///
  /// @param actions what can be done with the marked rows, read each time; none for no menu
  public static void on(TableView<?> table, Supplier<List<Action>> actions) {
    var rows = new RowMenu(table, actions);
    table.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, rows::show);
  }

  private void show(ContextMenuEvent event) {
    boolean onRow = event.getTarget() instanceof Node at && isRow(at);
    if (!(onRow || event.isKeyboardTrigger()) || table.getSelectionModel().isEmpty()) {
      return;
    }
    var offered = actions.get();
    if (!offered.isEmpty()) {
      menu.getItems().setAll(offered.stream().map(ActionItem::new).toList());
      menu.show(table, event.getScreenX(), event.getScreenY());
      event.consume();
    }
  }

  private boolean isRow(Node target) {
    @Nullable Node at = target;
    while (at != null && !at.equals(table)) {
      if (at instanceof TableRow<?> row) {
        return !row.isEmpty();
      }
      at = at.getParent();
    }
    return false;
  }
}

package org.backstride.ui.kit.key;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.FocusModel;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionModel;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Where the keyboard begins in a table or list of which nothing is marked: on its first row, which
/// shows that, and which the first arrow marks instead of passing over it.
public final class FirstRow {

  private final FocusModel<?> focus;
  private final SelectionModel<?> marked;

  private FirstRow(FocusModel<?> focus, SelectionModel<?> marked) {
    this.focus = focus;
    this.marked = marked;
  }

  /// Holds for all tables and lists of a window.
  public static void in(Scene scene) {
    scene
        .focusOwnerProperty()
        .subscribe(owner -> of(owner).filter(FirstRow::isNowhere).ifPresent(FirstRow::stand));
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (isArrow(event)) {
            of(scene.getFocusOwner())
                .filter(row -> row.marked.isEmpty())
                .filter(FirstRow::mark)
                .ifPresent(_ -> event.consume());
          }
        });
  }

  private static Optional<FirstRow> of(@Nullable Node node) {
    return switch (node) {
      case TableView<?> table when !table.getItems().isEmpty() ->
          Optional.of(new FirstRow(table.getFocusModel(), table.getSelectionModel()));
      case ListView<?> list when !list.getItems().isEmpty() ->
          Optional.of(new FirstRow(list.getFocusModel(), list.getSelectionModel()));
      case null, default -> Optional.empty();
    };
  }

  private static boolean isArrow(KeyEvent event) {
    boolean plain =
        !event.isShortcutDown()
            && !event.isControlDown()
            && !event.isAltDown()
            && !event.isShiftDown();
    return plain && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP);
  }

  private boolean isNowhere() {
    return focus.getFocusedIndex() < 0;
  }

  private void stand() {
    focus.focus(0);
  }

  /// Marks the row the keyboard stands on; not possible where rows cannot be marked.
  private boolean mark() {
    marked.select(Math.max(0, focus.getFocusedIndex()));
    return !marked.isEmpty();
  }
}

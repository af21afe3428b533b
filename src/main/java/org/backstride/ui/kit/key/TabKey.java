package org.backstride.ui.kit.key;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// `Tab` in a text of several lines goes on to the next field, as it does everywhere else, and
/// writes nothing: who has no mouse would not get out again.
public final class TabKey {

  private TabKey() {}

  /// Holds for the area, after what listens to its keys already.
  public static void leaves(TextArea area) {
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!event.isConsumed() && isTab(event)) {
            area.requestFocusTraversal(
                event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
          }
        });
    // The letter comes as an event of its own.
    area.addEventFilter(
        KeyEvent.KEY_TYPED,
        event -> {
          if ("\t".equals(event.getCharacter())) {
            event.consume();
          }
        });
  }

  private static boolean isTab(KeyEvent event) {
    boolean held = event.isControlDown() || event.isShortcutDown() || event.isAltDown();
    return event.getCode() == KeyCode.TAB && !held;
  }
}

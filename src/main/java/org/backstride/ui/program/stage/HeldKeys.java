package org.backstride.ui.program.stage;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Which of the keys that change what the mouse does are down now: `S`, the space bar, and the
/// modifiers, so that pressing one in the middle of a drag counts.
final class HeldKeys {

  private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);

  void pressed(KeyEvent event) {
    if (isOurs(event)) {
      down.add(event.getCode());
    }
  }

  void released(KeyEvent event) {
    down.remove(event.getCode());
  }

  /// The keyboard went elsewhere: nobody would tell of the release.
  void forget() {
    down.clear();
  }

  boolean holdsSnapOff() {
    return down.contains(KeyCode.S);
  }

  boolean holdsPan() {
    return down.contains(KeyCode.SPACE);
  }

  boolean holdsShift() {
    return down.contains(KeyCode.SHIFT);
  }

  boolean holdsShortcut() {
    return down.contains(KeyCode.CONTROL) || down.contains(KeyCode.META);
  }

  private static boolean isOurs(KeyEvent event) {
    return event.getCode().isModifierKey()
        || (event.getCode() == KeyCode.S && !event.isShortcutDown())
        || event.getCode() == KeyCode.SPACE;
  }
}

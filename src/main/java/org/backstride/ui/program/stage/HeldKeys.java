package org.backstride.ui.program.stage;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.backstride.settings.KeyMap;
import org.backstride.settings.LaneCommand;

/// Which of the keys that change what the mouse does are down now: those that switch snapping off
/// and move the view, and the modifiers, so that pressing one in the middle of a drag counts.
final class HeldKeys {

  private final Supplier<KeyMap> map;
  private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);

  /// @param map which keys these are, asked anew each time
  HeldKeys(Supplier<KeyMap> map) {
    this.map = map;
  }

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
    return holds(LaneCommand.SNAP_OFF);
  }

  boolean holdsPan() {
    return holds(LaneCommand.PAN);
  }

  boolean holdsShift() {
    return down.contains(KeyCode.SHIFT);
  }

  boolean holdsShortcut() {
    return down.contains(KeyCode.CONTROL) || down.contains(KeyCode.META);
  }

  private boolean holds(LaneCommand command) {
    return down.stream().anyMatch(code -> is(command, code));
  }

  private boolean isOurs(KeyEvent event) {
    return event.getCode().isModifierKey()
        || (is(LaneCommand.SNAP_OFF, event.getCode()) && !event.isShortcutDown())
        || is(LaneCommand.PAN, event.getCode());
  }

  private boolean is(LaneCommand command, KeyCode code) {
    return map.get().of(command).key().equals(code.getName());
  }
}

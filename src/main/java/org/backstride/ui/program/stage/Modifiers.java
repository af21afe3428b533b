package org.backstride.ui.program.stage;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javafx.scene.input.MouseEvent;
import org.backstride.ui.program.gesture.Pointer.Held;
import org.backstride.ui.program.stage.LaneSight.Snapping;

/// What the modifier keys mean while the mouse holds something: Shift borrows, Shortcut copies. Alt
/// copies on macOS, as everywhere there, and lets go of the grid elsewhere.
///
/// @param alt what Alt stands for on this system
record Modifiers(Held alt) {

  /// @param system as `os.name` says it
  static Modifiers on(String system) {
    return new Modifiers(system.toLowerCase(Locale.ROOT).startsWith("mac") ? Held.COPY : Held.FREE);
  }

  /// @param keys those that the lane has seen go down, also in the middle of a drag
  Set<Held> held(MouseEvent event, HeldKeys keys, Snapping snapping) {
    var held = EnumSet.noneOf(Held.class);
    if (event.isShiftDown() || keys.holdsShift()) {
      held.add(Held.SHIFT);
    }
    if (event.isShortcutDown() || keys.holdsShortcut()) {
      held.add(Held.COPY);
    }
    if (event.isAltDown()) {
      held.add(alt);
    }
    if (keys.holdsSnapOff() || snapping == Snapping.OFF) {
      held.add(Held.FREE);
    }
    return held;
  }
}

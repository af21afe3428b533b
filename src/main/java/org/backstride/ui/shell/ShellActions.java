package org.backstride.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import org.backstride.ui.kit.Action;

/// What can be done from anywhere in the window.
///
/// @param back to the place one step up
/// @param undo takes the last change back, of whatever kind
/// @param redo does it again
/// @param find opens the finder
/// @param others all the rest, in the order of the menu: import, theme, keys …
record ShellActions(Action back, Action undo, Action redo, Action find, List<Action> others) {

  ShellActions {
    others = List.copyOf(others);
  }

  /// All of them, in the order of the menu.
  List<Action> all() {
    return Stream.concat(Stream.of(find, undo, redo, back), others.stream()).toList();
  }
}

package org.backstride.ui.program;

import java.util.List;
import javafx.scene.input.KeyCombination;
import org.backstride.text.Messages;
import org.backstride.ui.kit.KeyNote;

/// The keys that act while the lane has the keyboard, as the key sheet lists them.
record DesignerKeys(Messages messages) {

  List<KeyNote> notes() {
    return List.of(
        note("go", "← →"),
        note("nudge", "↑ ↓"),
        note("extend", shortcut("Shift+Left") + ", →"),
        note("length", "Shift+← →"),
        note("move", "Alt+← →"),
        note("scale", shortcut("Shift+Up") + ", ↓"),
        note("edit", "Enter, F2"),
        note("digits", "0 … 9"),
        note("snap", "S"),
        note("pan", "Space"),
        note("search", "/, " + shortcut("F")),
        note("new", "N"),
        note("duplicate", "D"),
        note("delete", "Del"),
        note("wrap", "R, Shift+R"),
        note("count", "+ −"),
        note("fold", "F"),
        note("turn", "B"),
        note("ramp", "T"),
        note("clipboard", shortcut("X") + ", C, V"),
        note("all", shortcut("A")),
        note("fit", shortcut("0")),
        note("escape", "Esc"));
  }

  private static String shortcut(String key) {
    return KeyCombination.valueOf("Shortcut+" + key).getDisplayText();
  }

  private KeyNote note(String name, String keys) {
    return new KeyNote(messages.text("program.key." + name), keys);
  }
}

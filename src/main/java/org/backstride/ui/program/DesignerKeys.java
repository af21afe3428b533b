package org.backstride.ui.program;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.backstride.settings.KeyMap;
import org.backstride.settings.LaneCommand;
import org.backstride.text.Messages;
import org.backstride.ui.kit.KeyNote;
import org.backstride.ui.kit.key.Chords;

/// The keys that act while the lane has the keyboard, as the key sheet lists them.
record DesignerKeys(Messages messages, KeyMap keys) {

  List<KeyNote> notes() {
    return List.of(
        note("go", LaneCommand.PREVIOUS, LaneCommand.NEXT),
        note("nudge", LaneCommand.HARDER, LaneCommand.EASIER),
        note("nudge5", LaneCommand.MUCH_HARDER, LaneCommand.MUCH_EASIER),
        note("extend", LaneCommand.EXTEND_LEFT, LaneCommand.EXTEND_RIGHT),
        note("length", LaneCommand.LONGER, LaneCommand.SHORTER),
        note("move", LaneCommand.MOVE_LEFT, LaneCommand.MOVE_RIGHT),
        note("scale", LaneCommand.ALL_HARDER, LaneCommand.ALL_EASIER),
        also("edit", "F2", LaneCommand.EDIT),
        new KeyNote(messages.text("program.key.digits"), "0 … 9"),
        new KeyNote(messages.text("program.key.field"), "↑, ↓, Shift+↑, Shift+↓"),
        note("snap", LaneCommand.SNAP_OFF),
        note("pan", LaneCommand.PAN),
        also("search", "/", LaneCommand.SEARCH),
        note("new", LaneCommand.NEW),
        note("duplicate", LaneCommand.DUPLICATE),
        note("delete", LaneCommand.DELETE),
        note("wrap", LaneCommand.WRAP, LaneCommand.UNWRAP),
        note("count", LaneCommand.MORE, LaneCommand.FEWER),
        note("fold", LaneCommand.FOLD),
        note("turn", LaneCommand.TURN),
        note("ramp", LaneCommand.RAMP),
        note("clipboard", LaneCommand.CUT, LaneCommand.COPY, LaneCommand.PASTE),
        note("all", LaneCommand.SELECT_ALL),
        note("fit", LaneCommand.FIT),
        new KeyNote(messages.text("program.key.escape"), "Esc"));
  }

  private KeyNote note(String name, LaneCommand... commands) {
    return new KeyNote(messages.text("program.key." + name), written(commands));
  }

  /// With a key that cannot be given away.
  private KeyNote also(String name, String fixed, LaneCommand command) {
    return new KeyNote(messages.text("program.key." + name), written(command) + ", " + fixed);
  }

  private String written(LaneCommand... commands) {
    return Arrays.stream(commands)
        .map(command -> Chords.text(keys.of(command)))
        .collect(Collectors.joining(", "));
  }
}

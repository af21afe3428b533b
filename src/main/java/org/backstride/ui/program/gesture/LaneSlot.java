package org.backstride.ui.program.gesture;

import java.util.Optional;
import org.backstride.program.Program;
import org.backstride.program.edit.EditResult;
import org.backstride.program.edit.ProgramEdit;
import org.backstride.program.edit.ProgramEditor;
import org.backstride.program.edit.Slot;

/// A place where something can be dropped, and where it lies on the lane. One answer drives cursor,
/// caret, preview, drop and the keyboard.
///
/// @param slot the place in the program
/// @param x where the insertion caret stands
public record LaneSlot(Slot slot, double x) {

  /// The edit that a drop here makes; empty where it cannot be dropped or would change nothing.
  public Optional<ProgramEdit> edit(Dragged dragged, Program program) {
    ProgramEdit edit =
        switch (dragged) {
          case Dragged.Fresh(var blocks) -> new ProgramEdit.Insert(slot, blocks);
          case Dragged.Present(var paths, var mode) ->
              mode == Dragged.Mode.COPY
                  ? new ProgramEdit.Copy(paths, slot)
                  : new ProgramEdit.Move(paths, slot);
        };
    return ProgramEditor.apply(program, edit) instanceof EditResult.Edited
        ? Optional.of(edit)
        : Optional.empty();
  }
}

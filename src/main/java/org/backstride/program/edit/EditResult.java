package org.backstride.program.edit;

import java.util.List;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;

/// What an edit gives: the next program, or why it is not possible.
public sealed interface EditResult {

  /// The edit was possible.
  ///
  /// @param program the program after it
  /// @param selection the blocks that were put, changed or, after a removal, stand nearest
  record Edited(Program program, List<BlockPath> selection) implements EditResult {
    public Edited {
      selection = List.copyOf(selection);
    }
  }

  /// The edit is not possible; the program stays as it was.
  record Refused(Reason reason) implements EditResult {}

  /// Why an edit is not possible.
  enum Reason {
    /// There is no block at the path, or nothing can be put at the slot.
    NO_SUCH_PLACE,
    /// A block cannot hold itself.
    INTO_ITSELF,
    /// The blocks to wrap do not stand side by side.
    NOT_NEIGHBOURS,
    /// The block is of another kind than the edit needs.
    WRONG_KIND,
    /// The repeat count is outside 1 to 999, or there is no such repetition.
    OUT_OF_RANGE,
    /// The program would nest too deep or have too many steps.
    TOO_LARGE,
    /// Nothing would change.
    NO_CHANGE
  }
}

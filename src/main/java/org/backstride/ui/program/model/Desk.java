package org.backstride.ui.program.model;

import java.util.List;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.program.notation.assist.Draft;
import org.backstride.work.Cell;
import org.backstride.work.Watched;

/// The program being designed, what is selected in it, and the one way to change it.
public interface Desk {

  Watched<Program> program();

  Cell<List<BlockPath>> selection();

  /// The text that was typed and cannot be read as a whole.
  Cell<Draft> draft();

  /// Makes an edit that can be undone.
  ///
  /// @param selected what is selected afterwards
  /// @param label what undo will call it
  void edit(Program next, List<BlockPath> selected, String label);

  /// Makes an edit that joins the one before it when it follows soon with the same key.
  void editInBurst(Program next, List<BlockPath> selected, String label, String key);
}

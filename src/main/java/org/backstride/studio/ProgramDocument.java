package org.backstride.studio;

import java.util.List;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.program.ProgramId;
import org.backstride.program.notation.assist.Draft;
import org.backstride.studio.DocumentState.ProgramState;
import org.backstride.work.Cell;
import org.backstride.work.Watched;

/// One open program: its present value, what is selected in it, and the only way to change it.
public final class ProgramDocument {

  private final ProgramId id;
  private final Cell<Program> program;
  private final Cell<List<BlockPath>> selection = new Cell<>(List.of());
  private final Cell<Draft> draft = new Cell<>(Draft.NONE);
  private final ProgramShelf shelf;

  ProgramDocument(ProgramId id, Program program, ProgramShelf shelf) {
    this.id = id;
    this.program = new Cell<>(program);
    this.shelf = shelf;
  }

  public ProgramId id() {
    return id;
  }

  /// The program as it is now; watch it to follow edits, undo and redo.
  public Watched<Program> program() {
    return program;
  }

  /// The selected blocks; selecting is no edit.
  public Cell<List<BlockPath>> selection() {
    return selection;
  }

  /// The text that was typed and cannot be read as a whole; it waits here while the view is closed.
  public Cell<Draft> draft() {
    return draft;
  }

  /// Makes an edit; nothing happens where the program stays the same.
  ///
  /// @param next the edited program, from `ProgramEditor`
  /// @param selected what is selected afterwards
  /// @param label what undo will call it, such as "4×3 min → 5×3 min"
  public void edit(Program next, List<BlockPath> selected, String label) {
    if (!next.equals(program.get())) {
      shelf.change(state(), new ProgramState(id, next, selected), label);
    }
  }

  /// Makes an edit that joins the one before it when it follows within 600 ms with the same key.
  public void editInBurst(Program next, List<BlockPath> selected, String label, String key) {
    if (!next.equals(program.get())) {
      shelf.changeInBurst(state(), new ProgramState(id, next, selected), label, key);
    }
  }

  /// Another selection is empty in between, so that none ever names a block that is not there; the
  /// same one stays, and with it the keyboard in its field.
  void show(Program next, List<BlockPath> selected) {
    if (!selected.equals(selection.get())) {
      selection.set(List.of());
    }
    program.set(next);
    selection.set(selected);
  }

  private ProgramState state() {
    return new ProgramState(id, program.get(), selection.get());
  }
}

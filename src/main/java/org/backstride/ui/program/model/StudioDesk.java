package org.backstride.ui.program.model;

import java.util.List;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.program.notation.assist.Draft;
import org.backstride.studio.ProgramDocument;
import org.backstride.work.Cell;
import org.backstride.work.Watched;

/// A desk on a document of the studio: every edit goes into the one history and is kept.
public record StudioDesk(ProgramDocument document) implements Desk {

  @Override
  public Watched<Program> program() {
    return document.program();
  }

  @Override
  public Cell<List<BlockPath>> selection() {
    return document.selection();
  }

  @Override
  public Cell<Draft> draft() {
    return document.draft();
  }

  @Override
  public void edit(Program next, List<BlockPath> selected, String label) {
    document.edit(next, selected, label);
  }

  @Override
  public void editInBurst(Program next, List<BlockPath> selected, String label, String key) {
    document.editInBurst(next, selected, label, key);
  }
}

package org.backstride.ui.program.model;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.program.ProgramId;
import org.backstride.program.notation.assist.Draft;
import org.backstride.studio.DocumentState;
import org.backstride.studio.DocumentState.ProgramState;
import org.backstride.studio.StudioHistory;
import org.backstride.work.Cell;
import org.backstride.work.Watched;

/// A desk on the studio's own history, without a library behind it. Its clock stands still until it
/// is told to go on.
final class HistoryDesk implements Desk, InstantSource {

  private final ProgramId id = ProgramId.create();
  private final Cell<Program> program;
  private final Cell<List<BlockPath>> selection = new Cell<>(List.of());
  private final Cell<Draft> draft = new Cell<>(Draft.NONE);
  private final StudioHistory history = new StudioHistory(this);
  private Instant now = Instant.EPOCH;

  HistoryDesk(Program first) {
    program = new Cell<>(first);
    history.onRestore(this::show);
  }

  StudioHistory history() {
    return history;
  }

  void goOn(long millis) {
    now = now.plusMillis(millis);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public Watched<Program> program() {
    return program;
  }

  @Override
  public Cell<List<BlockPath>> selection() {
    return selection;
  }

  @Override
  public Cell<Draft> draft() {
    return draft;
  }

  @Override
  public void edit(Program next, List<BlockPath> selected, String label) {
    if (!next.equals(program.get())) {
      var before = state();
      show(new ProgramState(id, next, selected));
      history.push(before, state(), label);
    }
  }

  @Override
  public void editInBurst(Program next, List<BlockPath> selected, String label, String key) {
    if (!next.equals(program.get())) {
      var before = state();
      show(new ProgramState(id, next, selected));
      history.pushBurst(before, state(), label, key);
    }
  }

  private ProgramState state() {
    return new ProgramState(id, program.get(), selection.get());
  }

  private void show(DocumentState state) {
    if (state instanceof ProgramState shown) {
      selection.set(List.of());
      program.set(Objects.requireNonNull(shown.program()));
      selection.set(shown.selection());
    }
  }
}

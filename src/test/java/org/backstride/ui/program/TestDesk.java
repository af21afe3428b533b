package org.backstride.ui.program;

import java.util.List;
import java.util.Optional;
import org.backstride.history.History;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.ui.program.model.Desk;
import org.backstride.work.Cell;

/// A desk with a history of its own, as the studio has one.
public final class TestDesk implements Desk {

  private record State(Program program, List<BlockPath> selection) {}

  private final Cell<Program> program;
  private final Cell<List<BlockPath>> selection = new Cell<>(List.of());
  private final History<State> history = new History<>(200);

  public TestDesk(Program program) {
    this.program = new Cell<>(program);
  }

  @Override
  public Cell<Program> program() {
    return program;
  }

  @Override
  public Cell<List<BlockPath>> selection() {
    return selection;
  }

  @Override
  public void edit(Program next, List<BlockPath> selected, String label) {
    var before = state();
    show(new State(next, selected));
    history.push(new History.Step<>(before, state(), label));
  }

  @Override
  public void editInBurst(Program next, List<BlockPath> selected, String label, String key) {
    edit(next, selected, label);
  }

  public Optional<String> undo() {
    var step = history.undo();
    step.ifPresent(each -> show(each.before()));
    return step.map(History.Step::label);
  }

  public Optional<String> redo() {
    var step = history.redo();
    step.ifPresent(each -> show(each.after()));
    return step.map(History.Step::label);
  }

  private State state() {
    return new State(program.get(), selection.get());
  }

  private void show(State state) {
    selection.set(List.of());
    program.set(state.program());
    selection.set(state.selection());
  }
}

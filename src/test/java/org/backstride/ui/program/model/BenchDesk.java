package org.backstride.ui.program.model;

import java.util.ArrayList;
import java.util.List;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.program.notation.assist.Draft;
import org.backstride.work.Cell;
import org.backstride.work.Watched;

/// A desk that keeps its program in memory and writes down what it was told.
final class BenchDesk implements Desk {
  private final Cell<Program> program;
  private final Cell<List<BlockPath>> selection = new Cell<>(List.of());
  private final List<String> labels = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();

  BenchDesk(Program program) {
    this.program = new Cell<>(program);
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
    return new Cell<>(Draft.NONE);
  }

  @Override
  public void edit(Program next, List<BlockPath> selected, String label) {
    program.set(next);
    selection.set(selected);
    labels.add(label);
  }

  @Override
  public void editInBurst(Program next, List<BlockPath> selected, String label, String key) {
    edit(next, selected, label);
    keys.add(key);
  }

  /// Another program lies on the desk.
  void put(Program next) {
    program.set(next);
  }

  /// What each edit was called.
  List<String> labels() {
    return labels;
  }

  /// The keys of those edits that were one of a burst.
  List<String> keys() {
    return keys;
  }
}

package org.backstride.ui.program.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.BlockTree.Placed;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Step;
import org.backstride.program.edit.ProgramEdit;
import org.backstride.program.edit.Slot;
import org.backstride.ui.program.gesture.Grid;
import org.backstride.ui.program.gesture.Intensities;
import org.backstride.ui.program.gesture.LaneSlots;
import org.backstride.ui.program.gesture.Lengths;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.backstride.work.Cell;

/// What the keys do on the lane. Every command is one edit of the selection, or none.
public final class LaneCommands {

  private final ProgramModel model;
  private final Cell<List<Block>> clipboard = new Cell<>(List.of());

  public LaneCommands(ProgramModel model) {
    this.model = model;
  }

  /// Selects the block that many places on in reading order.
  public void go(int places) {
    var all = BlockTree.flatten(model.program()).stream().map(Placed::path).toList();
    if (all.isEmpty()) {
      return;
    }
    int here = model.selection().isEmpty() ? -1 : all.indexOf(model.selection().getLast());
    int next = here < 0 && places < 0 ? all.size() - 1 : here + places;
    model.select(all.get(Math.clamp(next, 0, all.size() - 1)));
  }

  /// Selects the next block too.
  public void extend(int places) {
    var before = model.selection();
    go(places);
    var joined = new ArrayList<>(before);
    model.selection().stream().filter(path -> !joined.contains(path)).forEach(joined::add);
    model.select(joined);
  }

  public void selectAll() {
    model.select(BlockTree.steps(model.program()).stream().map(Placed::path).toList());
  }

  public void nudge(int notches) {
    change("intensity", step -> Intensities.nudged(step, notches, Intensities.Part.WHOLE));
  }

  public void lengthen(LaneLayout layout, int points) {
    var grid = Grid.of(layout.scale());
    change(
        "length",
        step -> {
          var measure = layout.request().measures().apply(step);
          double next = grid.next(measure.along(grid.axis()), points);
          return Lengths.resized(step, measure, grid.axis(), Math.max(1, next));
        });
  }

  public void move(LaneLayout layout, int steps) {
    if (!model.selection().isEmpty()) {
      new LaneSlots(layout).moved(model.selection(), steps).ifPresent(model::perform);
    }
  }

  /// Puts blocks after the selection, at the end where nothing is selected.
  public void insert(List<Block> blocks) {
    if (!blocks.isEmpty()) {
      model.perform(new ProgramEdit.Insert(slot(), blocks));
    }
  }

  public void duplicate() {
    edit(ProgramEdit.Duplicate::new);
  }

  public void remove() {
    edit(ProgramEdit.Remove::new);
  }

  public void wrap() {
    edit(paths -> new ProgramEdit.Wrap(paths, 2));
  }

  /// Takes the repeat or section away that is selected, or that holds the selection.
  public void unwrap() {
    holder(block -> !(block instanceof Step))
        .ifPresent(placed -> model.perform(new ProgramEdit.Unwrap(placed.path())));
  }

  /// Changes the count of the selected repeat, or of the one around the selection.
  public void count(int change) {
    repeat()
        .ifPresent(
            placed -> {
              if (placed.block() instanceof Repeat repeat) {
                model.performInBurst(
                    new ProgramEdit.SetCount(placed.path(), repeat.count() + change), "count");
              }
            });
  }

  public Optional<Placed> repeat() {
    return holder(Repeat.class::isInstance);
  }

  /// Forward becomes backward, anything else forward.
  public void turn() {
    change(
        "direction",
        step ->
            step.gait() == Gait.STILL
                ? Optional.empty()
                : Optional.of(
                    step.withAction(
                        new Step.Action(
                            step.role(),
                            step.gait(),
                            step.direction() == Direction.FORWARD
                                ? Direction.BACKWARD
                                : Direction.FORWARD))));
  }

  public void ramp() {
    change("ramp", Intensities::ramped);
  }

  public Cell<List<Block>> clipboard() {
    return clipboard;
  }

  public void copy() {
    var blocks =
        model.selection().stream()
            .map(path -> BlockTree.find(model.program(), path))
            .flatMap(Optional::stream)
            .toList();
    if (!blocks.isEmpty()) {
      clipboard.set(blocks);
    }
  }

  public void cut() {
    copy();
    remove();
  }

  public void paste() {
    insert(clipboard.get());
  }

  private Slot slot() {
    if (model.selection().isEmpty()) {
      return new Slot(BlockPath.ROOT, model.program().blocks().size());
    }
    var path = model.selection().getLast();
    boolean isOpen =
        BlockTree.find(model.program(), path).orElse(null) instanceof Section section
            && section.blocks().isEmpty();
    return isOpen ? new Slot(path, 0) : Slot.after(path);
  }

  private void edit(Function<List<BlockPath>, ProgramEdit> edit) {
    if (!model.selection().isEmpty()) {
      model.perform(edit.apply(model.selection()));
    }
  }

  private void change(String key, Function<Step, Optional<Step>> change) {
    Map<BlockPath, Block> changed = new HashMap<>();
    for (BlockPath path : model.selection()) {
      if (BlockTree.find(model.program(), path).orElse(null) instanceof Step step) {
        change.apply(step).ifPresent(next -> changed.put(path, next));
      }
    }
    if (!changed.isEmpty()) {
      model.performInBurst(new ProgramEdit.Replace(changed), key);
    }
  }

  private Optional<Placed> holder(java.util.function.Predicate<Block> wanted) {
    if (model.selection().isEmpty()) {
      return Optional.empty();
    }
    for (var path = model.selection().getFirst(); !path.isRoot(); path = path.parent()) {
      var block = BlockTree.find(model.program(), path);
      if (block.isPresent() && wanted.test(block.get())) {
        return Optional.of(new Placed(path, block.get()));
      }
    }
    return Optional.empty();
  }
}

package org.backstride.ui.program.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.BlockTree.Placed;
import org.backstride.program.Progression;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Step;
import org.backstride.program.edit.ProgramEdit;
import org.backstride.program.edit.Slot;
import org.backstride.program.resolve.Progressed;
import org.backstride.ui.program.gesture.Grid;
import org.backstride.ui.program.gesture.Intensities;
import org.backstride.ui.program.gesture.LaneSlots;
import org.backstride.ui.program.gesture.Lengths;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;

/// What the keys do on the lane. Every command is one edit of the selection, or none.
public final class LaneCommands {

  private static final long BURST_MILLIS = 600;

  private final ProgramModel model;
  private final Clip clip;
  private final LongSupplier clock;
  private int typed;
  private long typedAt = -BURST_MILLIS;

  /// Where cut and copied blocks are kept.
  public interface Clip {
    void put(List<Block> blocks);

    /// The blocks that are there now; none where there is nothing that reads as blocks.
    List<Block> take();
  }

  public LaneCommands(ProgramModel model, Clip clip) {
    this(model, clip, System::currentTimeMillis);
  }

  LaneCommands(ProgramModel model, Clip clip, LongSupplier clock) {
    this.model = model;
    this.clip = clip;
    this.clock = clock;
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

  public void goFirst() {
    model.select(List.of());
    go(1);
  }

  public void goLast() {
    model.select(List.of());
    go(-1);
  }

  /// Selects the next block too; what a selected repeat holds is passed over.
  ///
  /// @param places 1 to the right, -1 to the left
  public void extend(int places) {
    var selected = model.selection();
    if (selected.isEmpty()) {
      go(places);
      return;
    }
    var all = BlockTree.flatten(model.program()).stream().map(Placed::path).toList();
    for (int i = all.indexOf(selected.getLast()) + places; i >= 0 && i < all.size(); i += places) {
      var next = all.get(i);
      if (selected.stream().noneMatch(path -> path.isWithin(next) || next.isWithin(path))) {
        var joined = new ArrayList<>(selected);
        joined.add(next);
        model.select(joined);
        return;
      }
    }
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

  /// Takes a digit of the count of the selected repeat. Digits that follow within a burst make one
  /// number, as the history merges them into one edit.
  public void typeCount(int digit) {
    if (!(model.selected().orElse(null) instanceof Repeat repeat)) {
      return;
    }
    long now = clock.getAsLong();
    boolean goesOn = now - typedAt <= BURST_MILLIS && typed == repeat.count();
    int next = goesOn ? typed * 10 + digit : digit;
    if (next >= 1 && next <= 999) {
      typed = next;
      typedAt = now;
      model.performInBurst(new ProgramEdit.SetCount(model.selection().getFirst(), next), "count");
    }
  }

  /// Makes every step harder or easier by one percent.
  public void scaleAll(int percent) {
    var by =
        new Progression(
            Progression.Variable.SPEED, BigDecimal.valueOf(percent), Progression.Unit.PERCENT);
    var all = new Repeat("", 2, model.program().blocks(), Repeat.LastRecovery.KEEP, List.of(by));
    model.performInBurst(
        new ProgramEdit.Rewrite(model.program().withBlocks(Progressed.blocks(all, 2))), "scale");
  }

  public Optional<Placed> repeat() {
    return holder(Repeat.class::isInstance);
  }

  /// Forward becomes backward, anything else forward. Several steps end up going the same way:
  /// backward, if one of them went forward.
  public void turn() {
    boolean anyForward =
        selectedSteps()
            .anyMatch(step -> step.gait() != Gait.STILL && step.direction() == Direction.FORWARD);
    var way = anyForward ? Direction.BACKWARD : Direction.FORWARD;
    change(
        "direction",
        step ->
            step.gait() == Gait.STILL || step.direction() == way
                ? Optional.empty()
                : Optional.of(step.withAction(new Step.Action(step.role(), step.gait(), way))));
  }

  public void ramp() {
    change("ramp", Intensities::ramped);
  }

  public void copy() {
    var blocks =
        model.selection().stream()
            .map(path -> BlockTree.find(model.program(), path))
            .flatMap(Optional::stream)
            .toList();
    if (!blocks.isEmpty()) {
      clip.put(blocks);
    }
  }

  public void cut() {
    copy();
    remove();
  }

  public void paste() {
    insert(clip.take());
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

  private Stream<Step> selectedSteps() {
    return model.selection().stream()
        .map(path -> BlockTree.find(model.program(), path).orElse(null))
        .filter(Step.class::isInstance)
        .map(Step.class::cast);
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

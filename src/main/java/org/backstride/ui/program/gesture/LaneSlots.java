package org.backstride.ui.program.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Program;
import org.backstride.program.Step;
import org.backstride.program.edit.ProgramEdit;
import org.backstride.program.edit.Slot;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.ui.program.lane.Span;

/// All places of a lane where something can be put.
public record LaneSlots(LaneLayout layout) {

  private static final double HOLDER_EDGE = 7;

  /// The slot under the pointer: in the innermost holder there, before or after the nearest block.
  /// Close to the edge of a repeat, and above its blocks, the place is outside of it.
  public LaneSlot at(double x, double y) {
    var holder = BlockPath.ROOT;
    if (y > layout.frame().headerBottom()) {
      holder = innermost(BlockPath.ROOT, x);
    }
    return slotIn(holder, x);
  }

  /// Every slot in reading order: before a block, inside it, after it.
  public List<Slot> inOrder() {
    var slots = new ArrayList<Slot>();
    collect(BlockPath.ROOT, slots);
    return slots;
  }

  /// Where blocks go when they are moved one slot on in reading order, into and out of repeats.
  ///
  /// @param steps 1 to the right, -1 to the left
  public Optional<ProgramEdit> moved(List<BlockPath> paths, int steps) {
    var slots = inOrder();
    int here = slots.indexOf(Slot.before(paths.getFirst()));
    if (steps > 0) {
      here = slots.indexOf(Slot.after(paths.getLast()));
    }
    var dragged = new Dragged.Present(paths, Dragged.Mode.MOVE);
    for (int i = here + steps; i >= 0 && i < slots.size(); i += steps) {
      var edit = new LaneSlot(slots.get(i), 0).edit(dragged, program());
      if (edit.isPresent()) {
        return edit;
      }
    }
    return Optional.empty();
  }

  private BlockPath innermost(BlockPath holder, double x) {
    var children = children(holder);
    for (int i = 0; i < children.size(); i++) {
      var path = holder.child(i);
      if (!(children.get(i) instanceof Step) && isWellInside(path, x)) {
        return innermost(path, x);
      }
    }
    return holder;
  }

  private boolean isWellInside(BlockPath path, double x) {
    return layout
        .span(path)
        .map(span -> span.grown(-Math.min(HOLDER_EDGE, span.width() * 0.2)))
        .filter(span -> span.contains(x))
        .isPresent();
  }

  private LaneSlot slotIn(BlockPath holder, double x) {
    int index = 0;
    double caret = start(holder);
    for (int i = 0; i < children(holder).size(); i++) {
      var span = firstSpan(holder.child(i));
      if (span.isPresent() && x > span.get().middle()) {
        index = i + 1;
        caret = span.get().to();
      }
    }
    return new LaneSlot(new Slot(holder, index), caret);
  }

  /// In an unfolded repeat the first repetition stands for all of them.
  private Optional<Span> firstSpan(BlockPath path) {
    return layout.block(path).map(block -> block.span()).or(() -> layout.span(path));
  }

  private double start(BlockPath holder) {
    return layout.span(holder).map(Span::from).orElse(0.0);
  }

  private void collect(BlockPath holder, List<Slot> slots) {
    var children = children(holder);
    for (int i = 0; i < children.size(); i++) {
      slots.add(new Slot(holder, i));
      if (!(children.get(i) instanceof Step)) {
        collect(holder.child(i), slots);
      }
    }
    slots.add(new Slot(holder, children.size()));
  }

  private List<Block> children(BlockPath holder) {
    return BlockTree.childrenAt(program(), holder).orElse(List.of());
  }

  private Program program() {
    return layout.request().program();
  }
}

package org.backstride.ui.program.gesture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.edit.EditResult;
import org.backstride.program.edit.ProgramEdit;
import org.backstride.program.edit.ProgramEditor;
import org.backstride.ui.program.gesture.Intensities.Part;
import org.backstride.ui.program.gesture.Pointer.Held;
import org.backstride.ui.program.hit.Hit;
import org.backstride.ui.program.lane.LaneBlock;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.ui.program.lane.Span;

/// From a grip and a pointer to what the drag comes to. Pure: the same pointer gives the same drag,
/// whatever lay between.
final class Drags {

  private Drags() {}

  static Drag of(Grip grip, Pointer pointer) {
    return switch (grip.hit()) {
      case Hit.Edge _ -> stretching(grip, pointer);
      case Hit.Top _ -> lifting(grip, pointer, Part.WHOLE);
      case Hit.RampStart _ -> lifting(grip, pointer, Part.START);
      case Hit.RampEnd _ -> lifting(grip, pointer, Part.END);
      case Hit.Nothing _, Hit.Gap _ -> framing(grip, pointer);
      case Hit.Body _, Hit.Bracket _, Hit.Badge _, Hit.Header _, Hit.Fold _ ->
          carrying(grip.layout(), dragged(grip, pointer), pointer);
    };
  }

  static Drag carrying(LaneLayout layout, Dragged dragged, Pointer pointer) {
    if (!isOver(layout, pointer)) {
      return new Drag.Carrying(dragged, List.of(), List.of());
    }
    var slot = new LaneSlots(layout).at(pointer.x(), pointer.y());
    var edit = slot.edit(dragged, layout.request().program());
    return new Drag.Carrying(
        dragged, edit.map(_ -> slot).stream().toList(), edit.stream().toList());
  }

  private static boolean isOver(LaneLayout layout, Pointer pointer) {
    return pointer.y() >= 0 && pointer.y() <= layout.frame().height() && pointer.x() >= -40;
  }

  private static Dragged dragged(Grip grip, Pointer pointer) {
    var mode = pointer.holds(Held.COPY) ? Dragged.Mode.COPY : Dragged.Mode.MOVE;
    return new Dragged.Present(grip.carried(), mode);
  }

  private static Drag stretching(Grip grip, Pointer pointer) {
    var path = grip.hit().path();
    return grip.block()
        .map(block -> stretching(grip, pointer, block))
        .orElseGet(
            () -> new Drag.Stretching(path, new Snapped(0, Snapped.Magnet.NONE, 0), List.of()));
  }

  private static Drag stretching(Grip grip, Pointer pointer, LaneBlock block) {
    var scale = grip.layout().scale();
    double before = block.measure().along(scale.axis());
    double wanted = before + (pointer.x() - grip.start().x()) / scale.pixelsPerUnit();
    var snapped = new Snapping(grip.layout(), block).at(wanted, pointer);
    var edit =
        pointer.holds(Held.SHIFT)
            ? borrowed(grip, block, snapped.along())
            : Lengths.resized(block.step(), block.measure(), scale.axis(), snapped.along())
                .map(step -> new ProgramEdit.Replace(block.path(), step));
    return new Drag.Stretching(block.path(), snapped, doing(grip, edit));
  }

  /// The next block gives what this one takes, so that the total stays.
  private static Optional<ProgramEdit> borrowed(Grip grip, LaneBlock block, double along) {
    var layout = grip.layout();
    var axis = layout.scale().axis();
    var nextPath = block.path().parent().child(block.path().index() + 1);
    var next = layout.block(nextPath);
    if (next.isEmpty()) {
      return Optional.empty();
    }
    double both = block.measure().along(axis) + next.get().measure().along(axis);
    double mine = Math.clamp(along, 1, Math.max(1, both - 1));
    var one = Lengths.resized(block.step(), block.measure(), axis, mine);
    var other = Lengths.resized(next.get().step(), next.get().measure(), axis, both - mine);
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    Map<BlockPath, Block> changed = new HashMap<>();
    changed.put(block.path(), one.get());
    changed.put(nextPath, other.get());
    return Optional.of(new ProgramEdit.Replace(changed));
  }

  private static Drag lifting(Grip grip, Pointer pointer, Part part) {
    var lifted =
        grip.block()
            .flatMap(block -> new Lifting(grip.layout(), block, part).at(grip.start(), pointer));
    var edit = lifted.map(each -> new ProgramEdit.Replace(grip.hit().path(), each.step()));
    return new Drag.Lifting(
        grip.hit().path(),
        lifted.map(Lifting.Lifted::level).orElse(Level.LOOSE),
        doing(grip, edit));
  }

  private static Drag framing(Grip grip, Pointer pointer) {
    var swept =
        new Span(Math.min(grip.start().x(), pointer.x()), Math.max(grip.start().x(), pointer.x()));
    var touched =
        grip.layout().blocks().stream()
            .filter(block -> block.span().to() > swept.from() && block.span().from() < swept.to())
            .filter(block -> isReached(grip.layout(), block, grip.start(), pointer))
            .map(LaneBlock::path)
            .distinct()
            .toList();
    return new Drag.Framing(grip.start(), pointer, touched);
  }

  /// Blocks stand on the ground, so that a rectangle reaches them where it goes below their top.
  private static boolean isReached(LaneLayout layout, LaneBlock block, Pointer one, Pointer other) {
    double top =
        Math.min(layout.topOf(block, block.span().from()), layout.topOf(block, block.span().to()));
    return Math.max(one.y(), other.y()) >= top
        && Math.min(one.y(), other.y()) <= layout.frame().plotBottom();
  }

  private static List<ProgramEdit> doing(Grip grip, Optional<? extends ProgramEdit> edit) {
    return edit
        .filter(made -> ProgramEditor.apply(grip.program(), made) instanceof EditResult.Edited)
        .map(made -> (ProgramEdit) made)
        .stream()
        .toList();
  }
}

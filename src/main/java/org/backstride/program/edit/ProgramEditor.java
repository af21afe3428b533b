package org.backstride.program.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Program;
import org.backstride.program.Repeat;
import org.backstride.program.Step;
import org.backstride.program.edit.EditResult.Edited;
import org.backstride.program.edit.EditResult.Reason;
import org.backstride.program.edit.EditResult.Refused;

/// Applies edits to programs. A pure function: the same answer tells a drag whether it may drop,
/// shows its preview, and makes the change.
public final class ProgramEditor {

  private ProgramEditor() {}

  /// The program after the edit, or why there is none.
  public static EditResult apply(Program program, ProgramEdit edit) {
    return switch (edit) {
      case ProgramEdit.Insert(Slot slot, List<Block> blocks) -> insert(program, slot, blocks);
      case ProgramEdit.Remove(List<BlockPath> paths) -> remove(program, paths);
      case ProgramEdit.Move(List<BlockPath> paths, Slot slot) -> move(program, paths, slot);
      case ProgramEdit.Copy(List<BlockPath> paths, Slot slot) -> copy(program, paths, slot);
      case ProgramEdit.Duplicate(List<BlockPath> paths) -> duplicate(program, paths);
      case ProgramEdit.Replace(Map<BlockPath, Block> blocks) -> replace(program, blocks);
      case ProgramEdit.Wrap(List<BlockPath> paths, int count) -> wrap(program, paths, count);
      case ProgramEdit.Unwrap(BlockPath path) -> unwrap(program, path);
      case ProgramEdit.SetCount(BlockPath path, int count) -> setCount(program, path, count);
      case ProgramEdit.BreakOut(BlockPath path, int repetition) ->
          breakOut(program, path, repetition);
      case ProgramEdit.SetName(String name) -> changed(program, program.withName(name));
      case ProgramEdit.SetAbout(Program.About about) -> changed(program, program.withAbout(about));
      case ProgramEdit.SetSurface(var surface) -> changed(program, program.withSurface(surface));
      case ProgramEdit.Rewrite(Program next) -> changed(program, next);
    };
  }

  /// The program after the edit, or as it was where the edit is not possible.
  public static Program applied(Program program, ProgramEdit edit) {
    return apply(program, edit) instanceof Edited(Program next, var _) ? next : program;
  }

  private static EditResult insert(Program program, Slot slot, List<Block> blocks) {
    if (!isSlot(program, slot)) {
      return new Refused(Reason.NO_SUCH_PLACE);
    }
    var next =
        BlockTree.change(program.blocks(), slot.parent(), list -> put(list, slot.index(), blocks));
    return edited(program, next, run(slot, blocks.size()));
  }

  private static EditResult remove(Program program, List<BlockPath> paths) {
    if (!haveBlocks(program, paths)) {
      return new Refused(Reason.NO_SUCH_PLACE);
    }
    var taken = Paths.withEmptied(program, paths, BlockPath.ROOT);
    var next = without(program.blocks(), taken);
    return edited(program, next, nearest(program.withBlocks(next), taken.getFirst()));
  }

  private static EditResult move(Program program, List<BlockPath> paths, Slot slot) {
    if (!haveBlocks(program, paths) || !isSlot(program, slot)) {
      return new Refused(Reason.NO_SUCH_PLACE);
    }
    var moved = Paths.outermost(paths);
    if (moved.stream().anyMatch(slot.parent()::isWithin)) {
      return new Refused(Reason.INTO_ITSELF);
    }
    var taken = Paths.withEmptied(program, moved, slot.parent());
    var landing = slot.path();
    for (var path : taken.reversed()) {
      landing = Paths.afterRemoval(landing, path);
    }
    var target = Slot.before(landing);
    var blocks = blocksAt(program, moved);
    var next =
        BlockTree.change(
            without(program.blocks(), taken),
            target.parent(),
            list -> put(list, target.index(), blocks));
    return edited(program, next, run(target, blocks.size()));
  }

  private static EditResult copy(Program program, List<BlockPath> paths, Slot slot) {
    if (!haveBlocks(program, paths)) {
      return new Refused(Reason.NO_SUCH_PLACE);
    }
    return insert(program, slot, blocksAt(program, Paths.outermost(paths)));
  }

  private static EditResult duplicate(Program program, List<BlockPath> paths) {
    return haveBlocks(program, paths)
        ? copy(program, paths, Slot.after(Paths.outermost(paths).getLast()))
        : new Refused(Reason.NO_SUCH_PLACE);
  }

  private static EditResult replace(Program program, Map<BlockPath, Block> blocks) {
    var paths = blocks.keySet().stream().sorted(Paths.READING_ORDER).toList();
    if (!haveBlocks(program, paths)) {
      return new Refused(Reason.NO_SUCH_PLACE);
    }
    var next = program.blocks();
    var deepestFirst = Map.Entry.<BlockPath, Block>comparingByKey(Paths.READING_ORDER).reversed();
    for (var entry : blocks.entrySet().stream().sorted(deepestFirst).toList()) {
      next = withBlock(next, entry.getKey(), List.of(entry.getValue()));
    }
    return edited(program, next, paths);
  }

  private static EditResult wrap(Program program, List<BlockPath> paths, int count) {
    if (!haveBlocks(program, paths)) {
      return new Refused(Reason.NO_SUCH_PLACE);
    }
    var sorted = Paths.outermost(paths);
    if (!Paths.areNeighbours(sorted)) {
      return new Refused(Reason.NOT_NEIGHBOURS);
    }
    if (isNoCount(count)) {
      return new Refused(Reason.OUT_OF_RANGE);
    }
    var repeat = Repeat.of(count, blocksAt(program, sorted));
    var first = sorted.getFirst();
    var rest = without(program.blocks(), sorted);
    var next =
        BlockTree.change(rest, first.parent(), list -> put(list, first.index(), List.of(repeat)));
    return edited(program, next, List.of(first));
  }

  private static EditResult unwrap(Program program, BlockPath path) {
    Optional<Block> block = BlockTree.find(program, path);
    if (block.isEmpty()) {
      return new Refused(Reason.NO_SUCH_PLACE);
    }
    if (block.get() instanceof Step) {
      return new Refused(Reason.WRONG_KIND);
    }
    var children = BlockTree.childrenOf(block.get());
    var next = withBlock(program.blocks(), path, children);
    return edited(program, next, run(Slot.before(path), children.size()));
  }

  private static EditResult setCount(Program program, BlockPath path, int count) {
    return onRepeat(program, path, isNoCount(count), repeat -> List.of(repeat.withCount(count)));
  }

  /// What is broken out is selected, and not what is left of the repeat before and after.
  private static EditResult breakOut(Program program, BlockPath path, int repetition) {
    if (!(BlockTree.find(program, path).orElse(null) instanceof Repeat repeat)
        || repetition < 1
        || repetition > repeat.count()) {
      return onRepeat(program, path, true, List::of);
    }
    var split = Repetitions.split(repeat, repetition);
    var result = onRepeat(program, path, false, _ -> split.all());
    if (!(result instanceof Edited(Program next, List<BlockPath> parts))) {
      return result;
    }
    int from = split.before().size();
    int to = from + split.itself().size();
    return new Edited(next, from < to ? parts.subList(from, to) : parts);
  }

  private static EditResult onRepeat(
      Program program, BlockPath path, boolean outOfRange, Function<Repeat, List<Block>> change) {
    Optional<Block> block = BlockTree.find(program, path);
    if (block.isEmpty()) {
      return new Refused(Reason.NO_SUCH_PLACE);
    }
    if (!(block.get() instanceof Repeat repeat)) {
      return new Refused(Reason.WRONG_KIND);
    }
    if (outOfRange) {
      return new Refused(Reason.OUT_OF_RANGE);
    }
    var blocks = change.apply(repeat);
    var next = withBlock(program.blocks(), path, blocks);
    return edited(program, next, run(Slot.before(path), blocks.size()));
  }

  private static EditResult edited(Program program, List<Block> next, List<BlockPath> selection) {
    if (!Program.fits(next)) {
      return new Refused(Reason.TOO_LARGE);
    }
    return next.equals(program.blocks())
        ? new Refused(Reason.NO_CHANGE)
        : new Edited(program.withBlocks(next), selection);
  }

  private static EditResult changed(Program before, Program after) {
    return before.equals(after) ? new Refused(Reason.NO_CHANGE) : new Edited(after, List.of());
  }

  private static boolean isNoCount(int count) {
    return count < 1 || count > 999;
  }

  private static boolean isSlot(Program program, Slot slot) {
    return BlockTree.childrenAt(program, slot.parent())
        .filter(children -> slot.index() >= 0 && slot.index() <= children.size())
        .isPresent();
  }

  private static boolean haveBlocks(Program program, List<BlockPath> paths) {
    return !paths.isEmpty()
        && paths.stream().allMatch(path -> BlockTree.find(program, path).isPresent());
  }

  private static List<Block> blocksAt(Program program, List<BlockPath> paths) {
    return paths.stream().flatMap(path -> BlockTree.find(program, path).stream()).toList();
  }

  private static List<Block> without(List<Block> blocks, List<BlockPath> sorted) {
    var next = blocks;
    for (var path : sorted.reversed()) {
      next = withBlock(next, path, List.of());
    }
    return next;
  }

  private static List<Block> withBlock(List<Block> blocks, BlockPath path, List<Block> others) {
    return BlockTree.change(
        blocks,
        path.parent(),
        list -> {
          var rest = new ArrayList<>(list);
          rest.remove(path.index());
          return put(rest, path.index(), others);
        });
  }

  private static List<Block> put(List<Block> list, int index, List<Block> blocks) {
    var next = new ArrayList<>(list);
    next.addAll(index, blocks);
    return next;
  }

  private static List<BlockPath> run(Slot slot, int count) {
    return IntStream.range(slot.index(), slot.index() + count)
        .mapToObj(slot.parent()::child)
        .toList();
  }

  private static List<BlockPath> nearest(Program program, BlockPath gone) {
    int left = BlockTree.childrenAt(program, gone.parent()).map(List::size).orElse(0);
    if (left > 0) {
      return List.of(gone.parent().child(Math.min(gone.index(), left - 1)));
    }
    return gone.parent().isRoot() ? List.of() : List.of(gone.parent());
  }
}

package org.backstride.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Finds its way in the blocks of a program: by path, in reading order, and rebuilding the way up
/// from a changed list.
public final class BlockTree {

  /// A block and where it stands.
  public record Placed(BlockPath path, Block block) {}

  private BlockTree() {}

  /// The block at a path; nothing at the root or beside the program.
  public static Optional<Block> find(Program program, BlockPath path) {
    Optional<Block> found = Optional.empty();
    List<Block> level = program.blocks();
    for (int index : path.indices()) {
      if (index < 0 || index >= level.size()) {
        return Optional.empty();
      }
      Block block = level.get(index);
      found = Optional.of(block);
      level = childrenOf(block);
    }
    return found;
  }

  /// The blocks right below a path, those of the program itself at the root; nothing where there is
  /// no block that can hold others.
  public static Optional<List<Block>> childrenAt(Program program, BlockPath path) {
    if (path.isRoot()) {
      return Optional.of(program.blocks());
    }
    return find(program, path).filter(block -> !(block instanceof Step)).map(BlockTree::childrenOf);
  }

  /// All blocks in reading order, a holder before what it holds.
  public static List<Placed> flatten(Program program) {
    var all = new ArrayList<Placed>();
    collect(program.blocks(), BlockPath.ROOT, all);
    return all;
  }

  /// All steps in reading order, each once however often it is repeated.
  public static List<Placed> steps(Program program) {
    return flatten(program).stream().filter(placed -> placed.block() instanceof Step).toList();
  }

  /// What a block holds; a step holds nothing.
  public static List<Block> childrenOf(Block block) {
    return switch (block) {
      case Step _ -> List.of();
      case Repeat repeat -> repeat.blocks();
      case Section section -> section.blocks();
    };
  }

  /// The same holder with other blocks; a step stays as it is.
  public static Block withChildren(Block block, List<Block> children) {
    return switch (block) {
      case Step step -> step;
      case Repeat repeat -> repeat.withBlocks(children);
      case Section section -> new Section(section.title(), children);
    };
  }

  /// The blocks of a program with the list right below a path changed.
  ///
  /// @throws IndexOutOfBoundsException where there is no such path
  public static List<Block> change(
      List<Block> blocks, BlockPath parent, UnaryOperator<List<Block>> change) {
    if (parent.isRoot()) {
      return change.apply(blocks);
    }
    int index = parent.indices().getFirst();
    var rest = new BlockPath(parent.indices().subList(1, parent.indices().size()));
    var next = new ArrayList<>(blocks);
    Block holder = next.get(index);
    next.set(index, withChildren(holder, change(childrenOf(holder), rest, change)));
    return next;
  }

  /// How many levels of holders there are, 0 for steps alone.
  static int depth(List<Block> blocks) {
    int deepest = 0;
    for (var block : blocks) {
      if (!(block instanceof Step)) {
        deepest = Math.max(deepest, 1 + depth(childrenOf(block)));
      }
    }
    return deepest;
  }

  /// How many steps are done when every repetition is counted; saturates instead of overflowing.
  public static long unrolledCount(List<Block> blocks) {
    long count = 0;
    for (var block : blocks) {
      count +=
          switch (block) {
            case Step _ -> 1;
            case Section section -> unrolledCount(section.blocks());
            case Repeat repeat -> repeat.count() * unrolledCount(repeat.blocks());
          };
      count = Math.min(count, Integer.MAX_VALUE);
    }
    return count;
  }

  private static void collect(List<Block> blocks, BlockPath parent, List<Placed> into) {
    for (int i = 0; i < blocks.size(); i++) {
      var path = parent.child(i);
      into.add(new Placed(path, blocks.get(i)));
      collect(childrenOf(blocks.get(i)), path, into);
    }
  }
}

package org.backstride.program.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Program;
import org.backstride.program.Repeat;

/// Reckons with the paths of blocks while some of them are taken out.
final class Paths {

  /// Reading order: a holder before what it holds.
  static final Comparator<BlockPath> READING_ORDER = Paths::compare;

  private Paths() {}

  /// The paths in reading order, without those that lie within another of them.
  static List<BlockPath> outermost(List<BlockPath> paths) {
    var kept = new ArrayList<BlockPath>();
    for (var path : paths.stream().sorted(READING_ORDER).distinct().toList()) {
      if (kept.isEmpty() || !path.isWithin(kept.getLast())) {
        kept.add(path);
      }
    }
    return kept;
  }

  /// The outermost paths, where a repeat stands for its blocks when all of them are among them and
  /// nothing is put into it.
  static List<BlockPath> withEmptied(Program program, List<BlockPath> paths, BlockPath keep) {
    var taken = outermost(paths);
    for (int i = 0; i < taken.size(); i++) {
      var parent = taken.get(i).parent();
      if (!parent.isRoot() && !keep.isWithin(parent) && isEmptied(program, parent, taken)) {
        taken.add(parent);
        return withEmptied(program, taken, keep);
      }
    }
    return taken;
  }

  /// A path after a block has been taken out elsewhere: its index at the level of that block is one
  /// less where it came after it.
  static BlockPath afterRemoval(BlockPath path, BlockPath removed) {
    int level = removed.indices().size() - 1;
    boolean later =
        path.indices().size() > level
            && path.isWithin(removed.parent())
            && path.indices().get(level) > removed.index();
    if (!later) {
      return path;
    }
    var next = new ArrayList<>(path.indices());
    next.set(level, next.get(level) - 1);
    return new BlockPath(next);
  }

  /// Whether the paths stand side by side under one holder.
  static boolean areNeighbours(List<BlockPath> sorted) {
    var first = sorted.getFirst();
    for (int i = 0; i < sorted.size(); i++) {
      var path = sorted.get(i);
      if (!path.parent().equals(first.parent()) || path.index() != first.index() + i) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEmptied(Program program, BlockPath parent, List<BlockPath> taken) {
    return BlockTree.find(program, parent)
        .filter(Repeat.class::isInstance)
        .map(BlockTree::childrenOf)
        .filter(
            children ->
                children.size() == taken.stream().filter(p -> p.parent().equals(parent)).count())
        .isPresent();
  }

  private static int compare(BlockPath a, BlockPath b) {
    int shared = Math.min(a.indices().size(), b.indices().size());
    for (int i = 0; i < shared; i++) {
      int order = Integer.compare(a.indices().get(i), b.indices().get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.indices().size(), b.indices().size());
  }
}

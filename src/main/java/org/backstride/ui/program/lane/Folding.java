package org.backstride.ui.program.lane;

import java.util.HashSet;
import java.util.Set;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Program;
import org.backstride.program.Repeat;

/// Which repeats show their first repetition only: all or none of those with three and more, and
/// single ones that were folded or unfolded by hand.
///
/// @param usual what holds for every repeat that is not named
/// @param otherwise where the repeats stand for which the opposite holds
public record Folding(Usual usual, Set<BlockPath> otherwise) {

  public static final Folding FOLDED = new Folding(Usual.FOLDED, Set.of());
  public static final Folding UNFOLDED = new Folding(Usual.UNFOLDED, Set.of());

  private static final int LEAST = 3;

  /// What holds for repeats that nobody has touched.
  public enum Usual {
    FOLDED,
    UNFOLDED
  }

  public Folding {
    otherwise = Set.copyOf(otherwise);
  }

  /// Whether a repeat has enough repetitions to be folded at all.
  public static boolean canFold(Repeat repeat) {
    return repeat.count() >= LEAST && !repeat.blocks().isEmpty();
  }

  /// Whether the repeat at a path shows its first repetition only.
  public boolean folds(BlockPath path, Repeat repeat) {
    return canFold(repeat) && (usual == Usual.FOLDED) != otherwise.contains(path);
  }

  /// Folded where it was unfolded, and the other way round.
  public Folding toggled(BlockPath path) {
    var next = new HashSet<>(otherwise);
    if (!next.remove(path)) {
      next.add(path);
    }
    return new Folding(usual, next);
  }

  /// The same repeats folded after an edit has moved them to other places.
  public Folding following(Program before, Program after) {
    if (otherwise.isEmpty() || before.equals(after)) {
      return this;
    }
    var next = new HashSet<BlockPath>();
    for (BlockPath path : otherwise) {
      if (BlockTree.find(before, path).orElse(null) instanceof Repeat repeat) {
        follow(path, repeat, after, next);
      }
    }
    return new Folding(usual, next);
  }

  private static void follow(BlockPath path, Repeat repeat, Program after, Set<BlockPath> claimed) {
    var here = BlockTree.find(after, path);
    if (here.filter(repeat::equals).isPresent() && claimed.add(path)) {
      return;
    }
    BlockTree.flatten(after).stream()
        .filter(placed -> placed.block().equals(repeat) && !claimed.contains(placed.path()))
        .map(BlockTree.Placed::path)
        .findFirst()
        .or(() -> here.filter(Repeat.class::isInstance).map(_ -> path))
        .ifPresent(claimed::add);
  }
}

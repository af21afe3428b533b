package org.backstride.program;

import java.util.ArrayList;
import java.util.List;

/// Where a block stands in a program: an index for each level of nesting. Blocks have no identity
/// of their own; equal blocks at different places differ by their path.
public record BlockPath(List<Integer> indices) {

  public static final BlockPath ROOT = new BlockPath(List.of());

  public BlockPath {
    indices = List.copyOf(indices);
  }

  public static BlockPath of(Integer... indices) {
    return new BlockPath(List.of(indices));
  }

  public BlockPath child(int index) {
    var next = new ArrayList<>(indices);
    next.add(index);
    return new BlockPath(next);
  }

  public boolean isRoot() {
    return indices.isEmpty();
  }

  /// The block that holds this one; the root has none and answers itself.
  public BlockPath parent() {
    return isRoot() ? this : new BlockPath(indices.subList(0, indices.size() - 1));
  }

  /// The place among its siblings.
  public int index() {
    return indices.getLast();
  }

  /// Whether this path is that of the other block or of one inside it.
  public boolean isWithin(BlockPath other) {
    return indices.size() >= other.indices.size()
        && indices.subList(0, other.indices.size()).equals(other.indices);
  }
}

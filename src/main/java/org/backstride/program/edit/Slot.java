package org.backstride.program.edit;

import org.backstride.program.BlockPath;

/// A place between blocks: under a holder (the root for the program itself), before the block that
/// now has the index, or after the last one.
public record Slot(BlockPath parent, int index) {

  /// Right before a block.
  public static Slot before(BlockPath path) {
    return new Slot(path.parent(), path.index());
  }

  /// Right after a block.
  public static Slot after(BlockPath path) {
    return new Slot(path.parent(), path.index() + 1);
  }

  /// The path that a block put here gets.
  public BlockPath path() {
    return parent.child(index);
  }
}

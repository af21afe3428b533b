package org.backstride.ui.program.hit;

import org.backstride.program.BlockPath;
import org.backstride.program.edit.Slot;

/// What a pointer meets on the lane.
public sealed interface Hit {

  /// The block that was met; the root for an empty place.
  BlockPath path();

  /// A part of a block itself: a click selects the block.
  sealed interface OnBlock extends Hit {}

  /// The inside of a step: it can be moved.
  record Body(BlockPath path) implements OnBlock {}

  /// The end of a step: its length can be changed.
  record Edge(BlockPath path) implements OnBlock {}

  /// The top of a steady step: its intensity can be changed.
  record Top(BlockPath path) implements OnBlock {}

  /// The start of a ramp's slope.
  record RampStart(BlockPath path) implements OnBlock {}

  /// The end of a ramp's slope.
  record RampEnd(BlockPath path) implements OnBlock {}

  /// The bracket of a repeat: it can be moved as a whole.
  record Bracket(BlockPath path) implements OnBlock {}

  /// The count on a bracket, or one of the buttons beside it.
  record Badge(BlockPath path, Part part) implements Hit {}

  /// The heading of a section or of a titled repeat.
  record Header(BlockPath path) implements OnBlock {}

  /// Folded repetitions, or the button that folds and unfolds them.
  record Fold(BlockPath path) implements Hit {}

  /// The place between two blocks, on the axis below them: something can be put in there.
  ///
  /// @param slot where it would go
  /// @param x where the blocks meet
  record Gap(Slot slot, double x) implements Hit {
    @Override
    public BlockPath path() {
      return BlockPath.ROOT;
    }
  }

  /// An empty place.
  record Nothing() implements Hit {
    @Override
    public BlockPath path() {
      return BlockPath.ROOT;
    }
  }

  /// The parts of a badge.
  enum Part {
    FEWER,
    COUNT,
    MORE
  }
}

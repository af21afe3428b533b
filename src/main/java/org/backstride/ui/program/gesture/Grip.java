package org.backstride.ui.program.gesture;

import java.util.List;
import java.util.Optional;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.ui.program.hit.Hit;
import org.backstride.ui.program.lane.LaneBlock;
import org.backstride.ui.program.lane.LaneLayout;

/// How a gesture began: what was pressed, where, on which lane, and what would be dragged.
///
/// @param hit what the pointer met
/// @param start where it was
/// @param layout the lane as it was then; the whole gesture is reckoned on it
/// @param selection the blocks that were selected
public record Grip(Hit hit, Pointer start, LaneLayout layout, List<BlockPath> selection) {

  public Grip {
    selection = List.copyOf(selection);
  }

  Program program() {
    return layout.request().program();
  }

  /// The step that is held.
  Optional<LaneBlock> block() {
    return layout.block(hit.path());
  }

  /// The blocks that go along: the whole selection where the held one is part of it.
  List<BlockPath> carried() {
    return selection.contains(hit.path()) ? selection : List.of(hit.path());
  }
}

package org.backstride.ui.program.stage;

import java.util.List;
import org.backstride.program.BlockPath;
import org.backstride.ui.program.gesture.Drag;
import org.backstride.ui.program.gesture.Grip;
import org.backstride.ui.program.gesture.LaneGesture.Origin;
import org.backstride.ui.program.gesture.LaneGesture.Phase;
import org.backstride.ui.program.model.ProgramModel;
import org.jspecify.annotations.Nullable;

/// What is selected while the hand drags: the block it holds, or what its rectangle touches, so
/// that fields and text show the drag. A drag that is given up leaves the selection as it was.
final class Grasp {

  private final ProgramModel model;
  private @Nullable List<BlockPath> before;

  Grasp(ProgramModel model) {
    this.model = model;
  }

  /// To be told after each step of a gesture.
  void follow(Phase phase) {
    if (!(phase instanceof Phase.Dragging dragging)) {
      before = null;
      return;
    }
    if (before == null) {
      before = model.selection();
      take(dragging.origin());
    }
    if (dragging.drag() instanceof Drag.Framing framing) {
      model.select(framing.touched());
    }
  }

  private void take(Origin origin) {
    if (origin instanceof Origin.Within(Grip grip)
        && !grip.hit().path().isRoot()
        && !model.selection().contains(grip.hit().path())) {
      model.select(grip.hit().path());
    }
  }

  /// The drag is given up.
  void giveUp() {
    if (before != null) {
      model.select(before);
    }
  }
}

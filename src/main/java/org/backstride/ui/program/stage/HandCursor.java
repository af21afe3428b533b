package org.backstride.ui.program.stage;

import javafx.scene.Cursor;
import org.backstride.ui.program.gesture.Drag;
import org.backstride.ui.program.gesture.LaneGesture;
import org.backstride.ui.program.hit.Hit;

/// The pointer's picture over the lane: what a press would take hold of, or what is held.
final class HandCursor {

  private HandCursor() {}

  static Cursor of(LaneGesture gesture, HeldKeys keys) {
    if (gesture.phase() instanceof LaneGesture.Phase.Dragging dragging) {
      return holding(dragging.drag());
    }
    return keys.holdsPan() ? Cursor.MOVE : over(gesture.hit());
  }

  /// What is held keeps the pointer it was taken with.
  private static Cursor holding(Drag drag) {
    return switch (drag) {
      case Drag.Carrying _ -> Cursor.CLOSED_HAND;
      case Drag.Stretching _ -> Cursor.H_RESIZE;
      case Drag.Lifting _ -> Cursor.V_RESIZE;
      case Drag.Framing _ -> Cursor.CROSSHAIR;
    };
  }

  private static Cursor over(Hit hit) {
    return switch (hit) {
      case Hit.Edge _ -> Cursor.H_RESIZE;
      case Hit.Top _, Hit.RampStart _, Hit.RampEnd _ -> Cursor.V_RESIZE;
      case Hit.Body _, Hit.Bracket _, Hit.Header _ -> Cursor.OPEN_HAND;
      case Hit.Badge _, Hit.Fold _, Hit.Gap _ -> Cursor.HAND;
      case Hit.Nothing _ -> Cursor.DEFAULT;
    };
  }
}

package org.backstride.ui.program;

import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Events of a mouse that no robot has to move.
final class Mouse {

  private Mouse() {}

  /// The first button is held at a place of the scene, no key with it.
  static MouseEvent held(EventType<MouseEvent> type, Point2D place) {
    return new MouseEvent(
        type,
        place.getX(),
        place.getY(),
        0,
        0,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        true,
        false,
        false,
        null);
  }
}

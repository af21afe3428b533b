package org.backstride.ui.recording;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/// A mouse as it is held over a node.
///
/// @param clicks how often it was clicked in a row
record Mouse(MouseButton button, int clicks, boolean shift) {

  static final Mouse MOVED = new Mouse(MouseButton.NONE, 0, false);

  static Mouse with(MouseButton button) {
    return new Mouse(button, 1, false);
  }

  /// Does something at a point of a node; on the JavaFX thread.
  void fire(Node node, EventType<MouseEvent> type, double x, double y) {
    var at = node.localToScene(x, y);
    node.fireEvent(
        new MouseEvent(
            null,
            node,
            type,
            at.getX(),
            at.getY(),
            at.getX(),
            at.getY(),
            button,
            clicks,
            shift,
            false,
            false,
            false,
            button == MouseButton.PRIMARY,
            button == MouseButton.MIDDLE,
            false,
            false,
            false,
            true,
            new PickResult(node, at.getX(), at.getY())));
  }
}

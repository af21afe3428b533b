package org.backstride.ui.kit.key;

import javafx.scene.Node;

/// Where the keyboard is.
public final class Keyboard {

  private Keyboard() {}

  /// Whether a node or something in it has the keyboard; asked of the scene, since what JavaFX says
  /// of a node itself goes stale where nodes come and go.
  public static boolean isWithin(Node around) {
    Node at = around.getScene() == null ? null : around.getScene().getFocusOwner();
    while (at != null && !at.equals(around)) {
      at = at.getParent();
    }
    return at != null;
  }
}

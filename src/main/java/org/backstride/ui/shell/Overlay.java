package org.backstride.ui.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.backstride.ui.kit.Lifetime;
import org.jspecify.annotations.Nullable;

/// One thing laid over the window (finder, key sheet) on a scrim; gives the keyboard back to where
/// it was.
final class Overlay extends StackPane {

  /// What stays free around what is shown, so that its foot can be reached in a small window too.
  private static final Insets ROOM = new Insets(72, 24, 24, 24);

  private final Region scrim = new Region();
  private Lifetime shown = new Lifetime();
  private @Nullable Node before;

  Overlay() {
    getStyleClass().add("bs-overlay");
    setAlignment(Pos.TOP_CENTER);
    setVisible(false);
    scrim.getStyleClass().add("bs-scrim");
    scrim.setOnMouseClicked(event -> hide());
  }

  /// Shows the node; what it listens to until it is hidden belongs to the returned lifetime.
  Lifetime show(Node node) {
    hide();
    shown = new Lifetime();
    Scene scene = getScene();
    before = scene == null ? null : scene.getFocusOwner();
    setMargin(node, ROOM);
    getChildren().setAll(scrim, node);
    setVisible(true);
    return shown;
  }

  void hide() {
    if (isVisible()) {
      shown.close();
      setVisible(false);
      getChildren().clear();
      if (before != null) {
        before.requestFocus();
      }
    }
  }
}

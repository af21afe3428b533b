package org.backstride.ui.kit.page;

import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.backstride.ui.kit.Lifetime;
import org.jspecify.annotations.Nullable;

/// One thing laid over the window on a scrim: finder, key sheet, a card of a view. It holds the
/// keyboard until it is hidden and then gives it back to where it was.
public final class Overlay extends StackPane {

  /// What stays free around what is shown, so that its foot can be reached in a small window too.
  private static final Insets ROOM = new Insets(72, 24, 24, 24);

  private final Region scrim = new Region();
  private Lifetime shown = new Lifetime();
  private @Nullable Node before;
  private boolean backward;

  public Overlay() {
    getStyleClass().add("bs-overlay");
    setAlignment(Pos.TOP_CENTER);
    setVisible(false);
    scrim.getStyleClass().add("bs-scrim");
    scrim.setOnMouseClicked(event -> hide());
    addEventFilter(KeyEvent.KEY_PRESSED, event -> backward = event.isShiftDown());
  }

  /// The overlay of the window in which a node stands; one is laid over the outermost stack where
  /// there is none yet.
  public static Overlay of(Node node) {
    return upFrom(node)
        .filter(StackPane.class::isInstance)
        .flatMap(each -> ((StackPane) each).getChildren().stream())
        .filter(Overlay.class::isInstance)
        .map(Overlay.class::cast)
        .findFirst()
        .orElseGet(() -> laidOver(node));
  }

  private static Overlay laidOver(Node node) {
    var stack =
        upFrom(node)
            .filter(StackPane.class::isInstance)
            .map(StackPane.class::cast)
            .reduce((_, outer) -> outer)
            .orElseThrow(() -> new IllegalStateException("There is no stack to lay a card over"));
    var overlay = new Overlay();
    stack.getChildren().add(overlay);
    return overlay;
  }

  /// Shows the node in the place of what was shown before.
  ///
  /// @return ends when the node is hidden
  public Lifetime show(Node node) {
    hide();
    shown = new Lifetime();
    Scene scene = getScene();
    before = scene == null ? null : scene.getFocusOwner();
    setMargin(node, ROOM);
    getChildren().setAll(scrim, node);
    setVisible(true);
    if (scene != null) {
      shown.observe(scene.focusOwnerProperty(), this::hold);
    }
    return shown;
  }

  public void hide() {
    if (isVisible()) {
      setVisible(false);
      getChildren().clear();
      if (before != null) {
        before.requestFocus();
      }
      shown.close();
    }
  }

  /// Whoever leaves what is shown at one end comes in again at the other.
  private void hold(@Nullable Node owner) {
    if (isVisible() && owner != null && upFrom(owner).noneMatch(this::equals)) {
      var inside = focusable(this);
      (backward ? inside.reduce((_, later) -> later) : inside.findFirst())
          .ifPresent(Node::requestFocus);
    }
  }

  /// A node and all that hold it, the outermost last.
  private static Stream<Node> upFrom(Node node) {
    return Stream.iterate(node, each -> each != null, Node::getParent);
  }

  private static Stream<Node> focusable(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Stream.empty();
    }
    var own = node.isFocusTraversable() ? Stream.of(node) : Stream.<Node>empty();
    return node instanceof Parent parent
        ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(Overlay::focusable))
        : own;
  }
}

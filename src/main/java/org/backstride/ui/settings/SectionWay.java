package org.backstride.ui.settings;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;

/// The way to one section of a long page: its title comes to the top, and the keyboard to the first
/// control under it.
final class SectionWay {

  private static final double ABOVE = 24;

  private SectionWay() {}

  /// @param title the words of the section's title; where none has them the page stays
  static void begin(ScrollPane page, String title) {
    page.getContent().lookupAll(".bs-section").stream()
        .filter(node -> node instanceof Label label && label.getText().equals(title))
        .findFirst()
        .ifPresent(found -> show(page, found));
  }

  private static void show(ScrollPane page, Node title) {
    Parent section = title.getParent();
    first(section, title).ifPresent(Node::requestFocus);
    var content = page.getContent();
    Bounds at = content.sceneToLocal(title.localToScene(title.getBoundsInLocal()));
    double room = content.getBoundsInLocal().getHeight() - page.getViewportBounds().getHeight();
    page.setVvalue(room <= 0 ? 0 : Math.clamp((at.getMinY() - ABOVE) / room, 0.0, 1.0));
  }

  /// The first control behind the title in the order of its section.
  private static Optional<Node> first(Parent section, Node title) {
    var children = section.getChildrenUnmodifiable();
    return children.subList(children.indexOf(title) + 1, children.size()).stream()
        .flatMap(each -> controls(each).stream())
        .findFirst();
  }

  private static Optional<Node> controls(Node node) {
    if (node.isFocusTraversable() && node.isVisible()) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(each -> controls(each).stream())
            .findFirst()
        : Optional.empty();
  }
}

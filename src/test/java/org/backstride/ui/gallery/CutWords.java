package org.backstride.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/// Words that a picture does not show whole.
public final class CutWords {

  private CutWords() {}

  /// The words under a node that are drawn shorter than they are; empty where all stand whole.
  public static List<String> under(Node node) {
    var found = new ArrayList<String>();
    each(
        node,
        shown -> {
          if (shown instanceof Labeled labeled && isCut(labeled)) {
            found.add(labeled.getText());
          }
        });
    return List.copyOf(found);
  }

  /// The words under a node that end outside of what holds them: behind its edge, or under what
  /// lies beside it. What is written in a field may scroll.
  public static List<String> beyond(Node node) {
    var found = new ArrayList<String>();
    each(
        node,
        shown -> {
          if (shown instanceof Text drawn && !isWritten(drawn) && isBeyond(drawn)) {
            found.add(drawn.getText());
          }
        });
    return List.copyOf(found);
  }

  private static boolean isCut(Labeled labeled) {
    return labeled.getText() != null
        && labeled.lookupAll(".text").stream()
            .filter(each -> labeled.equals(each.getParent()))
            .anyMatch(
                each -> each instanceof Text drawn && !drawn.getText().equals(labeled.getText()));
  }

  /// Whether it is blank or what somebody has typed into a field.
  private static boolean isWritten(Text drawn) {
    return drawn.getText().isBlank()
        || Stream.<Node>iterate(drawn, Objects::nonNull, Node::getParent)
            .anyMatch(TextInputControl.class::isInstance);
  }

  private static boolean isBeyond(Text drawn) {
    var at = drawn.localToScene(drawn.getLayoutBounds());
    for (Parent each = drawn.getParent(); each != null; each = each.getParent()) {
      var room = each.localToScene(each.getLayoutBounds());
      if (at.getMinX() < room.getMinX() - 0.5 || at.getMaxX() > room.getMaxX() + 0.5) {
        return true;
      }
    }
    return false;
  }

  private static void each(Node node, Consumer<Node> visitor) {
    if (node.isVisible()) {
      visitor.accept(node);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> each(child, visitor));
      }
    }
  }
}

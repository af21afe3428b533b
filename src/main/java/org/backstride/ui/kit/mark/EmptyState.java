package org.backstride.ui.kit.mark;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.jspecify.annotations.Nullable;

/// What stands where there is nothing yet: one picture, one sentence, what to do next.
public final class EmptyState extends VBox {

  private static final String STYLE = "bs-empty";

  /// @param actions the first one is the primary; usually one
  public EmptyState(Picture picture, String title, String text, List<Action> actions) {
    getStyleClass().add(STYLE);
    setAlignment(Pos.CENTER);
    var heading = new Label(title);
    heading.getStyleClass().add("bs-section");
    var sentence = new Label(text);
    sentence.getStyleClass().add("bs-secondary");
    sentence.setWrapText(true);
    sentence.setAlignment(Pos.CENTER);
    sentence.setMaxWidth(420);
    var buttons = new HBox(8);
    buttons.setAlignment(Pos.CENTER);
    for (Action action : actions) {
      boolean first = buttons.getChildren().isEmpty();
      buttons.getChildren().add(first ? Buttons.primary(action) : Buttons.plain(action));
    }
    getChildren().setAll(picture.node(), heading, sentence);
    if (!actions.isEmpty()) {
      getChildren().add(buttons);
    }
  }

  /// The button to begin with of what stands in a view; empty where nothing is missing there.
  public static Optional<Node> beginning(Node view) {
    return view.lookupAll("." + STYLE + " .button.accent").stream()
        .filter(button -> holds(button).filter(Node::isVisible).isPresent())
        .findFirst();
  }

  /// The empty state that a node is part of, if any.
  public static Optional<Node> holds(@Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof EmptyState) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}

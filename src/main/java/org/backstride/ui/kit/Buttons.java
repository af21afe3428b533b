package org.backstride.ui.kit;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.util.Duration;

/// Buttons in the studio's few shapes.
public final class Buttons {

  /// A control that says why it cannot be used now, instead of a dead one.
  public static final PseudoClass UNAVAILABLE = PseudoClass.getPseudoClass("unavailable");

  /// Keeps a derived condition alive as long as the button that follows it.
  private static final String FOLLOWED = "backstride.followed";

  private Buttons() {}

  /// An outlined button.
  public static Button plain(Action action) {
    var button = new Button(action.text());
    button.setId(action.id());
    if (action.icon() != null) {
      button.setGraphic(Icons.of(action.icon()));
    }
    return follow(button, action);
  }

  /// The screen's one filled button.
  public static Button primary(Action action) {
    var button = plain(action);
    button.getStyleClass().add("accent");
    return button;
  }

  /// A button that is text only, for the least of actions.
  public static Button flat(Action action) {
    var button = plain(action);
    button.getStyleClass().addAll("flat", "bs-flat");
    return button;
  }

  /// An icon alone; the action's text is what a screen reader says and the tooltip shows.
  public static Button icon(Action action) {
    var button = new Button();
    button.setId(action.id());
    if (action.icon() != null) {
      button.setGraphic(Icons.of(action.icon()));
    }
    button.getStyleClass().addAll("flat", "bs-icon-button");
    button.setAccessibleText(action.text());
    return follow(button, action);
  }

  /// A hairline between groups of controls in a row.
  public static Separator divider() {
    var divider = new Separator(Orientation.VERTICAL);
    divider.getStyleClass().addAll("small", "bs-divider");
    return divider;
  }

  /// The action's text and keys, for a tip.
  private static String tip(Action action) {
    String keys = action.keysText();
    return keys.isEmpty() ? action.text() : action.text() + "   " + keys;
  }

  /// A button whose action is not possible now stays in the order of the keyboard, so that it can
  /// say why: by its tooltip, to the screen reader, and when it is pressed.
  private static Button follow(Button button, Action action) {
    String reason = action.command().reason();
    boolean bare = button.getText().isEmpty();
    button.setOnAction(
        event -> {
          if (action.isEnabled()) {
            action.perform();
          } else {
            say(button);
          }
        });
    var enabled = action.command().enabled();
    enabled.subscribe(
        now -> {
          button.pseudoClassStateChanged(UNAVAILABLE, !now);
          button.setAccessibleHelp(now ? null : reason);
          Tip.on(button, now ? bare ? tip(action) : "" : reason);
        });
    button.getProperties().put(FOLLOWED, enabled);
    return button;
  }

  private static void say(Button button) {
    var below = button.localToScreen(0, button.getHeight() + 4);
    if (below != null && !Tip.of(button).isEmpty()) {
      var reason = Tip.tooltip(button);
      reason.setAutoHide(true);
      reason.show(button, below.getX(), below.getY());
      var leave = new PauseTransition(Duration.seconds(4));
      leave.setOnFinished(event -> reason.hide());
      leave.play();
    }
  }
}

package org.backstride.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;

/// Buttons in the studio's few shapes.
public final class Buttons {

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
    button.setTooltip(tip(action));
    return follow(button, action);
  }

  /// A toggle that shows an icon alone.
  public static ToggleButton toggle(Ikon icon, String text) {
    var toggle = new ToggleButton();
    toggle.setGraphic(Icons.of(icon));
    toggle.setAccessibleText(text);
    toggle.setTooltip(new Tooltip(text));
    toggle.getStyleClass().add("bs-icon-button");
    return toggle;
  }

  /// A hairline between groups of controls in a row.
  public static Separator divider() {
    var divider = new Separator(Orientation.VERTICAL);
    divider.getStyleClass().addAll("small", "bs-divider");
    return divider;
  }

  /// A tooltip with the action's text and keys.
  public static Tooltip tip(Action action) {
    String keys = action.keysText();
    return new Tooltip(keys.isEmpty() ? action.text() : action.text() + "   " + keys);
  }

  private static Button follow(Button button, Action action) {
    button.setOnAction(event -> action.perform());
    button.disableProperty().bind(action.command().enabled().map(enabled -> !enabled));
    return button;
  }
}

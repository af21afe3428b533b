package org.backstride.ui.athlete;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.backstride.athlete.Pseudonym;

/// A person's initials in a disc of a colour that stays with the name. Ornament: the name stands
/// beside it.
public final class Avatar extends StackPane {

  private static final int HUES = 6;

  private final Label initials = new Label();

  /// @param size style word: `small` in tables, `large` in the profile
  public Avatar(String size) {
    getStyleClass().add("bs-avatar");
    initials.getStyleClass().add("bs-avatar-initials-" + size);
    getChildren().setAll(initials);
    setAccessibleRole(AccessibleRole.NODE);
    getStyleClass().add("bs-avatar-" + size);
  }

  public void show(String name) {
    initials.setText(Pseudonym.initials(name.replaceFirst("-\\d{3}$", "")));
    getStyleClass().removeIf(style -> style.startsWith("bs-avatar-hue"));
    getStyleClass().add("bs-avatar-hue-" + Math.floorMod(name.hashCode(), HUES));
  }
}

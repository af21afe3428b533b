package org.backstride.ui.athlete;

import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

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
    initials.setText(initials(name));
    getStyleClass().removeIf(style -> style.startsWith("bs-avatar-hue"));
    getStyleClass().add("bs-avatar-hue-" + Math.floorMod(name.hashCode(), HUES));
  }

  /// First letters of the first and the last word.
  static String initials(String name) {
    String[] words = name.strip().split("\\s+", -1);
    return Arrays.stream(
            words.length > 1 ? new String[] {words[0], words[words.length - 1]} : words)
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining())
        .toUpperCase(java.util.Locale.ROOT);
  }
}

package org.backstride.ui.kit.key;

import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The arrows among toggles of which one holds. JavaFX marks the next one and leaves it at that;
/// here what the toggle stands for happens too, as under a click.
public final class ToggleKeys {

  private ToggleKeys() {}

  /// Holds for all toggles of a window.
  public static void in(Scene scene) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode().isArrowKey()
              && scene.getFocusOwner() instanceof ToggleButton button
              && button.getToggleGroup() != null) {
            var group = button.getToggleGroup();
            var before = group.getSelectedToggle();
            Platform.runLater(() -> act(group, before));
          }
        });
  }

  private static void act(ToggleGroup group, @Nullable Toggle before) {
    if (group.getSelectedToggle() instanceof ToggleButton now && !now.equals(before)) {
      now.fireEvent(new ActionEvent());
    }
  }
}

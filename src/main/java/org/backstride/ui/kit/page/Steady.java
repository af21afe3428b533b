package org.backstride.ui.kit.page;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Skin;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.LabelSkin;
import javafx.scene.control.skin.ToggleButtonSkin;

/// Controls whose words change often. The node that shows the words stays, so that its style is not
/// looked up anew at every change, as that of a plain control is.
public final class Steady {

  private Steady() {}

  public static Label label() {
    return new Label() {
      @Override
      protected Skin<?> createDefaultSkin() {
        return new LabelSkin(this) {
          @Override
          protected void updateChildren() {
            if (!stands(getSkinnable(), getChildren())) {
              super.updateChildren();
            }
          }
        };
      }
    };
  }

  public static ToggleButton toggle() {
    return new ToggleButton() {
      @Override
      protected Skin<?> createDefaultSkin() {
        return new ToggleButtonSkin(this) {
          @Override
          protected void updateChildren() {
            if (!stands(getSkinnable(), getChildren())) {
              super.updateChildren();
            }
          }
        };
      }
    };
  }

  /// Whether the words stand in the control, alone or beside its picture, and would be put there
  /// again.
  private static boolean stands(Labeled control, List<Node> children) {
    Node picture = control.getGraphic();
    return picture == null
        ? children.size() == 1
        : children.size() == 2
            && children.contains(picture)
            && control.getContentDisplay() == ContentDisplay.LEFT
            && !control.getText().isEmpty();
  }
}

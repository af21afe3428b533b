package org.backstride.ui.kit.icon;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;

/// An icon: one letter of the icons' font, which the theme loads. Size and colour come from the
/// stylesheet alone (`bs-icon` and what is laid over it); a style of its own for each icon would be
/// parsed anew for each.
public final class Icon extends Text {

  /// The style class of every icon.
  public static final String STYLE_CLASS = "bs-icon";

  public Icon(Ikon icon) {
    getStyleClass().add(STYLE_CLASS);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMouseTransparent(true);
    show(icon);
  }

  /// Shows this icon from now on.
  public void show(Ikon icon) {
    setText(Character.toString(icon.getCode()));
  }
}

package org.backstride.ui.kit;

import javafx.scene.AccessibleRole;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons of one family (Feather) at one size. An icon is ornament: the control around it carries
/// the words.
public final class Icons {

  /// The size of an icon in a control, pixels.
  public static final int SIZE = 18;

  private Icons() {}

  /// An icon of 18 px, coloured by the stylesheet.
  public static FontIcon of(Ikon icon) {
    return of(icon, SIZE);
  }

  public static FontIcon of(Ikon icon, int pixels) {
    var node = FontIcon.of(icon, pixels);
    node.getStyleClass().add("bs-icon-" + pixels);
    node.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    node.setMouseTransparent(true);
    return node;
  }
}

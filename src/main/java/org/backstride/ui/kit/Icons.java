package org.backstride.ui.kit;

import org.backstride.ui.kit.icon.Icon;
import org.kordamp.ikonli.Ikon;

/// Icons of one family (Feather) at one size. An icon is ornament: the control around it carries
/// the words.
public final class Icons {

  /// The size of an icon in a control, pixels.
  public static final int SIZE = 18;

  private Icons() {}

  /// An icon of 18 px, coloured by the stylesheet.
  public static Icon of(Ikon icon) {
    return of(icon, SIZE);
  }

  /// @param pixels 12, 14, 16, 18, 20 or 22, as the stylesheet knows them
  public static Icon of(Ikon icon, int pixels) {
    var node = new Icon(icon);
    node.getStyleClass().add("bs-icon-" + pixels);
    return node;
  }
}

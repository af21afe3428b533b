package org.backstride.ui.kit.page;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Pages that are longer than the window.
public final class Scroll {

  private Scroll() {}

  /// The content as wide as the room there is, scrolled up and down; the keyboard passes by.
  public static ScrollPane over(Node content) {
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("bs-scroll");
    return scroll;
  }
}

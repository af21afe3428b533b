package org.backstride.ui.kit.page;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Pages that are longer than the window.
public final class Scroll {

  private Scroll() {}

  /// The content as wide as the room there is, scrolled up and down; the keyboard passes by.
  public static ScrollPane over(Node content) {
    var scroll = new ScrollArea(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("bs-scroll");
    return scroll;
  }

  /// Lets `Page Up` and `Page Down` scroll from wherever the keyboard is in an area around it.
  public static void onPageKeys(ScrollPane scroll, Node area) {
    area.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
            page(scroll, event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
            event.consume();
          }
        });
  }

  private static void page(ScrollPane scroll, int direction) {
    double room = scroll.getViewportBounds().getHeight();
    double beyond = scroll.getContent().getLayoutBounds().getHeight() - room;
    if (beyond > 0) {
      double there = scroll.getVvalue() + direction * room / beyond;
      scroll.setVvalue(Math.clamp(there, scroll.getVmin(), scroll.getVmax()));
    }
  }
}

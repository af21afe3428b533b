package org.backstride.ui.kit.page;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;

/// Scrolled content that changes often. A scroll pane keeps a picture of all it shows and draws it
/// anew at every change; here only what changes is drawn.
public final class Direct {

  private Direct() {}

  public static void draw(ScrollPane pane) {
    pane.skinProperty()
        .addListener(
            _ -> {
              Node viewport = pane.lookup(".viewport");
              if (viewport != null) {
                viewport.setCache(false);
              }
            });
  }

  public static void draw(TextArea area) {
    area.skinProperty()
        .addListener(
            _ -> {
              if (area.lookup(".scroll-pane") instanceof ScrollPane pane) {
                draw(pane);
              }
            });
  }
}

package org.backstride.ui.kit.page;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;

/// A text that changes often. Its scroll pane keeps a picture of all it shows and draws it anew at
/// every change; here only what changes is drawn, as in a [ScrollArea].
public final class Direct {

  private Direct() {}

  public static void draw(TextArea area) {
    area.skinProperty()
        .addListener(
            _ -> {
              if (area.lookup(".scroll-pane") instanceof ScrollPane pane) {
                pane.skinProperty().addListener(_ -> ScrollArea.withoutPicture(pane));
              }
            });
  }
}

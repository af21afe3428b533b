package org.backstride.ui.kit.page;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/// What scrolls. JavaFX's pane keeps a picture of all it shows: one letter that changes makes it
/// draw the whole picture anew, and each picture stays in memory long after its view has gone. Here
/// only what changes is drawn, and nothing is kept.
public class ScrollArea extends ScrollPane {

  public ScrollArea() {}

  public ScrollArea(Node content) {
    super(content);
  }

  static void withoutPicture(ScrollPane pane) {
    pane.getChildrenUnmodifiable().forEach(part -> part.setCache(false));
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    var skin = super.createDefaultSkin();
    withoutPicture(this);
    return skin;
  }
}

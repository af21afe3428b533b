package org.backstride.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/// Words that a picture does not show whole.
public final class CutWords {

  private CutWords() {}

  /// The words under a node that are drawn shorter than they are; empty where all stand whole.
  public static List<String> under(Node node) {
    var found = new ArrayList<String>();
    collect(node, found);
    return List.copyOf(found);
  }

  private static void collect(Node node, List<String> found) {
    if (node instanceof Labeled labeled && labeled.isVisible() && labeled.getText() != null) {
      for (Node each : labeled.lookupAll(".text")) {
        if (each instanceof Text drawn
            && labeled.equals(each.getParent())
            && !drawn.getText().equals(labeled.getText())) {
          found.add(labeled.getText());
        }
      }
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }
}

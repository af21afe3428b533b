package org.backstride.ui.kit.page;

import java.util.List;
import javafx.scene.Node;

/// Children in a new order. Those that stay are not taken out on the way: whatever comes into a
/// window has its style looked up.
public final class Lineup {

  private Lineup() {}

  /// @param children of a pane; become those wanted, in their order
  /// @param wanted each of them once
  public static void set(List<Node> children, List<? extends Node> wanted) {
    children.removeIf(each -> !wanted.contains(each));
    for (int i = 0; i < wanted.size(); i++) {
      var next = wanted.get(i);
      if (i == children.size() || !children.get(i).equals(next)) {
        children.remove(next);
        children.add(i, next);
      }
    }
  }
}

package org.backstride.ui.gallery;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Spinner;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A walk through a window by the Tab key alone, from where the keyboard is until it comes round.
final class TabWalk {

  private final Scene scene;
  private final Set<Node> reached = new LinkedHashSet<>();
  private boolean stuck;

  private TabWalk(Scene scene) {
    this.scene = scene;
  }

  /// What somebody without a mouse would miss: nodes that Tab never reaches, and the one that it
  /// does not leave. Empty where there is nothing.
  static List<String> faults(Scene scene) {
    var walk = new TabWalk(scene);
    var wanted = new ArrayList<Node>();
    collect(scene.getRoot(), wanted);
    walk.go(wanted.size() + 2);
    var faults = new ArrayList<String>();
    if (walk.stuck) {
      faults.add("never left: " + name(scene.getFocusOwner()));
    }
    wanted.stream()
        .filter(node -> !walk.reaches(node))
        .forEach(node -> faults.add("not reached: " + name(node)));
    return faults;
  }

  private void go(int steps) {
    Node before = null;
    for (int i = 0; i < steps && !stuck; i++) {
      Node owner = scene.getFocusOwner();
      stuck = owner.equals(before);
      before = owner;
      reached.add(owner);
      Event.fireEvent(
          owner,
          new KeyEvent(KeyEvent.KEY_PRESSED, "\t", "", KeyCode.TAB, false, false, false, false));
    }
  }

  /// Of toggles that belong together one takes the keyboard, the arrows go to the others; and what
  /// is typed into a spinner's field goes there by the spinner.
  private boolean reaches(Node node) {
    return reached.contains(node) || isWithinReachedSpinner(node) || isBesideReached(node);
  }

  private boolean isWithinReachedSpinner(Node node) {
    return node.getParent() instanceof Spinner<?> spinner && reached.contains(spinner);
  }

  private boolean isBesideReached(Node node) {
    return node instanceof Toggle toggle
        && toggle.getToggleGroup() != null
        && toggle.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
  }

  private static void collect(Node node, List<Node> found) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node.isFocusTraversable()) {
      found.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }

  private static String name(Node node) {
    var way = new StringBuilder();
    for (Node at = node; at != null && way.length() < 120; at = at.getParent()) {
      way.insert(
          0, "/" + at.getClass().getSimpleName() + (at.getId() == null ? "" : "#" + at.getId()));
    }
    return way.toString();
  }
}

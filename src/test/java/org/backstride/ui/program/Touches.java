package org.backstride.ui.program;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;

/// What is touched under a node while it is watched: nodes that come, styles that change and with
/// them the look-up of styles, parents that are to be laid out anew.
final class Touches implements AutoCloseable {

  private final List<Node> come = new ArrayList<>();
  private final List<Node> restyled = new ArrayList<>();
  private final List<Parent> laidOut = new ArrayList<>();
  private final Deque<Runnable> ends = new ArrayDeque<>();

  private Touches() {}

  /// Watches everything under a node until it is closed; on the JavaFX thread.
  static Touches under(Node root) {
    var touches = new Touches();
    touches.watch(root);
    return touches;
  }

  private void watch(Node node) {
    ListChangeListener<String> styles = _ -> restyled.add(node);
    node.getStyleClass().addListener(styles);
    ends.push(() -> node.getStyleClass().removeListener(styles));
    SetChangeListener<PseudoClass> states = _ -> restyled.add(node);
    node.getPseudoClassStates().addListener(states);
    ends.push(() -> node.getPseudoClassStates().removeListener(states));
    if (node instanceof Parent parent) {
      watch(parent);
    }
  }

  private void watch(Parent parent) {
    ListChangeListener<Node> children =
        change -> {
          while (change.next()) {
            come.addAll(change.getAddedSubList());
          }
        };
    var list = parent.getChildrenUnmodifiable();
    list.addListener(children);
    ends.push(() -> list.removeListener(children));
    ChangeListener<Boolean> layout =
        (_, _, needs) -> {
          if (needs) {
            laidOut.add(parent);
          }
        };
    parent.needsLayoutProperty().addListener(layout);
    ends.push(() -> parent.needsLayoutProperty().removeListener(layout));
    List.copyOf(list).forEach(this::watch);
  }

  /// Nodes that came into the window.
  List<Node> come() {
    return List.copyOf(come);
  }

  /// Nodes whose styles were to be looked up anew, once for each change.
  List<Node> restyled() {
    return List.copyOf(restyled);
  }

  /// Parents that were to be laid out anew, once for each layout.
  List<Parent> laidOut() {
    return List.copyOf(laidOut);
  }

  /// How many parents of a kind were to be laid out anew.
  long laidOut(Predicate<Parent> kind) {
    return laidOut.stream().filter(kind).count();
  }

  @Override
  public void close() {
    ends.forEach(Runnable::run);
    ends.clear();
  }
}

package org.backstride.ui.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.backstride.work.Cell;
import org.backstride.work.Watched;

/// One open place on the screen. Built on the JavaFX thread, closed once, not used after that.
public interface View extends AutoCloseable {

  /// The content under the header, always the same node.
  Node node();

  /// Title and context in the window's header.
  Cell<Heading> heading();

  /// Small controls at the right of the header, before the primary action.
  default List<Node> tools() {
    return List.of();
  }

  /// Whether there is nothing here yet, so that the content itself has the one filled button and
  /// the header's is outlined.
  default Watched<Boolean> isEmpty() {
    return new Cell<>(false);
  }

  /// The one action that matters most here, shown as the header's filled button.
  default Optional<Action> primary() {
    return Optional.empty();
  }

  /// All actions that hold while this view is open: they stand in the menu, in the finder and on
  /// the key sheet, and their keys work.
  default List<Action> actions() {
    return List.of();
  }

  /// Keys that act on one control of the view only, for the key sheet.
  default List<KeyNote> keyNotes() {
    return List.of();
  }

  /// Puts the keyboard where work begins.
  default void focus() {
    node().requestFocus();
  }

  /// A new day has begun while the view is open: what is typed stays, what is dated gets its date.
  default void turn(LocalDate today) {}

  /// Ends what the view listens to.
  @Override
  void close();
}

package org.backstride.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files dropped from the desktop onto a node: the one place that touches the platform's drag
/// board.
public final class FileDrop {

  private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

  private FileDrop() {}

  /// Hands the files dropped on the node to the consumer; the node is `:dropping` meanwhile.
  ///
  /// The drag board is not asked when a drag enters: under GTK the question lets further drag
  /// events in, which the scene does not expect at that moment.
  public static void on(Node node, Consumer<List<Path>> files) {
    node.setOnDragOver(event -> over(node, event));
    node.setOnDragExited(event -> node.pseudoClassStateChanged(DROPPING, false));
    node.setOnDragDropped(event -> drop(event, files));
  }

  private static void over(Node node, DragEvent event) {
    boolean files = event.getDragboard().hasFiles();
    node.pseudoClassStateChanged(DROPPING, files);
    if (files) {
      event.acceptTransferModes(TransferMode.COPY);
    }
  }

  private static void drop(DragEvent event, Consumer<List<Path>> files) {
    if (event.getDragboard().hasFiles()) {
      files.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
      event.setDropCompleted(true);
    }
  }
}

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
  public static void on(Node node, Consumer<List<Path>> files) {
    node.setOnDragOver(FileDrop::accept);
    node.setOnDragEntered(event -> node.pseudoClassStateChanged(DROPPING, hasFiles(event)));
    node.setOnDragExited(event -> node.pseudoClassStateChanged(DROPPING, false));
    node.setOnDragDropped(event -> drop(event, files));
  }

  private static boolean hasFiles(DragEvent event) {
    return event.getDragboard().hasFiles();
  }

  private static void accept(DragEvent event) {
    if (hasFiles(event)) {
      event.acceptTransferModes(TransferMode.COPY);
    }
  }

  private static void drop(DragEvent event, Consumer<List<Path>> files) {
    if (hasFiles(event)) {
      files.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
      event.setDropCompleted(true);
    }
  }
}

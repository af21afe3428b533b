package org.backstride.ui.program.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The fields of one kind of selection, under a heading.
abstract class Form extends VBox {

  private final Label title = new Label();
  private final Label place = new Label();

  Form() {
    getStyleClass().add("bs-inspector-form");
    title.getStyleClass().add("bs-section");
    title.setId("inspector-title");
    title.setWrapText(true);
    place.getStyleClass().add("bs-secondary");
    place.setWrapText(true);
    getChildren().setAll(new VBox(2, title, place));
  }

  /// Shows the present values; what is just being typed stays.
  abstract void refresh();

  final void heading(String text, String where) {
    title.setText(text);
    place.setText(where);
    place.setManaged(!where.isEmpty());
    place.setVisible(!where.isEmpty());
  }

  final void add(Node... nodes) {
    getChildren().addAll(nodes);
  }
}

package org.backstride.ui.athlete.profile;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.backstride.ui.kit.ViewContext;

/// The frame of a form: sections with a title, rows of equal columns.
final class Sections {

  private Sections() {}

  /// A titled section.
  static VBox section(ViewContext context, String name, Node... rows) {
    var title = new Label(context.text("athlete.section." + name));
    title.getStyleClass().add("bs-section");
    var section = new VBox(12, title);
    section.getChildren().addAll(rows);
    return section;
  }

  /// Nodes side by side, equally wide.
  static GridPane row(Node... cells) {
    var row = new GridPane();
    row.setHgap(16);
    for (int i = 0; i < cells.length; i++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / cells.length);
      row.getColumnConstraints().add(column);
      row.add(cells[i], i, 0);
    }
    return row;
  }
}

package org.backstride.ui.program.totals;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Totals in a row under their labels; those that a narrow window has no room for follow below it,
/// each on one line.
class TotalsRows extends VBox {

  private final HBox row = new HBox();
  private final FlowPane below = new FlowPane();
  private final List<Node> parts;
  private List<Node> shared = List.of();

  /// @param parts the totals and what switches them, the first to give way last
  TotalsRows(List<? extends Node> parts) {
    this.parts = List.copyOf(parts);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinWidth(0);
    row.getChildren().setAll(parts);
    below.getStyleClass().add("bs-totals-below");
    below.setRowValignment(VPos.CENTER);
    setMinWidth(0);
    getChildren().setAll(row);
  }

  /// Shares the totals out anew, none wider than it needs to be now.
  final void share(double width) {
    parts.forEach(part -> arrange(part, false));
    parts.stream().filter(Total.class::isInstance).map(Total.class::cast).forEach(Total::narrow);
    shared = managed();
    var above = new ArrayList<Node>();
    double taken = snappedLeftInset() + snappedRightInset();
    for (Node part : shared) {
      taken += part.prefWidth(-1);
      if (taken > width && !above.isEmpty()) {
        break;
      }
      above.add(part);
    }
    var rest = parts.stream().filter(part -> !above.contains(part)).toList();
    boolean isWhole = above.size() == shared.size();
    rest.forEach(part -> arrange(part, !isWhole));
    below.getChildren().clear();
    row.getChildren().setAll(isWhole ? parts : above);
    if (isWhole) {
      getChildren().setAll(row);
    } else {
      below.getChildren().setAll(rest);
      getChildren().setAll(row, below);
    }
  }

  /// Shares the totals out anew where others are shown than before, or the row has become too
  /// narrow for its own.
  final void fitInto(double width) {
    boolean overflows = row.prefWidth(-1) + snappedLeftInset() + snappedRightInset() > width;
    if (width > 0 && (overflows || !shared.equals(managed()))) {
      share(width);
    }
  }

  private List<Node> managed() {
    return parts.stream().filter(Node::isManaged).toList();
  }

  private static void arrange(Node part, boolean flat) {
    if (part instanceof Total total) {
      total.setFlat(flat);
    }
  }
}

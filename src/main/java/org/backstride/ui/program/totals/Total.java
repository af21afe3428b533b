package org.backstride.ui.program.totals;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.backstride.ui.kit.page.Steady;

/// A place in the row of totals: a label with room for the change beside it, and the total beneath.
/// It keeps the width it has once needed, so that those beside it stand still while numbers change.
class Total extends VBox {

  private static final double STEP = 8;
  private static final double GAP = 6;

  final Label label = Steady.label();
  final Label delta = Steady.label();
  private final String change;
  private double widest;
  private double room;

  /// @param change a change as wide as one mostly is, such as `+00:00`
  Total(String change) {
    this.change = change;
    getStyleClass().add("bs-total");
    label.getStyleClass().add("bs-secondary");
    label.setMinWidth(Region.USE_PREF_SIZE);
    delta.getStyleClass().add("bs-delta");
    delta.setMinWidth(Region.USE_PREF_SIZE);
    var above = new HBox(GAP, label, delta);
    above.setAlignment(Pos.BASELINE_LEFT);
    getChildren().add(above);
  }

  /// Takes no more width than it needs now.
  void narrow() {
    widest = 0;
    requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    double around = snappedLeftInset() + snappedRightInset();
    double needed =
        Math.max(super.computePrefWidth(height), around + label.prefWidth(-1) + GAP + room());
    widest = Math.max(widest, Math.ceil(needed / STEP) * STEP);
    return widest;
  }

  /// Measured when first needed: by then the theme has loaded its fonts.
  private double room() {
    if (room == 0) {
      var probe = new Text(change);
      probe.setFont(Font.font("Inter SemiBold", 12));
      room = probe.getLayoutBounds().getWidth();
    }
    return room;
  }

  void shown(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }
}

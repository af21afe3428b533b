package org.backstride.ui.program.totals;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.backstride.ui.kit.page.Steady;

/// A total with its label, with room for its change and for a figure that gains a digit, on two
/// lines or on one. It keeps the width it has once needed, so that those beside it stand still
/// while numbers change.
class Total extends VBox {

  private static final double STEP = 8;
  private static final double GAP = 6;
  private static final double SPARE = 16;

  final Label label = Steady.label();
  final Label delta = Steady.label();
  private final Region body;
  private final String change;
  private final HBox line = new HBox(GAP);
  private boolean flat;
  private double widest;
  private double room;

  /// @param body what it comes to
  /// @param change a change as wide as one mostly is, such as `+00:00`
  Total(Region body, String change) {
    this.body = body;
    this.change = change;
    getStyleClass().add("bs-total");
    label.getStyleClass().add("bs-secondary");
    label.setMinWidth(Region.USE_PREF_SIZE);
    delta.getStyleClass().add("bs-delta");
    delta.setMinWidth(Region.USE_PREF_SIZE);
    body.setMinWidth(Region.USE_PREF_SIZE);
    line.setAlignment(Pos.BASELINE_LEFT);
    VBox.setVgrow(body, Priority.ALWAYS);
    arrange();
  }

  /// Stands on one line where there are two for all totals, else under its label.
  void setFlat(boolean now) {
    if (now != flat) {
      flat = now;
      arrange();
      narrow();
    }
  }

  private void arrange() {
    getChildren().clear();
    line.getChildren().clear();
    if (flat) {
      line.getChildren().setAll(label, body, delta);
      getChildren().setAll(line);
    } else {
      line.getChildren().setAll(label, delta);
      getChildren().setAll(line, body);
    }
  }

  /// Takes no more width than it needs now.
  void narrow() {
    widest = 0;
    requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    double around = snappedLeftInset() + snappedRightInset();
    double figure = body.prefWidth(-1);
    double head = label.prefWidth(-1) + (flat ? GAP + figure : 0) + GAP + room();
    double content = super.computePrefWidth(height);
    boolean fits = content <= widest && (isChanging() || around + head <= widest);
    if (!fits) {
      double needed = Math.max(content, around + Math.max(head, figure + SPARE));
      widest = Math.max(widest, Math.ceil(needed / STEP) * STEP);
    }
    return widest;
  }

  /// While it changes it takes more width only for what is written, not for what might be.
  private boolean isChanging() {
    return !delta.getText().isEmpty();
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

package org.backstride.ui.program.totals;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.ui.kit.page.Steady;

/// One figure under its label, with its change and what it rests on. It keeps the width it has once
/// needed, so that those beside it stand still while numbers change.
final class Figure extends VBox {

  private static final double STEP = 8;

  private final Label label = Steady.label();
  private final Label value = Steady.label();
  private final Label side = Steady.label();
  private final Label delta = Steady.label();
  private final Tooltip basis = new Tooltip();
  private double widest;

  Figure(String id, String size) {
    getStyleClass().add("bs-total");
    label.getStyleClass().add("bs-secondary");
    label.setMinWidth(Region.USE_PREF_SIZE);
    value.getStyleClass().add(size);
    value.setId(id);
    value.setMinWidth(Region.USE_PREF_SIZE);
    side.getStyleClass().add("bs-secondary");
    side.setId(id + "-side");
    side.setMinWidth(Region.USE_PREF_SIZE);
    delta.getStyleClass().add("bs-delta");
    delta.setMinWidth(Region.USE_PREF_SIZE);
    basis.setWrapText(true);
    basis.setMaxWidth(380);
    var above = new HBox(6, label, delta);
    above.setAlignment(Pos.BASELINE_LEFT);
    var row = new HBox(6, value, side);
    row.setAlignment(Pos.BASELINE_LEFT);
    VBox.setVgrow(row, Priority.ALWAYS);
    getChildren().setAll(above, row);
  }

  /// Shows a figure without a remark.
  void show(String name, String text) {
    show(name, new Said(text, "", ""));
  }

  void show(String name, Said said) {
    label.setText(name);
    value.setText(said.value());
    side.setText(said.side());
    explain(said.basis());
    value.setAccessibleText(
        (name + ": " + said.value() + " " + said.side() + " " + said.basis()).strip());
  }

  private void explain(String text) {
    if (text.equals(basis.getText())) {
      return;
    }
    basis.setText(text);
    Tooltip.uninstall(this, basis);
    if (!text.isEmpty()) {
      Tooltip.install(this, basis);
    }
  }

  void delta(String text) {
    delta.setText(text);
  }

  /// Takes no more width than it needs now.
  void narrow() {
    widest = 0;
    requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    widest = Math.max(widest, Math.ceil(super.computePrefWidth(height) / STEP) * STEP);
    return widest;
  }

  void shown(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }
}

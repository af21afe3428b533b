package org.backstride.ui.program.totals;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.backstride.ui.kit.page.Steady;

/// One figure under its label, with its change and what it rests on.
final class Figure extends Total {

  private final Label value = Steady.label();
  private final Label side = Steady.label();
  private final Tooltip basis = new Tooltip();

  /// @param change a change as wide as one mostly is
  Figure(String id, String size, String change) {
    this(id, size, change, new HBox(6));
  }

  private Figure(String id, String size, String change, HBox row) {
    super(row, change);
    value.getStyleClass().add(size);
    value.setId(id);
    value.setMinWidth(Region.USE_PREF_SIZE);
    side.getStyleClass().add("bs-secondary");
    side.setId(id + "-side");
    side.setMinWidth(Region.USE_PREF_SIZE);
    basis.setWrapText(true);
    basis.setMaxWidth(380);
    row.getChildren().setAll(value, side);
    row.setAlignment(Pos.BASELINE_LEFT);
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
}

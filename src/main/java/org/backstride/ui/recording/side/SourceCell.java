package org.backstride.ui.recording.side;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.icon.Icon;
import org.backstride.ui.recording.chart.IntervalIcons;
import org.backstride.ui.recording.model.Readings;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A table cell that says where a label comes from, amber where someone should look at it.
final class SourceCell extends TableCell<IntervalRow, IntervalRow> {

  private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

  /// The pixels that the icon takes beside the word.
  static final double BESIDE = 20;

  private final Readings readings;
  private final Icon icon = Icons.of(Feather.CALENDAR, 14);
  private final Label text = new Label();
  private final HBox box = new HBox(6, icon, text);

  SourceCell(Readings readings) {
    this.readings = readings;
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().add("interval-source");
  }

  @Override
  protected void updateItem(@Nullable IntervalRow row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(empty ? null : box);
    if (row != null && !empty) {
      icon.show(IntervalIcons.of(row.interval()));
      text.setText(readings.source(row.interval()));
      box.pseudoClassStateChanged(DOUBTFUL, Readings.isDoubtful(row.interval()));
    }
  }
}

package org.backstride.ui.recording.side;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.backstride.recording.DirectionLabel;
import org.backstride.ui.kit.mark.DirectionTile;
import org.backstride.ui.recording.model.Readings;
import org.jspecify.annotations.Nullable;

/// A table cell with a direction's tile and word; unknown directions have the word alone.
final class DirectionCell extends TableCell<IntervalRow, IntervalRow> {

  /// The pixels that the tile takes beside the word.
  static final double BESIDE = 28;

  private final Readings readings;
  private final DirectionTile tile;
  private final Label word = new Label();
  private final HBox box;

  DirectionCell(Readings readings) {
    this.readings = readings;
    tile = new DirectionTile(readings.messages(), null);
    box = new HBox(8, tile, word);
    box.setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  protected void updateItem(@Nullable IntervalRow row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(empty ? null : box);
    if (row != null && !empty) {
      var direction = row.interval().direction();
      tile.show(readings.messages(), Directions.moving(direction).orElse(null));
      // Without a tile the word has its room: it is the longest of all.
      tile.setVisible(direction != DirectionLabel.UNKNOWN);
      tile.setManaged(tile.isVisible());
      word.setText(readings.direction(direction));
    }
  }
}

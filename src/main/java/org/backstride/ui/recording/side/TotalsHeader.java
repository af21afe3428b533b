package org.backstride.ui.recording.side;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backstride.recording.DirectionLabel;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.mark.DirectionTile;
import org.backstride.ui.recording.model.Readings;
import org.backstride.ui.recording.model.RecordingModel;
import org.backstride.ui.recording.model.StretchFigures;
import org.backstride.unit.Direction;

/// The three figures that matter most: how long, how far, how much of it backward.
public final class TotalsHeader extends HBox {

  private final RecordingModel model;
  private final Readings readings;
  private final Label backward = new Label();
  private final Label share = new Label();

  public TotalsHeader(RecordingModel model, Readings readings, Lifetime lifetime) {
    this.model = model;
    this.readings = readings;
    getStyleClass().add("recording-totals");
    var whole = StretchFigures.whole(model.recording().get().channels());
    var time = new Label(readings.formats().clock(whole.seconds()));
    var distance = new Label(readings.formats().distance(whole.metres()));
    backward.getStyleClass().add("recording-figure");
    time.getStyleClass().add("recording-figure");
    distance.getStyleClass().add("recording-figure");
    var tile = new DirectionTile(readings.messages(), Direction.BACKWARD);
    var figure = new HBox(8, tile, backward);
    figure.setAlignment(Pos.CENTER_LEFT);
    var climb = secondary(climbText(whole));
    share.getStyleClass().add("bs-secondary");
    var last = cell(figure, share);
    HBox.setHgrow(last, Priority.ALWAYS);
    getChildren()
        .setAll(
            cell(time, secondary(readings.messages().text("recording.totals.time"))),
            cell(distance, climb),
            last);
    lifetime.watch(model.recording(), changed -> showBackward(whole));
  }

  private void showBackward(StretchFigures whole) {
    var rows = IntervalRow.of(model.intervals(), model.recording().get().channels());
    var sum = DirectionSum.of(rows, DirectionLabel.BACKWARD);
    backward.setText(readings.formats().clock(sum.seconds()));
    share.setText(
        readings
            .messages()
            .text(
                "recording.totals.backward",
                readings
                    .formats()
                    .percent(whole.seconds() > 0 ? sum.seconds() / whole.seconds() : 0)));
  }

  private String climbText(StretchFigures whole) {
    return Double.isNaN(whole.climbMetres())
        ? readings.messages().text("recording.totals.distance")
        : readings
            .messages()
            .text("recording.totals.climb", readings.formats().altitude(whole.climbMetres()));
  }

  private static Label secondary(String text) {
    var label = new Label(text);
    label.getStyleClass().add("bs-secondary");
    return label;
  }

  private static VBox cell(Node figure, Label below) {
    var cell = new VBox(2, figure, below);
    cell.getStyleClass().add("recording-total");
    cell.setAlignment(Pos.CENTER_LEFT);
    return cell;
  }
}

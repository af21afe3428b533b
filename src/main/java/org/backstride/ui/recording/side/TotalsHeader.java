package org.backstride.ui.recording.side;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.text.Formats;
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
  private final Label time = new Label();
  private final Label distance = new Label();
  private final Label climb = new Label();
  private final Label below = new Label();
  private final double seconds;

  public TotalsHeader(RecordingModel model, Readings readings, Lifetime lifetime) {
    this.model = model;
    this.readings = readings;
    getStyleClass().add("recording-totals");
    backward.getStyleClass().add("recording-figure");
    time.getStyleClass().add("recording-figure");
    distance.getStyleClass().add("recording-figure");
    var tile = new DirectionTile(readings.messages(), Direction.BACKWARD);
    var figure = new HBox(8, tile, backward);
    figure.setAlignment(Pos.CENTER_LEFT);
    climb.getStyleClass().add("bs-secondary");
    below.getStyleClass().add("bs-secondary");
    share.getStyleClass().add("bs-secondary");
    share.setWrapText(true);
    share.setMinHeight(USE_PREF_SIZE);
    var last = cell(figure, share);
    HBox.setHgrow(last, Priority.ALWAYS);
    var whole = List.of(cell(time, below), cell(distance, climb));
    whole.forEach(each -> each.setMinWidth(USE_PREF_SIZE));
    getChildren().setAll(whole);
    getChildren().add(last);
    var opened = model.recording().get();
    seconds = opened.lengthMillis() / 1000.0;
    model.figures().work("header", _ -> StretchFigures.ofAll(opened), this::showWhole);
    lifetime.watchAny(this::showBackward, model.recording(), model.match());
  }

  private void showWhole(StretchFigures whole) {
    time.setText(readings.formats().clock(whole.seconds()));
    distance.setText(readings.formats().distance(whole.metres()));
    climb.setText(climbText(whole));
  }

  private void showBackward() {
    boolean told =
        model.intervals().stream().anyMatch(each -> each.direction() != DirectionLabel.UNKNOWN);
    if (!told && model.match().get().isEmpty()) {
      backward.setText(Formats.UNKNOWN);
      share.setText(text("recording.totals.unlabelled"));
      below.setText(text("recording.totals.time"));
      return;
    }
    double back =
        model.intervals().stream()
                .filter(interval -> interval.direction() == DirectionLabel.BACKWARD)
                .mapToLong(Interval::lengthMillis)
                .sum()
            / 1000.0;
    backward.setText(readings.formats().clock(back));
    String part = readings.formats().percent(seconds > 0 ? back / seconds : 0);
    var match = model.match().get();
    share.setText(
        match
            .map(
                plan ->
                    text(
                        "recording.totals.backward.planned",
                        readings.formats().clock(plan.seconds(DirectionLabel.BACKWARD)),
                        part))
            .orElseGet(() -> text("recording.totals.backward", part)));
    below.setText(
        match
            .map(
                plan ->
                    text("recording.totals.time.planned", readings.formats().clock(plan.seconds())))
            .orElseGet(() -> text("recording.totals.time")));
  }

  private String text(String key, Object... arguments) {
    return readings.messages().text(key, arguments);
  }

  private String climbText(StretchFigures whole) {
    return Double.isNaN(whole.climbMetres())
        ? readings.messages().text("recording.totals.distance")
        : readings
            .messages()
            .text("recording.totals.climb", readings.formats().altitude(whole.climbMetres()));
  }

  private static VBox cell(Node figure, Label below) {
    var cell = new VBox(2, figure, below);
    cell.getStyleClass().add("recording-total");
    cell.setAlignment(Pos.CENTER_LEFT);
    return cell;
  }
}

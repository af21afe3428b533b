package org.backstride.ui.recording.side;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.backstride.review.PlannedPiece;
import org.backstride.ui.recording.model.Readings;
import org.backstride.ui.recording.model.RecordingModel;
import org.jspecify.annotations.Nullable;

/// How an interval came out beside its plan: the speed as a mark on the planned range, and the
/// words of [PlanWords], amber where someone should look.
final class PlanCell extends TableCell<IntervalRow, IntervalRow> {

  private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

  /// The pixels that the bar takes beside the words.
  static final double BESIDE = 50;

  private static final double WIDTH = 44;
  private static final double HEIGHT = 14;
  private static final double LEAST_RANGE = 0.15;

  private final RecordingModel model;
  private final Readings readings;
  private final Region axis = new Region();
  private final Region range = new Region();
  private final Region mark = new Region();
  private final Pane bullet = new Pane(axis, range, mark);
  private final Label words = new Label();
  private final HBox box = new HBox(6, bullet, words);

  PlanCell(RecordingModel model, Readings readings) {
    this.model = model;
    this.readings = readings;
    bullet.getChildren().forEach(each -> each.setManaged(false));
    axis.getStyleClass().add("plan-axis");
    mark.getStyleClass().add("plan-mark");
    words.getStyleClass().add("plan-words");
    words.setMinWidth(USE_PREF_SIZE);
    bullet.setMinSize(WIDTH, HEIGHT);
    bullet.setMaxSize(WIDTH, HEIGHT);
    box.setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  protected void updateItem(@Nullable IntervalRow row, boolean empty) {
    super.updateItem(row, empty);
    var piece =
        row == null || empty
            ? null
            : model.match().get().flatMap(match -> match.of(row.number() - 1)).orElse(null);
    setGraphic(piece == null ? null : box);
    if (piece != null && row != null) {
      show(row, piece);
    }
  }

  private void show(IntervalRow row, PlannedPiece piece) {
    PlannedPiece.@Nullable Span planned = piece.ranges().speed();
    double speed = row.figures().speed();
    bullet.setVisible(planned != null && !Double.isNaN(speed));
    if (planned != null && bullet.isVisible()) {
      place(planned, speed, row);
    }
    var said = PlanWords.of(row, piece, readings);
    words.pseudoClassStateChanged(OFF, said.isOff());
    words.setText(said.text());
  }

  /// Lays the range over the middle of the cell, with as much room on either side.
  private void place(PlannedPiece.Span planned, double speed, IntervalRow row) {
    double room = Math.max(planned.high() - planned.low(), LEAST_RANGE);
    double low = planned.low() - room;
    double span = planned.high() - planned.low() + 2 * room;
    double left = (planned.low() - low) / span * WIDTH;
    double width = Math.max(3, (planned.high() - planned.low()) / span * WIDTH);
    axis.resizeRelocate(0, HEIGHT / 2 - 0.5, WIDTH, 1);
    range.getStyleClass().setAll("plan-range", "plan-range-" + style(row));
    range.resizeRelocate(left, 2, width, HEIGHT - 4);
    double at = Math.clamp((speed - low) / span, 0, 1) * (WIDTH - 3);
    mark.resizeRelocate(at, 0, 3, HEIGHT);
  }

  private static String style(IntervalRow row) {
    return switch (row.interval().direction()) {
      case BACKWARD, MIXED -> "backward";
      case LATERAL_LEFT, LATERAL_RIGHT -> "lateral";
      case FORWARD -> "forward";
      case STILL, UNKNOWN -> "still";
    };
  }
}

package org.backstride.ui.calendar.review;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.backstride.program.Step;
import org.backstride.review.Borders;
import org.backstride.review.StepReview;
import org.backstride.ui.calendar.words.CalendarWords;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.mark.DirectionTile;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.jspecify.annotations.Nullable;

/// The steps of a session under each other: direction, planned and done time, speed, verdict.
record StepRows(ViewContext context, CalendarWords words) {

  List<Node> of(StepReview review, Borders borders) {
    var rows = new ArrayList<Node>();
    for (var row : review.rows()) {
      rows.add(row(row, borders));
    }
    return rows;
  }

  private Node row(StepReview.Row row, Borders borders) {
    var verdict = row.verdict(borders);
    var direction = direction(row.step());
    var tile = new DirectionTile(context.messages(), direction);
    var time = label(time(row), "bs-strong");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var speed = label(speed(row), "bs-secondary");
    var mark = label(ReviewPane.glyph(verdict), ReviewPane.style(verdict));
    mark.setMinWidth(16);
    var line = new HBox(8, tile, time, gap, speed, mark);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setAccessibleRole(AccessibleRole.TEXT);
    line.setAccessibleText(
        words.text(
            "calendar.review.say",
            DirectionTile.word(context.messages(), direction),
            time(row),
            speed(row),
            words.verdict(verdict, null)));
    return line;
  }

  private String time(StepReview.Row row) {
    double planned = row.planned().seconds();
    return Double.isNaN(planned)
        ? words.clock(row.seconds())
        : words.text("calendar.review.of", words.clock(row.seconds()), words.clock(planned));
  }

  /// The speed that was held, and the one that was asked for.
  private String speed(StepReview.Row row) {
    if (Double.isNaN(row.metresPerSecond()) || row.step().gait() == Gait.STILL) {
      return "";
    }
    var asked = row.planned().ranges().speed();
    String held = words.speed(row.metresPerSecond());
    return asked == null
        ? held
        : words.text("calendar.review.asked", held, words.speeds(asked.low(), asked.high()));
  }

  private static @Nullable Direction direction(Step step) {
    return step.gait() == Gait.STILL ? null : step.direction();
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }
}

package org.backstride.ui.kit.exposure;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.backstride.recording.DirectionLabel;
import org.backstride.review.ExposureMeasure;
import org.backstride.review.ExposureWeek;
import org.backstride.unit.Gait;

/// A bar a week: walking below, running above, the sum on top. The running week stands pale.
final class ExposureBars extends Pane {

  private static final double HEAD = 18;
  private static final double FOOT = 20;
  private static final double GAP = 10;
  private static final double WIDEST = 64;

  private final ExposureWords words;
  private List<ExposureWeek> weeks = List.of();
  private DirectionLabel direction = DirectionLabel.BACKWARD;
  private ExposureMeasure measure = ExposureMeasure.SECONDS;

  ExposureBars(ExposureWords words) {
    this.words = words;
    setMinHeight(132);
    setPrefHeight(148);
    setMinWidth(160);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  void show(List<ExposureWeek> shown, DirectionLabel way, ExposureMeasure counted) {
    weeks = shown;
    direction = way;
    measure = counted;
    setAccessibleText(words.meaning(shown, way, counted));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    getChildren().clear();
    double top =
        weeks.stream().mapToDouble(week -> measure.of(week.amount(direction))).max().orElse(0);
    double room = getHeight() - HEAD - FOOT;
    double width = Math.min(WIDEST, getWidth() / Math.max(1, weeks.size()) - GAP);
    for (int i = 0; i < weeks.size(); i++) {
      double x = i * (width + GAP);
      bar(weeks.get(i), i == weeks.size() - 1, x, width, top > 0 ? room / top : 0);
    }
    var line = new Region();
    line.getStyleClass().add("exposure-base");
    line.resizeRelocate(0, HEAD + room, getWidth(), 1);
    getChildren().add(line);
  }

  private void bar(ExposureWeek week, boolean running, double x, double width, double scale) {
    double foot = getHeight() - FOOT;
    double walked = scale * measure.of(week.amount(direction, Gait.WALK));
    double ran = scale * measure.of(week.amount(direction, Gait.RUN));
    part("walk", running, new Rectangle2D(x, foot - walked, width, walked));
    part("run", running, new Rectangle2D(x, foot - walked - ran, width, ran));
    double all = measure.of(week.amount(direction));
    text(words.amount(measure, all), "exposure-figure", x + width / 2, foot - walked - ran - 8);
    text(label(week.monday()), "exposure-week", x + width / 2, foot + FOOT / 2 + 1);
  }

  private String label(LocalDate monday) {
    return words.week(monday);
  }

  private void part(String gait, boolean running, Rectangle2D place) {
    if (place.getHeight() < 0.5) {
      return;
    }
    var part = new Region();
    String way = words.style(direction);
    part.getStyleClass().addAll("exposure-bar", "exposure-" + gait, "exposure-" + way + "-" + gait);
    if (running) {
      part.getStyleClass().add("exposure-so-far");
    }
    part.resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
    getChildren().add(part);
  }

  private void text(String shown, String style, double middle, double y) {
    var text = new Text(shown);
    text.setTextOrigin(VPos.CENTER);
    text.getStyleClass().add(style);
    text.setY(y);
    text.setX(middle - text.getLayoutBounds().getWidth() / 2);
    getChildren().add(text);
    text.applyCss();
    text.setX(Math.max(0, middle - text.getLayoutBounds().getWidth() / 2));
  }
}

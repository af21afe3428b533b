package org.backstride.ui.recording.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.backstride.ui.recording.chart.TextLayer;
import org.backstride.ui.recording.chart.TextLayer.Anchor;
import org.backstride.ui.recording.chart.TextLayer.Placed;
import org.backstride.ui.recording.compare.CompareLayout.Strip;

/// The cross-hair of a comparison: a line, a numbered dot on each trace, and the place below.
final class CompareCursor extends Group {

  private static final double RADIUS = 3.5;
  private static final double NUMBERS_APART = 12;

  private final CompareModel model;
  private final CompareComposer composer;
  private final Line line = new Line();
  private final Label chip = new Label();
  private final Group dots = new Group();
  private final TextLayer numbers = new TextLayer("chart-number");

  /// A session's value at the cursor, where it stands.
  private record Dot(int member, double y) {}

  CompareCursor(CompareModel model, CompareComposer composer) {
    this.model = model;
    this.composer = composer;
    setManaged(false);
    setMouseTransparent(true);
    line.getStyleClass().add("chart-cursor");
    chip.getStyleClass().add("chart-cursor-chip");
    getChildren().setAll(line, dots, numbers, chip);
  }

  void show(CompareLayout layout, double x) {
    setVisible(model.view().get().contains(model.cursor().get()));
    double at = Math.round(x) + 0.5;
    line.setStartX(at);
    line.setEndX(at);
    line.setStartY(layout.top() - 6);
    line.setEndY(layout.plotBottom());
    chip.setText(composer.position(model.cursor().get()));
    chip.autosize();
    chip.relocate(Math.rint(at - chip.getWidth() / 2), layout.plotBottom() + 5);
    var texts = new ArrayList<Placed>();
    var circles = new ArrayList<Circle>();
    for (Strip strip : layout.strips()) {
      var here = dots(strip);
      here.forEach(dot -> circles.add(circle(dot, at)));
      texts.addAll(numbers(here, at));
    }
    dots.getChildren().setAll(circles);
    numbers.show(texts);
  }

  private List<Dot> dots(Strip strip) {
    var range = composer.range(strip);
    var here = new ArrayList<Dot>();
    for (int member : model.drawn()) {
      double value = composer.value(strip.kind(), member, model.cursor().get());
      if (!Double.isNaN(value)) {
        here.add(new Dot(member, strip.bottom() - range.shareOf(value) * strip.height()));
      }
    }
    here.sort(Comparator.comparingDouble(Dot::y));
    return here;
  }

  /// Numbers that would lie over one another stand beside one another.
  private static List<Placed> numbers(List<Dot> here, double x) {
    var texts = new ArrayList<Placed>();
    int from = 0;
    for (int i = 1; i <= here.size(); i++) {
      if (i == here.size() || here.get(i).y() - here.get(i - 1).y() > NUMBERS_APART) {
        var together = here.subList(from, i);
        double middle = (together.getFirst().y() + together.getLast().y()) / 2;
        String text =
            together.stream()
                .map(dot -> String.valueOf(dot.member() + 1))
                .sorted()
                .collect(Collectors.joining(" "));
        texts.add(new Placed(text, x + 8, middle + 4, Anchor.LEFT));
        from = i;
      }
    }
    return texts;
  }

  private static Circle circle(Dot dot, double x) {
    var circle = new Circle(x, dot.y(), RADIUS);
    circle.getStyleClass().setAll("chart-dot", "chart-dot-" + MemberTones.of(dot.member()).token());
    return circle;
  }
}

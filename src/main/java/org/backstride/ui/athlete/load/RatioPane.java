package org.backstride.ui.athlete.load;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.load.DailyLoads;
import org.backstride.load.LoadRatio;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.page.Sentence;

/// The ratio of acute to chronic load, shown only when asked for and never without its critique.
final class RatioPane extends VBox {

  private static final int WEEKS = 4;

  private final ViewContext context;

  RatioPane(ViewContext context) {
    super(6);
    this.context = context;
    getStyleClass().add("bs-load-ratio");
  }

  void show(DailyLoads loads) {
    var title = new Label(context.text("load.ratio"));
    title.getStyleClass().add("bs-section");
    getChildren()
        .setAll(title, figures(loads), Sentence.secondary(context.text("load.ratio.critique")));
  }

  private Label figures(DailyLoads loads) {
    var weeks = loads.lastFourWeeks();
    boolean enough = weeks.size() == WEEKS && weeks.stream().anyMatch(week -> week > 0);
    var label =
        new Label(enough ? context.text("load.ratio.figures", numbers(loads, weeks)) : few());
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private Object[] numbers(DailyLoads loads, List<Double> weeks) {
    return new Object[] {
      number(LoadRatio.coupled(weeks)),
      number(LoadRatio.uncoupled(weeks)),
      number(LoadRatio.weighted(loads.loads()))
    };
  }

  private String few() {
    return context.text("load.ratio.few");
  }

  private String number(double value) {
    return context.formats().number(Double.isFinite(value) ? value : Double.NaN, 2);
  }
}

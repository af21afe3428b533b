package org.backstride.ui.athlete.load;

import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.backstride.load.DailyLoads;
import org.backstride.load.FitnessModel.Day;
import org.backstride.load.WeekLoad.Deviation;
import org.backstride.rehab.RuleLimit;
import org.backstride.text.Formats;
import org.backstride.ui.kit.ViewContext;

/// The figures of today: fitness, fatigue, form, and the last seven days.
final class LoadFigures extends FlowPane {

  private static final double ROUNDING = 1e-9;

  private final ViewContext context;

  LoadFigures(ViewContext context) {
    super(36, 14);
    this.context = context;
  }

  void show(DailyLoads loads, List<Day> days) {
    var week = loads.lastSevenDays();
    var today = days.isEmpty() ? null : days.getLast();
    getChildren()
        .setAll(
            figure("fitness", today == null ? Double.NaN : today.fitness(), 0),
            figure("fatigue", today == null ? Double.NaN : today.fatigue(), 0),
            words("form", today == null ? Formats.UNKNOWN : form(context.formats(), today)),
            figure("week", week.sum(), 0),
            change(loads.weekOnWeek()),
            figure("monotony", week.monotony(Deviation.SAMPLE), 2),
            figure("strain", week.strain(Deviation.SAMPLE), 0));
  }

  private VBox figure(String key, OptionalDouble value, int decimals) {
    return value.isPresent()
        ? figure(key, value.getAsDouble(), decimals)
        : words(key, context.text("load.na"));
  }

  private VBox figure(String key, double value, int decimals) {
    return words(key, context.formats().number(value, decimals));
  }

  /// The balance with a real minus.
  static String form(Formats formats, Day day) {
    String size = formats.number(Math.abs(day.balance()), 0);
    return Math.round(day.balance()) < 0 ? "−" + size : size;
  }

  private VBox change(double share) {
    String words =
        Double.isNaN(share)
            ? Formats.UNKNOWN
            : (share > 0 ? "▲ " : share < 0 ? "▼ " : "")
                + context.formats().percent(Math.abs(share));
    var box = words("change", words);
    if (share > caution() / 100.0 + ROUNDING) {
      box.getChildren().getFirst().getStyleClass().add("bs-text-caution");
    }
    return box;
  }

  private VBox words(String key, String value) {
    var large = new Label(value);
    large.getStyleClass().add("bs-figure");
    var name = new Label(context.text("load.figure." + key));
    name.getStyleClass().add("bs-secondary");
    var box = new VBox(0, large, name);
    Tooltip.install(box, new Tooltip(context.text("load.figure." + key + ".about", caution())));
    return box;
  }

  /// From which rise of a week on the change is marked, in percent (evidence §5, item 8: a
  /// convention, not evidence).
  private int caution() {
    return context.studio().clinic().settings().get().rules().limit(RuleLimit.S28_WEEK);
  }
}

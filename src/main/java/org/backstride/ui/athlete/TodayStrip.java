package org.backstride.ui.athlete;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.backstride.ui.kit.ViewContext;

/// The three figures of the day over the roster.
final class TodayStrip extends HBox {

  private final ViewContext context;
  private final LocalDate today;

  TodayStrip(ViewContext context, LocalDate today) {
    super(20);
    this.today = today;
    this.context = context;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("bs-today-strip");
  }

  void show(List<RosterRow> rows) {
    var active = rows.stream().filter(row -> !row.isArchived()).toList();
    long decide = active.stream().filter(row -> row.care().awaitsDecision()).count();
    long mornings =
        active.stream().mapToLong(row -> row.care().morningsMissing(today).size()).sum();
    long clearance = active.stream().filter(row -> row.due().contains(Due.CLEARANCE)).count();
    long test = active.stream().filter(row -> row.due().contains(Due.BACKWARD_TEST)).count();
    getChildren()
        .setAll(
            figure(active.size(), "people"),
            divider(),
            figure(decide, "decide"),
            divider(),
            figure(mornings, "mornings"),
            divider(),
            figure(clearance, "clearance"),
            divider(),
            figure(test, "test"));
  }

  private HBox figure(long number, String key) {
    var large = new Label(context.formats().number((double) number, 0));
    large.getStyleClass().add("bs-figure");
    var word = new Label(context.text("athlete.today." + key, number));
    word.getStyleClass().add("bs-strong");
    var below = new Label(context.text("athlete.today." + key + ".below"));
    below.getStyleClass().add("bs-secondary");
    var words = new VBox(1, word, below);
    words.setAlignment(Pos.CENTER_LEFT);
    var figure = new HBox(12, large, words);
    figure.setAlignment(Pos.CENTER_LEFT);
    return figure;
  }

  private static Separator divider() {
    var divider = new Separator(Orientation.VERTICAL);
    divider.getStyleClass().add("bs-divider");
    return divider;
  }
}

package org.backstride.ui.athlete.threshold;

import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.backstride.athlete.threshold.ZoneSubject;
import org.backstride.athlete.threshold.ZoneTable;
import org.backstride.ui.kit.ViewContext;

/// Zones in numbers, the highest first: share, beats or speed, pace; with a number in the form what
/// they are without it stands beside.
final class ZoneGrid extends GridPane {

  private final ViewContext context;
  private final ThresholdsModel model;
  private final ThresholdWords words;

  ZoneGrid(ViewContext context, ThresholdsModel model) {
    this.context = context;
    this.model = model;
    words = new ThresholdWords(context);
    setHgap(8);
    setVgap(2);
    getStyleClass().add("bs-zone-grid");
    for (int width : new int[] {36, 56, 74, 100, 74}) {
      var column = new ColumnConstraints(width);
      column.setMinWidth(Region.USE_PREF_SIZE);
      getColumnConstraints().add(column);
    }
  }

  void show() {
    getChildren().clear();
    var after = model.zonesWithDraft();
    var shown = after.or(model::zones);
    if (shown.isEmpty()) {
      add(note(context.text(missing())), 0, 0, 5, 1);
      return;
    }
    var before = after.isPresent() ? model.zonesBefore() : Optional.<ZoneTable>empty();
    head(shown.get(), after.isPresent());
    for (int zone = shown.get().zones(); zone >= 1; zone--) {
      line(shown.get(), before, zone);
    }
    int foot = shown.get().zones() + 1;
    if (model.reference().filter(each -> each.isGuess()).isPresent() && after.isEmpty()) {
      add(note(context.text("threshold.zones.guess")), 0, foot, 5, 1);
    }
  }

  private String missing() {
    if (model.zoned() instanceof ZoneSubject.OfSpeed) {
      return "threshold.zones.missing.speed";
    }
    var basis = model.history().zonesOf(model.zoned(), model.today()).basis();
    return "threshold.zones.missing." + basis.name();
  }

  private void head(ZoneTable zones, boolean drafted) {
    add(small(context.text("threshold.zones.column.zone")), 0, 0);
    add(small("%"), 1, 0);
    add(right(small(words.unit(zones))), 2, 0);
    boolean speed = !zones.scheme().basis().isHeartRate();
    if (speed) {
      add(right(small(context.text("threshold.zones.column.pace"))), 3, 0);
    }
    if (drafted) {
      add(right(small(context.text("threshold.zones.column.before"))), speed ? 4 : 3, 0);
    }
  }

  private void line(ZoneTable zones, Optional<ZoneTable> before, int zone) {
    int row = zones.zones() - zone + 1;
    var name = new Label("Z" + context.formats().number(zone, 0));
    name.getStyleClass().add("bs-strong");
    add(name, 0, row);
    var borders = zones.scheme().borders();
    add(
        new Label(
            context.text(
                "threshold.range",
                context.formats().number(borders.get(zone - 1), 0),
                context.formats().number(borders.get(zone), 0))),
        1,
        row);
    var range = new Label(words.range(zones, zone));
    range.getStyleClass().add("bs-strong");
    add(right(range), 2, row);
    boolean speed = !zones.scheme().basis().isHeartRate();
    if (speed) {
      add(right(new Label(words.paces(zones, zone))), 3, row);
    }
    if (before.isPresent() && zone <= before.get().zones()) {
      var old = new Label(words.range(before.get(), zone));
      boolean changed = !old.getText().equals(range.getText());
      old.getStyleClass().add(changed ? "bs-zone-before" : "bs-muted");
      add(right(old), speed ? 4 : 3, row);
    }
  }

  private static Label small(String text) {
    var label = new Label(text);
    label.getStyleClass().add("bs-secondary");
    return label;
  }

  private static Label note(String text) {
    var label = small(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setMaxWidth(420);
    return label;
  }

  private static Label right(Label label) {
    setHalignment(label, HPos.RIGHT);
    return label;
  }
}

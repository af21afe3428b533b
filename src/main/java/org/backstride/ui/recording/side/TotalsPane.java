package org.backstride.ui.recording.side;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.review.movement.Bests;
import org.backstride.review.movement.MovementTotals;
import org.backstride.review.movement.MovementTotals.Amount;
import org.backstride.review.movement.MovementTotals.Way;
import org.backstride.review.movement.ZoneSets;
import org.backstride.review.movement.ZoneSets.Stay;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.page.ScrollArea;
import org.backstride.ui.recording.chart.DirectionGlyph;
import org.backstride.ui.recording.model.Readings;
import org.backstride.ui.recording.model.RecordingModel;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;

/// What a recording adds up to: each direction and gait, the fastest means of each direction, and
/// the time in heart-rate zones, all and backward alone.
public final class TotalsPane extends ScrollArea {

  /// The id of the pane, for tests and style.
  public static final String ID = "recording-sums";

  private static final List<DirectionLabel> MOVING =
      List.of(
          DirectionLabel.FORWARD,
          DirectionLabel.BACKWARD,
          DirectionLabel.LATERAL_LEFT,
          DirectionLabel.LATERAL_RIGHT,
          DirectionLabel.MIXED);

  private final RecordingModel model;
  private final Readings readings;
  private final VBox rows = new VBox();

  public TotalsPane(RecordingModel model, Readings readings, Lifetime lifetime) {
    this.model = model;
    this.readings = readings;
    setId(ID);
    setFitToWidth(true);
    setFocusTraversable(true);
    setAccessibleText(text("recording.side.totals"));
    getStyleClass().add("recording-sums");
    setContent(rows);
    lifetime.watchAny(this::show, model.recording(), model.zones());
  }

  /// What takes a pass over all samples.
  private record Sums(
      Map<Way, Amount> ways, Map<DirectionLabel, List<Bests.Best>> bests, List<Stay> stays) {}

  private void show() {
    var intervals = model.intervals();
    var zones = model.zones().get();
    model.figures().work("totals", channels -> sums(channels, intervals, zones), this::show);
  }

  private static Sums sums(Channels channels, List<Interval> intervals, ZoneSets zones) {
    var bests = new LinkedHashMap<DirectionLabel, List<Bests.Best>>();
    MOVING.forEach(way -> bests.put(way, Bests.of(channels, intervals, way)));
    return new Sums(
        MovementTotals.of(channels, intervals), bests, zones.stays(channels, intervals));
  }

  private void show(Sums sums) {
    rows.getChildren().clear();
    section("recording.totals.ways");
    sums.ways().forEach(this::way);
    note(text("recording.totals.gaitsource"));
    section("recording.totals.bests");
    showBests(sums.bests());
    section("recording.totals.zones");
    if (sums.stays().isEmpty()) {
      note(text("recording.totals.nozones"));
    }
    sums.stays().forEach(stay -> showZones(stay, sums.stays().size() > 1));
  }

  private void way(Way way, Amount amount) {
    var figures = new ArrayList<String>();
    figures.add(readings.formats().clock(amount.seconds()));
    if (way.gait() != Gait.STILL) {
      figures.add(readings.formats().distance(amount.metres()));
      figures.add(text("recording.totals.steps", readings.formats().number(amount.steps(), 0)));
    }
    row(way.direction(), name(way), figures);
  }

  private String name(Way way) {
    String gait = text("recording.gait." + way.gait().name().toLowerCase(Locale.ROOT));
    return way.gait() == Gait.STILL
        ? readings.direction(way.direction())
        : text("recording.totals.way", readings.direction(way.direction()), gait);
  }

  private void showBests(Map<DirectionLabel, List<Bests.Best>> bests) {
    bests.forEach((direction, each) -> each.forEach(best -> best(direction, best)));
    if (bests.values().stream().allMatch(List::isEmpty)) {
      note(text("recording.totals.nobests"));
    }
  }

  private void best(DirectionLabel direction, Bests.Best best) {
    row(
        direction,
        name(new Way(direction, best.gait())),
        List.of(
            readings.formats().clock(best.seconds()),
            readings.formats().speed(best.metresPerSecond()),
            readings.formats().pace(best.metresPerSecond())));
  }

  private void showZones(Stay stay, boolean named) {
    if (named) {
      var title = new Label(whose(stay));
      title.getStyleClass().addAll("bs-strong", "recording-sums-note");
      title.setWrapText(true);
      rows.getChildren().add(title);
    }
    double most = stay.seconds().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    for (int zone = stay.zones().count(); zone >= 0; zone--) {
      zone(zone, stay.seconds().get(zone), stay.backward().get(zone), most);
    }
    note(stay.zones().origin());
  }

  /// The movements that a set of zones holds for: "Backward, running".
  private String whose(Stay stay) {
    return stay.movements().isEmpty()
        ? text("recording.totals.zones.person")
        : stay.movements().stream()
            .map(each -> name(new Way(label(each), each.gait())))
            .collect(Collectors.joining(" · "));
  }

  private static DirectionLabel label(Movement movement) {
    return movement.direction() == Direction.BACKWARD
        ? DirectionLabel.BACKWARD
        : DirectionLabel.FORWARD;
  }

  private void zone(int zone, double all, double backward, double most) {
    var name = new Label(zone == 0 ? text("recording.totals.below") : text("recording.zone", zone));
    name.setMinWidth(72);
    var bar = new ProgressBar(most > 0 ? all / most : 0);
    bar.getStyleClass().add("recording-zone");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setMinWidth(40);
    HBox.setHgrow(bar, Priority.ALWAYS);
    var time = figure(readings.formats().clock(all));
    var glyph = new DirectionGlyph();
    glyph.show(DirectionLabel.BACKWARD);
    var part = figure(readings.formats().clock(backward));
    bar.setAccessibleText(
        name.getText()
            + ": "
            + time.getText()
            + ", "
            + readings.direction(DirectionLabel.BACKWARD)
            + " "
            + part.getText());
    add(List.of(name, bar, time, glyph, part));
  }

  private void row(DirectionLabel direction, String name, List<String> figures) {
    var glyph = new DirectionGlyph();
    glyph.show(direction);
    var label = new Label(name);
    label.getStyleClass().add("bs-strong");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var nodes = new ArrayList<Node>(List.of(glyph, label, gap));
    figures.forEach(text -> nodes.add(figure(text)));
    add(nodes);
  }

  private void add(List<Node> nodes) {
    var row = new HBox(10);
    row.getChildren().setAll(nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("interval-sum");
    rows.getChildren().add(row);
  }

  private void section(String key) {
    var title = new Label(text(key));
    title.getStyleClass().addAll("bs-strong", "recording-sums-title");
    rows.getChildren().add(title);
  }

  private void note(String text) {
    var note = new Label(text);
    note.setWrapText(true);
    note.getStyleClass().addAll("bs-secondary", "recording-sums-note");
    rows.getChildren().add(note);
  }

  private static Label figure(String text) {
    var label = new Label(text);
    label.getStyleClass().add("recording-sums-figure");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private String text(String key, Object... arguments) {
    return readings.messages().text(key, arguments);
  }
}

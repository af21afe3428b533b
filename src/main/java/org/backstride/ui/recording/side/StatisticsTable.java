package org.backstride.ui.recording.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.backstride.recording.ChannelKind;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.recording.model.Readings;
import org.backstride.ui.recording.model.RecordingModel;
import org.backstride.ui.recording.model.Span;
import org.backstride.ui.recording.model.StretchFigures;

/// The figures of the selection, of the whole session and the difference, in aligned columns.
public final class StatisticsTable extends GridPane {

  /// The id of the grid, for tests and style.
  public static final String ID = "recording-statistics";

  private static final double FIRST_WIDE = 200;
  private static final double FIRST_NARROW = 150;

  /// One column: how it is headed, what it shows, and how a difference is shown.
  private record Measure(
      String title,
      ToDoubleFunction<StretchFigures> value,
      ToDoubleFunction<Double> user,
      int decimals,
      Kind kind) {}

  private enum Kind {
    CLOCK,
    DISTANCE,
    SHARE,
    NUMBER,
    SIGNED
  }

  private final RecordingModel model;
  private final Readings readings;
  private final List<Measure> known;
  private final StretchFigures whole;
  private List<Measure> measures;

  public StatisticsTable(RecordingModel model, Readings readings, Lifetime lifetime) {
    this.model = model;
    this.readings = readings;
    whole = StretchFigures.whole(model.recording().get().channels());
    known = measures().stream().filter(this::isKnown).toList();
    measures = known;
    setId(ID);
    setMinWidth(0);
    getStyleClass().add("statistics");
    setAccessibleRole(AccessibleRole.NODE);
    columns(FIRST_WIDE);
    lifetime.watch(model.selection(), this::show);
  }

  /// Leaves out the peaks and the climb, which a narrow window has no room for.
  public void compact(boolean narrow) {
    measures = narrow ? known.stream().filter(this::isPrimary).toList() : known;
    columns(narrow ? FIRST_NARROW : FIRST_WIDE);
    show(model.selection().get());
  }

  private void columns(double first) {
    getColumnConstraints().setAll(new ColumnConstraints(first));
    for (int i = 0; i < measures.size(); i++) {
      var column = new ColumnConstraints(30, 56, Region.USE_COMPUTED_SIZE);
      column.setHgrow(Priority.ALWAYS);
      column.setHalignment(HPos.RIGHT);
      getColumnConstraints().add(column);
    }
  }

  private void show(Optional<Span> selection) {
    getChildren().clear();
    var heads = new ArrayList<String>();
    heads.add(text("recording.statistics.title"));
    measures.forEach(measure -> heads.add(measure.title()));
    row(0, heads, "statistics-head");
    StretchFigures part =
        selection
            .map(
                span ->
                    StretchFigures.of(
                        model.recording().get().channels(), span.fromMillis(), span.toMillis()))
            .orElse(null);
    if (part != null) {
      row(1, cells(selectionName(selection.orElseThrow()), part), "statistics-selection");
      row(2, cells(text("recording.statistics.whole"), whole), "statistics-whole");
      row(3, differences(part), "statistics-difference");
    } else {
      row(1, List.of(text("recording.statistics.none")), "statistics-hint");
      row(2, cells(text("recording.statistics.whole"), whole), "statistics-whole");
    }
  }

  private void row(int row, List<String> cells, String styleClass) {
    var band = new Region();
    band.getStyleClass().addAll("statistics-row", styleClass + "-row");
    add(band, 0, row, measures.size() + 1, 1);
    for (int i = 0; i < cells.size(); i++) {
      var label = new Label(cells.get(i));
      label.getStyleClass().addAll(i == 0 ? "statistics-first" : "statistics-cell", styleClass);
      add(label, i, row, cells.size() == 1 ? measures.size() + 1 : 1, 1);
    }
  }

  private List<String> cells(String name, StretchFigures figures) {
    var cells = new ArrayList<String>();
    cells.add(name);
    for (Measure measure : measures) {
      cells.add(cell(measure, measure.value().applyAsDouble(figures)));
    }
    return cells;
  }

  private String cell(Measure measure, double value) {
    double user = measure.user().applyAsDouble(value);
    return switch (measure.kind()) {
      case CLOCK -> readings.formats().clock(value);
      case DISTANCE -> readings.formats().distance(value);
      case NUMBER, SHARE -> readings.formats().number(user, measure.decimals());
      case SIGNED -> readings.signed(user, measure.decimals());
    };
  }

  private List<String> differences(StretchFigures part) {
    var cells = new ArrayList<String>();
    cells.add(text("recording.statistics.difference"));
    for (Measure measure : measures) {
      double ours = measure.value().applyAsDouble(part);
      double all = measure.value().applyAsDouble(whole);
      cells.add(
          switch (measure.kind()) {
            case CLOCK, DISTANCE, SHARE ->
                readings.formats().percent(all > 0 ? ours / all : Double.NaN);
            case NUMBER, SIGNED ->
                readings.signed(
                    measure.user().applyAsDouble(ours) - measure.user().applyAsDouble(all),
                    measure.decimals());
          });
    }
    return cells;
  }

  private String selectionName(Span span) {
    return text(
        "recording.statistics.selection",
        readings.formats().clock(span.fromMillis() / 1000.0),
        readings.formats().clock(span.toMillis() / 1000.0));
  }

  private boolean isPrimary(Measure measure) {
    String title = measure.title();
    return measure.kind() != Kind.SHARE
        && !title.equals(max(readings.unit(ChannelKind.SPEED)))
        && !title.equals(max(readings.unit(ChannelKind.HEART_RATE)));
  }

  private boolean isKnown(Measure measure) {
    return !Double.isNaN(measure.value().applyAsDouble(whole));
  }

  private List<Measure> measures() {
    String speed = readings.unit(ChannelKind.SPEED);
    String heart = readings.unit(ChannelKind.HEART_RATE);
    ToDoubleFunction<Double> speedIn = readings.formats()::speedIn;
    ToDoubleFunction<Double> altitudeIn = readings.formats()::altitudeIn;
    ToDoubleFunction<Double> same = value -> value;
    return List.of(
        new Measure(text("recording.column.time"), StretchFigures::seconds, same, 0, Kind.CLOCK),
        new Measure(
            text("recording.column.distance"), StretchFigures::metres, same, 0, Kind.DISTANCE),
        new Measure(speed, StretchFigures::speed, speedIn, 1, Kind.NUMBER),
        new Measure(max(speed), StretchFigures::speedMax, speedIn, 1, Kind.NUMBER),
        new Measure(heart, StretchFigures::heartRate, same, 0, Kind.NUMBER),
        new Measure(max(heart), StretchFigures::heartRateMax, same, 0, Kind.NUMBER),
        new Measure(
            readings.unit(ChannelKind.CADENCE), StretchFigures::cadence, same, 0, Kind.NUMBER),
        new Measure(
            text("recording.column.step"), StretchFigures::stepMetres, same, 2, Kind.NUMBER),
        new Measure(text("recording.column.grade"), StretchFigures::grade, same, 1, Kind.SIGNED),
        new Measure(
            text("recording.column.climb", readings.formats().altitudeUnit()),
            StretchFigures::climbMetres,
            altitudeIn,
            0,
            Kind.SHARE));
  }

  private String max(String unit) {
    return text("recording.column.max", unit);
  }

  private String text(String key, Object... arguments) {
    return readings.messages().text(key, arguments);
  }
}

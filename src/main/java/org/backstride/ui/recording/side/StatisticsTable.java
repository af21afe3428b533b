package org.backstride.ui.recording.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.recording.model.Measure;
import org.backstride.ui.recording.model.Readings;
import org.backstride.ui.recording.model.RecordingModel;
import org.backstride.ui.recording.model.Span;
import org.backstride.ui.recording.model.StretchFigures;
import org.jspecify.annotations.Nullable;

/// The figures of the selection, of the whole session and the difference, in aligned columns.
public final class StatisticsTable extends GridPane {

  /// The id of the grid, for tests and style.
  public static final String ID = "recording-statistics";

  private static final double FIRST_WIDE = 200;
  private static final double FIRST_NARROW = 150;

  private final RecordingModel model;
  private final Readings readings;
  private List<Measure> known = List.of();
  private List<Measure> measures = List.of();
  private @Nullable StretchFigures whole;
  private @Nullable StretchFigures part;
  private boolean narrow;

  public StatisticsTable(RecordingModel model, Readings readings, Lifetime lifetime) {
    this.model = model;
    this.readings = readings;
    setId(ID);
    setMinWidth(0);
    getStyleClass().add("statistics");
    setAccessibleRole(AccessibleRole.NODE);
    columns(FIRST_WIDE);
    var all = new Span(0, Math.max(1, model.recording().get().channels().lastMillis()));
    model.figures().ask("whole", List.of(all), found -> takeWhole(found.getFirst()));
    lifetime.watch(model.selection(), this::ask);
  }

  private void takeWhole(StretchFigures found) {
    whole = found;
    known = Measure.all(readings).stream().filter(each -> each.isKnown(found)).toList();
    compact(narrow);
  }

  private void ask(Optional<Span> selection) {
    part = null;
    show();
    selection.ifPresent(
        span -> model.figures().ask("selection", List.of(span), found -> take(found.getFirst())));
  }

  private void take(StretchFigures found) {
    part = model.selection().get().isPresent() ? found : null;
    show();
  }

  /// Leaves out the peaks and the climb, which a narrow window has no room for.
  public void compact(boolean narrow) {
    this.narrow = narrow;
    measures = narrow ? known.stream().filter(Measure::isPrimary).toList() : known;
    columns(narrow ? FIRST_NARROW : FIRST_WIDE);
    show();
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

  private void show() {
    getChildren().clear();
    StretchFigures all = whole;
    if (all == null) {
      return;
    }
    var heads = new ArrayList<String>();
    heads.add(text("recording.statistics.title"));
    measures.forEach(measure -> heads.add(measure.title()));
    row(0, heads, "statistics-head");
    StretchFigures some = part;
    var selection = model.selection().get();
    if (some != null && selection.isPresent()) {
      row(1, cells(selectionName(selection.get()), some), "statistics-selection");
      row(2, cells(text("recording.statistics.whole"), all), "statistics-whole");
      row(3, differences(some, all), "statistics-difference");
    } else {
      row(1, List.of(text("recording.statistics.none")), "statistics-hint");
      row(2, cells(text("recording.statistics.whole"), all), "statistics-whole");
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
    measures.forEach(measure -> cells.add(measure.text(readings, figures)));
    return cells;
  }

  private List<String> differences(StretchFigures part, StretchFigures all) {
    var cells = new ArrayList<String>();
    cells.add(text("recording.statistics.difference"));
    measures.forEach(measure -> cells.add(measure.shareOrDifference(readings, part, all)));
    return cells;
  }

  private String selectionName(Span span) {
    return text(
        "recording.statistics.selection",
        readings.formats().clock(span.fromMillis() / 1000.0),
        readings.formats().clock(span.toMillis() / 1000.0));
  }

  private String text(String key, Object... arguments) {
    return readings.messages().text(key, arguments);
  }
}

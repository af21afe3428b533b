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

/// The figures of the selection, of the whole session and the difference, in aligned columns.
public final class StatisticsTable extends GridPane {

  /// The id of the grid, for tests and style.
  public static final String ID = "recording-statistics";

  private static final double FIRST_WIDE = 200;
  private static final double FIRST_NARROW = 150;

  private final RecordingModel model;
  private final Readings readings;
  private final List<Measure> known;
  private final StretchFigures whole;
  private List<Measure> measures;

  public StatisticsTable(RecordingModel model, Readings readings, Lifetime lifetime) {
    this.model = model;
    this.readings = readings;
    whole = StretchFigures.whole(model.recording().get().channels());
    known = Measure.all(readings).stream().filter(each -> each.isKnown(whole)).toList();
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
    measures = narrow ? known.stream().filter(Measure::isPrimary).toList() : known;
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
    measures.forEach(measure -> cells.add(measure.text(readings, figures)));
    return cells;
  }

  private List<String> differences(StretchFigures part) {
    var cells = new ArrayList<String>();
    cells.add(text("recording.statistics.difference"));
    measures.forEach(measure -> cells.add(measure.shareOrDifference(readings, part, whole)));
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

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
import javafx.scene.text.Font;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.page.WordWidths;
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

  /// What is left out where there is no room, the first one first.
  private static final List<Measure.Kind> SPARED =
      List.of(Measure.Kind.PEAK, Measure.Kind.SHARE, Measure.Kind.SIGNED, Measure.Kind.NUMBER);

  private static final double FIRST_PADDING = 36;
  private static final double PADDING = 16;

  /// What a stretch under a kilometre may take more than the session's distance.
  private static final double WIDER = 6;

  private final RecordingModel model;
  private final Readings readings;
  private List<Measure> known = List.of();
  private List<Measure> measures = List.of();
  private @Nullable StretchFigures whole;
  private @Nullable StretchFigures part;
  private final WordWidths heads = new WordWidths(Font.font("Inter", 12));
  private final WordWidths figures = new WordWidths(Font.font("Inter SemiBold", 13));

  public StatisticsTable(RecordingModel model, Readings readings, Lifetime lifetime) {
    this.model = model;
    this.readings = readings;
    setId(ID);
    setMinWidth(0);
    getStyleClass().add("statistics");
    setAccessibleRole(AccessibleRole.NODE);
    var opened = model.recording().get();
    model.figures().work("whole", _ -> StretchFigures.ofAll(opened), this::takeWhole);
    lifetime.watch(model.selection(), this::ask);
    lifetime.observe(widthProperty(), width -> fit());
  }

  private void takeWhole(StretchFigures found) {
    whole = found;
    known = Measure.all(readings).stream().filter(each -> each.isKnown(found)).toList();
    fit();
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

  /// Leaves out what there is no room for: no head and no figure is cut.
  private void fit() {
    StretchFigures all = whole;
    if (all == null || getWidth() <= 0) {
      return;
    }
    double first = first(all);
    var kept = new ArrayList<>(known);
    for (var kind : SPARED) {
      for (Measure measure : known.reversed()) {
        double needed = first + kept.stream().mapToDouble(each -> width(each, all)).sum();
        if (needed > getWidth() && measure.kind() == kind) {
          kept.remove(measure);
        }
      }
    }
    if (!kept.equals(measures) || getColumnConstraints().isEmpty()) {
      measures = List.copyOf(kept);
      columns(first, all);
      show();
    }
  }

  private void columns(double first, StretchFigures all) {
    getColumnConstraints().setAll(new ColumnConstraints(first));
    for (Measure measure : measures) {
      double width = width(measure, all);
      var column = new ColumnConstraints(width, width, Region.USE_COMPUTED_SIZE);
      column.setHgrow(Priority.ALWAYS);
      column.setHalignment(HPos.RIGHT);
      getColumnConstraints().add(column);
    }
  }

  /// The room of the names of the rows.
  private double first(StretchFigures all) {
    long end = Math.round(all.seconds() * 1000);
    double names =
        Math.max(
            figures.of(selectionName(new Span(Math.max(0, end - 1), Math.max(1, end)))),
            Math.max(
                figures.of(text("recording.statistics.whole")),
                heads.of(text("recording.statistics.difference"))));
    return Math.ceil(FIRST_PADDING + Math.max(names, heads.of(text("recording.statistics.title"))));
  }

  /// The room of a head and of figures no longer than the session's own.
  private double width(Measure measure, StretchFigures all) {
    return Math.ceil(
        PADDING
            + Math.max(heads.of(measure.title()), figures.of(measure.text(readings, all)))
            + (measure.bearsUnit() ? WIDER : 0));
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

package org.backstride.ui.recording.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Interval;
import org.backstride.ui.recording.chart.ChartLayout.Strip;
import org.backstride.ui.recording.model.AxisKind;
import org.backstride.ui.recording.model.Readings;
import org.backstride.ui.recording.model.RecordingModel;
import org.backstride.ui.recording.model.Span;

/// The values at the cursor, each beside its trace at a fixed place: nothing floats over the chart.
final class Legend extends Group {

  private final RecordingModel model;
  private final Readings readings;
  private final Label time = label("chart-legend-time");
  private final Label distance = label("chart-legend-more");
  private final DirectionGlyph glyph = new DirectionGlyph();
  private final Label interval = label("chart-legend-interval");
  private final VBox head;
  private final Map<ChannelKind, Entry> entries = new HashMap<>();

  Legend(RecordingModel model, Readings readings) {
    this.model = model;
    this.readings = readings;
    setManaged(false);
    setMouseTransparent(true);
    var above = new HBox(8, time, distance);
    above.setAlignment(Pos.BASELINE_LEFT);
    var below = new HBox(6, glyph, interval);
    below.setAlignment(Pos.CENTER_LEFT);
    head = new VBox(2, above, below);
    head.setManaged(false);
    getChildren().add(head);
  }

  void show(ChartLayout layout, ChartComposer composer) {
    showHead();
    double position = model.timeline().positionAt(model.cursor().get());
    entries.values().forEach(entry -> entry.setVisible(false));
    List<Strip> strips = layout.strips();
    for (int i = 0; i < strips.size(); i++) {
      Strip strip = strips.get(i);
      boolean above = strip.kind().equals(ChannelKind.GRADE);
      if (!above) {
        boolean graded = i > 0 && strips.get(i - 1).kind().equals(ChannelKind.GRADE);
        double top = graded ? strips.get(i - 1).top() : strip.top();
        entry(strip.kind()).show(composer, position, top, graded);
      }
    }
  }

  private void showHead() {
    long at = model.cursor().get();
    time.setText(readings.formats().clock(at / 1000.0));
    double metres = model.traces().timeline(AxisKind.DISTANCE).positionAt(at);
    distance.setText(
        model.traces().has(ChannelKind.DISTANCE) ? readings.formats().distance(metres) : "");
    List<Interval> intervals = model.intervals();
    int index = -1;
    for (int i = 0; i < intervals.size(); i++) {
      index = Span.of(intervals.get(i)).contains(at) ? i : index;
    }
    glyph.setVisible(index >= 0);
    interval.setText(index < 0 ? "" : intervalText(intervals.get(index), index));
    if (index >= 0) {
      glyph.show(intervals.get(index).direction());
    }
    head.resizeRelocate(
        ChartLayout.LEGEND_LEFT, ChartLayout.BAND_TOP - 5, ChartLayout.LEGEND_WIDTH + 32, 44);
  }

  private String intervalText(Interval current, int index) {
    return readings
        .messages()
        .text("recording.legend.interval", readings.direction(current.direction()), index + 1);
  }

  private Entry entry(ChannelKind kind) {
    return entries.computeIfAbsent(
        kind,
        missing -> {
          var entry = new Entry(missing);
          getChildren().add(entry);
          return entry;
        });
  }

  private static Label label(String styleClass) {
    var label = new Label();
    label.getStyleClass().add(styleClass);
    return label;
  }

  /// One trace's name, value and second line.
  private final class Entry extends VBox {

    private final ChannelKind kind;
    private final Label value = label("chart-legend-value");
    private final Label unit = label("chart-legend-unit");
    private final Label more = label("chart-legend-more");

    Entry(ChannelKind kind) {
      this.kind = kind;
      setManaged(false);
      getStyleClass().add("chart-legend");
      var swatch = new Region();
      swatch.getStyleClass().addAll("chart-swatch", swatchClass());
      var name = label("chart-legend-name");
      name.setText(name());
      var top = new HBox(8, swatch, name);
      top.setAlignment(Pos.CENTER_LEFT);
      var figures = new HBox(5, value, unit);
      figures.setAlignment(Pos.BASELINE_LEFT);
      getChildren().setAll(top, figures, more);
    }

    void show(ChartComposer composer, double position, double top, boolean graded) {
      setVisible(true);
      double recorded = composer.trace(kind).valueAt(position);
      if (graded) {
        double grade = composer.trace(ChannelKind.GRADE).valueAt(position);
        value.setText(readings.signed(grade, 1));
        unit.setText("%");
        more.setText(
            readings
                .messages()
                .text("recording.legend.altitude", readings.reading(kind, recorded)));
      } else {
        value.setText(readings.value(kind, recorded));
        unit.setText(readings.unit(kind));
        more.setText(second(recorded));
      }
      resizeRelocate(ChartLayout.LEGEND_LEFT, top - 2, ChartLayout.LEGEND_WIDTH, 64);
    }

    private String second(double recorded) {
      if (kind.equals(ChannelKind.SPEED)) {
        return readings.formats().pace(recorded);
      }
      return "";
    }

    private String name() {
      return kind.equals(ChannelKind.ALTITUDE) && model.traces().has(ChannelKind.GRADE)
          ? readings.messages().text("recording.legend.grade")
          : readings.name(kind);
    }

    private String swatchClass() {
      return "chart-swatch-" + Readings.tone(kind).token();
    }
  }
}

package org.backstride.ui.recording.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Interval;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.recording.chart.ChartLayout.Legroom;
import org.backstride.ui.recording.chart.ChartLayout.Strip;
import org.backstride.ui.recording.model.AxisKind;
import org.backstride.ui.recording.model.PlannedBand;
import org.backstride.ui.recording.model.Readings;
import org.backstride.ui.recording.model.RecordingModel;
import org.backstride.ui.recording.model.Span;

/// The values at the cursor, each beside its trace at a fixed place: nothing floats over the chart.
final class Legend extends Group {

  private static final PseudoClass TIGHT_ROOM = PseudoClass.getPseudoClass("tight");
  private static final double TIGHT = 58;

  /// What the head may take more than the names: it stands above the values of the axis.
  private static final double HEAD_MORE = 32;

  /// The room that a trace's name, value, second line and planned range take.
  private static final double WITH_PLAN = 82;

  private final RecordingModel model;
  private final Readings readings;
  private final LegendRoom names;
  private final Label time = label("chart-legend-time");
  private final Label distance = label("chart-legend-more");
  private final DirectionGlyph glyph = new DirectionGlyph();
  private final Label interval = label("chart-legend-interval");
  private final VBox head;
  private final Map<ChannelKind, Entry> entries = new HashMap<>();

  Legend(RecordingModel model, Readings readings, LegendRoom names) {
    this.model = model;
    this.readings = readings;
    this.names = names;
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
    showHead(layout);
    double position = model.timeline().positionAt(model.cursor().get());
    entries.values().forEach(entry -> entry.setVisible(false));
    List<Strip> strips = layout.strips();
    for (int i = 0; i < strips.size(); i++) {
      Strip strip = strips.get(i);
      if (!strip.kind().equals(ChannelKind.GRADE)) {
        boolean graded = i > 0 && strips.get(i - 1).kind().equals(ChannelKind.GRADE);
        var entry = entry(strip.kind());
        entry.name(layout.isOverlaid() ? i + 1 : 0, composer.tone(strip.kind()));
        entry.show(composer, position, layout, i, graded);
      }
    }
  }

  private void showHead(ChartLayout layout) {
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
        ChartLayout.LEGEND_LEFT, ChartLayout.BAND_TOP - 5, layout.legendWidth() + HEAD_MORE, 44);
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
    private final Region swatch = new Region();
    private final Label name = label("chart-legend-name");
    private final Label value = label("chart-legend-value");
    private final Label unit = label("chart-legend-unit");
    private final Label more = label("chart-legend-more");
    private final Label planned = label("chart-legend-planned");

    Entry(ChannelKind kind) {
      this.kind = kind;
      setManaged(false);
      getStyleClass().add("chart-legend");
      var top = new HBox(8, swatch, name);
      top.setAlignment(Pos.CENTER_LEFT);
      var figures = new HBox(5, value, unit);
      figures.setAlignment(Pos.BASELINE_LEFT);
      getChildren().setAll(top, figures, more, planned);
    }

    /// @param number counts the overlaid traces from 1; 0 where each has a panel of its own
    void name(int number, Tone tone) {
      swatch.getStyleClass().setAll("chart-swatch", "chart-swatch-" + tone.token());
      name.setText(names.name(kind, number));
    }

    void show(
        ChartComposer composer, double position, ChartLayout layout, int strip, boolean graded) {
      setVisible(true);
      Legroom room = layout.legroom(strip);
      boolean tight = room.height() < TIGHT;
      pseudoClassStateChanged(TIGHT_ROOM, tight);
      more.setVisible(!tight);
      more.setManaged(!tight);
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
      boolean ranged = showPlanned(room);
      resizeRelocate(
          ChartLayout.LEGEND_LEFT,
          room.top() - 2,
          layout.legendWidth(),
          tight ? 36 : ranged ? WITH_PLAN : 64);
    }

    /// The range that was planned where the cursor stands.
    private boolean showPlanned(Legroom room) {
      var band = room.height() < WITH_PLAN ? Optional.<PlannedBand>empty() : bandAtCursor();
      planned.setText(band.map(this::plannedText).orElse(""));
      planned.setVisible(band.isPresent());
      planned.setManaged(band.isPresent());
      return band.isPresent();
    }

    private Optional<PlannedBand> bandAtCursor() {
      long at = model.cursor().get();
      return model.planned().get().stream()
          .filter(band -> band.kind().equals(kind))
          .filter(band -> band.fromMillis() <= at && at < band.toMillis())
          .findFirst();
    }

    private String plannedText(PlannedBand band) {
      String low = readings.value(kind, band.low());
      String high = readings.value(kind, band.high());
      return readings
          .messages()
          .text("recording.legend.planned", low.equals(high) ? low : low + "–" + high);
    }

    private String second(double recorded) {
      if (kind.equals(ChannelKind.SPEED)) {
        return readings.formats().pace(recorded);
      }
      return "";
    }
  }
}

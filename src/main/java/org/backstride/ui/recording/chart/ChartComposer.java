package org.backstride.ui.recording.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Interval;
import org.backstride.recording.Pyramid;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.kit.chart.Band;
import org.backstride.ui.kit.chart.Box;
import org.backstride.ui.kit.chart.ChartPicture;
import org.backstride.ui.kit.chart.Layer;
import org.backstride.ui.kit.chart.Panel;
import org.backstride.ui.kit.chart.Ticks;
import org.backstride.ui.kit.chart.Trace;
import org.backstride.ui.kit.chart.ValueRange;
import org.backstride.ui.kit.chart.Viewport;
import org.backstride.ui.recording.chart.ChartLayout.Strip;
import org.backstride.ui.recording.model.AxisKind;
import org.backstride.ui.recording.model.Readings;
import org.backstride.ui.recording.model.RecordingModel;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.UnitSystem;

/// Turns the state of a recording view into what the painter paints: no nodes, no colours.
final class ChartComposer {

  private static final double PIXELS_A_TICK = 90;
  private static final double PIXELS_A_VALUE = 30;

  private final RecordingModel model;
  private final Readings readings;
  private final Map<ChannelKind, ValueRange> extremes = new HashMap<>();

  ChartComposer(RecordingModel model, Readings readings) {
    this.model = model;
    this.readings = readings;
  }

  ChartPicture picture(ChartLayout layout, double scale) {
    var panels = new ArrayList<Panel>();
    panels.add(capPanel(layout, scale));
    for (Strip strip : layout.strips()) {
      boolean gridded = !layout.isOverlaid() || strip.equals(layout.strips().getFirst());
      panels.add(
          new Panel(
              box(layout, strip.top(), strip.bottom(), scale),
              range(strip),
              gridded ? valueTicks(strip) : List.of(),
              layers(strip.kind(), layout.isOverlaid())));
    }
    return new ChartPicture(
        model.view().get(), bands(), axisTicks(layout.plotWidth()), panels, scale);
  }

  Trace trace(ChannelKind kind) {
    return model.trace(kind);
  }

  /// The round values a strip shows, in the recorded unit.
  ValueRange range(Strip strip) {
    ChannelKind kind = strip.kind();
    double factor = readings.factor(kind);
    ValueRange seen = extremes(kind);
    if (kind.equals(ChannelKind.ALTITUDE) || kind.equals(ChannelKind.GRADE)) {
      return seen;
    }
    var round = Ticks.rangeAround(seen.low() * factor, seen.high() * factor, lines(strip));
    return new ValueRange(round.low() / factor, round.high() / factor);
  }

  /// The values with a grid line, in the recorded unit.
  List<Double> valueTicks(Strip strip) {
    if (strip.kind().equals(ChannelKind.GRADE)) {
      return List.of(0.0);
    }
    double factor = readings.factor(strip.kind());
    ValueRange range = range(strip);
    double[] ticks = Ticks.round(range.low() * factor, range.high() * factor, lines(strip));
    return Arrays.stream(ticks).map(tick -> tick / factor).boxed().toList();
  }

  /// The positions with a grid line along the axis.
  List<Double> axisTicks(double width) {
    Viewport view = model.view().get();
    int most = (int) Math.max(2, width / PIXELS_A_TICK);
    double unit = distanceUnit();
    double[] ticks =
        model.axis().get() == AxisKind.TIME
            ? Ticks.time(view.from(), view.to(), most)
            : Ticks.round(view.from() / unit, view.to() / unit, most);
    double factor = model.axis().get() == AxisKind.TIME ? 1 : unit;
    return Arrays.stream(ticks).map(tick -> tick * factor).boxed().toList();
  }

  List<Band> bands() {
    var timeline = model.timeline();
    return model.intervals().stream()
        .map(
            interval ->
                new Band(
                    timeline.positionAt(interval.startMillis()),
                    timeline.positionAt(interval.endMillis()),
                    BandLooks.kind(interval.direction())))
        .toList();
  }

  private Panel capPanel(ChartLayout layout, double scale) {
    var caps = new ArrayList<Layer>();
    var timeline = model.timeline();
    for (Interval interval : model.intervals()) {
      double from = timeline.positionAt(interval.startMillis());
      double to = timeline.positionAt(interval.endMillis());
      if (to > from) {
        caps.add(new Layer.Cap(new Viewport(from, to), BandLooks.tone(interval.direction())));
      }
    }
    Box box = box(layout, ChartLayout.BAND_TOP, ChartLayout.BAND_BOTTOM, scale);
    return new Panel(box, new ValueRange(0, 1), List.of(), caps);
  }

  private List<Layer> layers(ChannelKind kind, boolean overlaid) {
    var trace = trace(kind);
    Tone tone = tone(kind);
    if (kind.equals(ChannelKind.GRADE)) {
      return List.of(new Layer.Bars(trace, tone));
    }
    var layers = new ArrayList<Layer>();
    if (kind.equals(ChannelKind.HEART_RATE)) {
      layers.addAll(zones());
    }
    layers.addAll(planned(kind, tone));
    boolean filled = kind.equals(ChannelKind.ALTITUDE) && !overlaid;
    layers.add(filled ? new Layer.Area(trace, tone) : new Layer.Line(trace, tone));
    return layers;
  }

  /// The colour of a trace among those shown.
  Tone tone(ChannelKind kind) {
    return TraceTones.of(kind, model.shown().get());
  }

  private List<Layer> zones() {
    var layers = new ArrayList<Layer>();
    if (!model.options().zones().get()) {
      return layers;
    }
    var timeline = model.timeline();
    for (var stretch : model.zoned().get()) {
      double from = timeline.positionAt(stretch.fromMillis());
      double to = timeline.positionAt(stretch.toMillis());
      var zones = stretch.zones();
      for (int zone = 1; zone <= zones.count() && to > from; zone++) {
        var values = new ValueRange(zones.floor(zone), zones.floor(zone + 1));
        layers.add(new Layer.Zone(new Viewport(from, to), values, Tone.HEART, 0.035 * zone));
      }
    }
    return layers;
  }

  private List<Layer> planned(ChannelKind kind, Tone tone) {
    if (!model.options().planned().get()) {
      return List.of();
    }
    var timeline = model.timeline();
    var layers = new ArrayList<Layer>();
    for (var band : model.planned().get()) {
      double from = timeline.positionAt(band.fromMillis());
      double to = timeline.positionAt(band.toMillis());
      if (band.kind().equals(kind) && to > from) {
        var values = new ValueRange(band.low(), band.high());
        layers.add(new Layer.Planned(new Viewport(from, to), values, tone));
      }
    }
    return layers;
  }

  private ValueRange extremes(ChannelKind kind) {
    Pyramid samples = model.rawTrace(kind).samples();
    if (samples.size() == 0) {
      return new ValueRange(0, 1);
    }
    return extremes.computeIfAbsent(kind, missing -> extremes(missing, samples));
  }

  private ValueRange extremes(ChannelKind kind, Pyramid samples) {
    double low = samples.low(0, samples.size());
    double high = samples.high(0, samples.size());
    if (Double.isNaN(low)) {
      return new ValueRange(0, 1);
    }
    if (kind.equals(ChannelKind.GRADE)) {
      double most = Math.max(Math.max(Math.abs(low), Math.abs(high)), 1);
      return new ValueRange(-most, most);
    }
    double room =
        Math.max(
            (high - low) * (kind.equals(ChannelKind.ALTITUDE) ? 0.12 : 0.02),
            leastRange(kind) / 2 - (high - low) / 2);
    double floor = startsAtZero(kind) ? Math.min(0, low) : low - room;
    return new ValueRange(floor, Math.max(high + (startsAtZero(kind) ? 0 : room), floor + 1e-3));
  }

  private double distanceUnit() {
    return readings.formats().units() == UnitSystem.METRIC ? 1 : DistanceUnit.MILES.metres();
  }

  private static boolean startsAtZero(ChannelKind kind) {
    return kind.equals(ChannelKind.SPEED) || kind.equals(ChannelKind.POWER);
  }

  private static double leastRange(ChannelKind kind) {
    return kind.equals(ChannelKind.ALTITUDE) ? 20 : 1;
  }

  private static int lines(Strip strip) {
    return (int) Math.max(2, (strip.bottom() - strip.top()) / PIXELS_A_VALUE);
  }

  private static Box box(ChartLayout layout, double top, double bottom, double scale) {
    return new Box(
        0,
        (int) Math.round(top * scale),
        (int) Math.round(layout.plotWidth() * scale),
        (int) Math.round(bottom * scale));
  }
}

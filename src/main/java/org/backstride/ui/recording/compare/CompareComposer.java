package org.backstride.ui.recording.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Pyramid;
import org.backstride.recording.compare.Slot;
import org.backstride.ui.kit.chart.Band;
import org.backstride.ui.kit.chart.Box;
import org.backstride.ui.kit.chart.ChartPicture;
import org.backstride.ui.kit.chart.Layer;
import org.backstride.ui.kit.chart.Panel;
import org.backstride.ui.kit.chart.Ticks;
import org.backstride.ui.kit.chart.Trace;
import org.backstride.ui.kit.chart.ValueRange;
import org.backstride.ui.kit.chart.Viewport;
import org.backstride.ui.recording.chart.BandLooks;
import org.backstride.ui.recording.compare.CompareLayout.Strip;
import org.backstride.ui.recording.model.Readings;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.UnitSystem;

/// Turns the state of a comparison into what the painter paints: no nodes, no colours.
final class CompareComposer {

  private static final double PIXELS_A_TICK = 90;
  private static final double PIXELS_A_VALUE = 34;

  private final CompareModel model;
  private final Readings readings;

  CompareComposer(CompareModel model, Readings readings) {
    this.model = model;
    this.readings = readings;
  }

  ChartPicture picture(CompareLayout layout, double scale) {
    var panels = new ArrayList<Panel>();
    if (!model.bands().isEmpty()) {
      panels.add(caps(layout, scale));
    }
    for (Strip strip : layout.strips()) {
      var box = box(layout, strip.top(), strip.bottom(), scale);
      panels.add(new Panel(box, range(strip), ticks(strip), lines(strip.kind())));
    }
    return new ChartPicture(
        model.view().get(), bands(), axisTicks(layout.plotWidth()), panels, scale);
  }

  /// The round values a strip shows, in the recorded unit.
  ValueRange range(Strip strip) {
    double factor = readings.factor(strip.kind());
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Trace trace : model.traces(strip.kind())) {
      Pyramid samples = trace.samples();
      float least = samples.size() == 0 ? Float.NaN : samples.low(0, samples.size());
      if (!Float.isNaN(least)) {
        low = Math.min(low, least);
        high = Math.max(high, samples.high(0, samples.size()));
      }
    }
    if (low > high) {
      return new ValueRange(0, 1);
    }
    var round = Ticks.rangeAround(low * factor, high * factor, lineCount(strip));
    return new ValueRange(round.low() / factor, round.high() / factor);
  }

  /// The values with a grid line, in the recorded unit.
  List<Double> ticks(Strip strip) {
    double factor = readings.factor(strip.kind());
    ValueRange range = range(strip);
    double[] round = Ticks.round(range.low() * factor, range.high() * factor, lineCount(strip));
    return Arrays.stream(round).map(tick -> tick / factor).boxed().toList();
  }

  /// A place of the axis in words.
  String position(double position) {
    return model.axis().get() == CompareAxis.DISTANCE
        ? readings.formats().distance(position)
        : readings.formats().clock(position);
  }

  /// The value of a session's trace, NaN where it has none there.
  double value(ChannelKind kind, int member, double position) {
    var traces = model.traces(kind);
    return member < traces.size() ? traces.get(member).valueAt(position) : Double.NaN;
  }

  private List<Layer> lines(ChannelKind kind) {
    var traces = model.traces(kind);
    return model.drawn().stream()
        .filter(member -> member < traces.size())
        .<Layer>map(member -> new Layer.Line(traces.get(member), MemberTones.of(member)))
        .toList();
  }

  private List<Band> bands() {
    return model.bands().stream()
        .filter(slot -> slot.seconds() > 0)
        .map(
            slot ->
                new Band(slot.startSeconds(), slot.endSeconds(), BandLooks.kind(slot.direction())))
        .toList();
  }

  private Panel caps(CompareLayout layout, double scale) {
    var caps = new ArrayList<Layer>();
    for (Slot slot : model.bands()) {
      if (slot.seconds() > 0) {
        caps.add(
            new Layer.Cap(
                new Viewport(slot.startSeconds(), slot.endSeconds()),
                BandLooks.tone(slot.direction())));
      }
    }
    Box box = box(layout, CompareLayout.BAND_TOP, CompareLayout.BAND_BOTTOM, scale);
    return new Panel(box, new ValueRange(0, 1), List.of(), caps);
  }

  private List<Double> axisTicks(double width) {
    Viewport view = model.view().get();
    int most = (int) Math.max(2, width / PIXELS_A_TICK);
    if (model.axis().get() != CompareAxis.DISTANCE) {
      return Arrays.stream(Ticks.time(view.from(), view.to(), most)).boxed().toList();
    }
    boolean metric = readings.formats().units() == UnitSystem.METRIC;
    double unit = metric ? 1 : DistanceUnit.MILES.metres();
    double[] round = Ticks.round(view.from() / unit, view.to() / unit, most);
    return Arrays.stream(round).map(tick -> tick * unit).boxed().toList();
  }

  private static int lineCount(Strip strip) {
    return (int) Math.max(2, strip.height() / PIXELS_A_VALUE);
  }

  private static Box box(CompareLayout layout, double top, double bottom, double scale) {
    return new Box(
        0,
        (int) Math.round(top * scale),
        (int) Math.round(layout.plotWidth() * scale),
        (int) Math.round(bottom * scale));
  }
}

package org.backstride.ui.kit.chart;

import java.util.EnumMap;
import java.util.Map;
import org.backstride.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/// Paints a [ChartPicture] into a [Raster]: ground and bands, grid, then the layers of each panel.
/// Keeps its scratch memory from frame to frame; confined to one thread.
public final class ChartPainter {

  private static final double LINE_WIDTH = 1.25;
  private static final int CAP_HEIGHT = 3;
  private static final int BAR_WIDTH = 3;
  private static final int BAR_STEP = 5;

  private final Inks inks;
  private final double scale;
  private final Map<BandKind, Texture> textures = new EnumMap<>(BandKind.class);
  private TraceColumns columns = new TraceColumns(0);
  private int textureLength;

  /// @param scale pixels of the raster for one of the layout
  public ChartPainter(Inks inks, double scale) {
    this.inks = inks;
    this.scale = scale;
  }

  public void paint(ChartPicture picture, Raster raster) {
    raster.clear(inks.ink(Tone.SURFACE));
    if (textureLength < raster.width()) {
      textures.clear();
      textureLength = raster.width();
    }
    @Nullable Panel below = null;
    for (Panel panel : picture.panels()) {
      if (below == null || !below.box().equals(panel.box())) {
        ground(picture, panel, raster);
        grid(picture, panel, raster);
      }
      below = panel;
      panel.layers().forEach(layer -> paint(layer, picture.view(), panel, raster));
    }
  }

  private void ground(ChartPicture picture, Panel panel, Raster raster) {
    Box box = panel.box();
    double origin = column(0, picture.view(), box);
    for (Band band : picture.bands()) {
      if (band.to() > picture.view().from() && band.from() < picture.view().to()) {
        Box across = stretch(band.from(), band.to(), picture.view(), box);
        texture(band.kind()).fill(raster, across, origin);
        raster.lay(
            new Box(across.left(), box.top(), across.left() + hair(), box.bottom()).and(box),
            inks.border(band.kind()));
      }
    }
  }

  private void grid(ChartPicture picture, Panel panel, Raster raster) {
    Box box = panel.box();
    Ink ink = inks.ink(Tone.HAIRLINE);
    int hair = hair();
    for (double tick : picture.ticks()) {
      int x = (int) Math.round(column(tick, picture.view(), box));
      raster.lay(new Box(x, box.top(), x + hair, box.bottom()).and(box), ink);
    }
    for (double tick : panel.ticks()) {
      int y = (int) Math.round(panel.range().row(tick, box));
      raster.lay(new Box(box.left(), y, box.right(), y + hair).and(box), ink);
    }
    raster.lay(
        new Box(box.left(), box.bottom() - hair, box.right(), box.bottom()),
        inks.ink(Tone.MUTED).faded(0.45));
  }

  private void paint(Layer layer, Viewport view, Panel panel, Raster raster) {
    switch (layer) {
      case Layer.Line(Trace trace, Tone tone) -> line(trace, tone, view, panel, raster);
      case Layer.Area(Trace trace, Tone tone) -> {
        area(read(trace, view, panel), tone, panel, raster);
        outline(tone, panel, raster);
      }
      case Layer.Bars(Trace trace, Tone tone) ->
          bars(read(trace, view, panel), tone, panel, raster);
      case Layer.Planned planned -> planned(planned, view, panel, raster);
      case Layer.Zone(Viewport stretch, ValueRange values, Tone tone, double strength) -> {
        Box box = stretch(stretch.from(), stretch.to(), view, panel.box());
        int top = (int) Math.round(panel.range().row(values.high(), box));
        int bottom = (int) Math.round(panel.range().row(values.low(), box));
        raster.lay(
            new Box(box.left(), top, box.right(), bottom).and(box), inks.ink(tone).faded(strength));
      }
      case Layer.Level(double value, Tone tone) -> level(value, tone, panel, raster);
      case Layer.Cap(Viewport stretch, Tone tone) -> {
        Box across = stretch(stretch.from(), stretch.to(), view, panel.box());
        int bottom = across.top() + (int) Math.round(CAP_HEIGHT * scale);
        raster.set(
            new Box(across.left(), across.top(), across.right() - hair(), bottom), inks.ink(tone));
      }
    }
  }

  private void line(Trace trace, Tone tone, Viewport view, Panel panel, Raster raster) {
    read(trace, view, panel);
    outline(tone, panel, raster);
  }

  private void outline(Tone tone, Panel panel, Raster raster) {
    new LinePainter(raster, panel.box(), panel.range(), LINE_WIDTH * scale, inks.ink(tone))
        .paint(columns);
  }

  private void area(TraceColumns read, Tone tone, Panel panel, Raster raster) {
    Box box = panel.box();
    Ink ink = inks.ink(tone).faded(0.22);
    for (int column = 0; column < read.count(); column++) {
      if (!Float.isNaN(read.low(column))) {
        int top = (int) Math.round(panel.range().row(read.low(column), box));
        int x = box.left() + column;
        raster.lay(new Box(x, top, x + 1, box.bottom()).and(box), ink);
      }
    }
  }

  private void bars(TraceColumns read, Tone tone, Panel panel, Raster raster) {
    Box box = panel.box();
    int step = (int) Math.round(BAR_STEP * scale);
    int width = (int) Math.round(BAR_WIDTH * scale);
    int zero = (int) Math.round(panel.range().row(0, box));
    for (int left = 0; left < read.count(); left += step) {
      float farthest = farthest(read, left, Math.min(read.count(), left + step));
      int end = (int) Math.round(panel.range().row(farthest, box));
      Ink ink = inks.ink(tone).faded(farthest > 0 ? 0.9 : 0.5);
      int x = box.left() + left;
      raster.lay(new Box(x, Math.min(zero, end), x + width, Math.max(zero, end)).and(box), ink);
    }
  }

  private static float farthest(TraceColumns read, int from, int to) {
    float farthest = 0;
    for (int column = from; column < to; column++) {
      farthest = Math.abs(read.low(column)) > Math.abs(farthest) ? read.low(column) : farthest;
      farthest = Math.abs(read.high(column)) > Math.abs(farthest) ? read.high(column) : farthest;
    }
    return farthest;
  }

  private void planned(Layer.Planned planned, Viewport view, Panel panel, Raster raster) {
    Box box = panel.box();
    Box across = stretch(planned.stretch().from(), planned.stretch().to(), view, box);
    int top = (int) Math.round(panel.range().row(planned.values().high(), box));
    int bottom = (int) Math.round(panel.range().row(planned.values().low(), box));
    int hair = hair();
    Ink ink = inks.ink(planned.tone());
    raster.lay(new Box(across.left(), top, across.right(), bottom).and(box), ink.faded(0.22));
    for (int y : new int[] {top, bottom}) {
      raster.layDashes(
          new Box(across.left(), y, across.right(), y + hair).and(box), 3 * hair, ink.faded(0.8));
    }
  }

  private void level(double value, Tone tone, Panel panel, Raster raster) {
    Box box = panel.box();
    int hair = hair();
    int y = (int) Math.round(panel.range().row(value, box));
    raster.layDashes(
        new Box(box.left(), y, box.right(), y + hair).and(box),
        2 * hair,
        inks.ink(tone).faded(0.5));
  }

  private int hair() {
    return Math.max(1, (int) scale);
  }

  private TraceColumns read(Trace trace, Viewport view, Panel panel) {
    if (columns.count() != panel.box().width()) {
      columns = new TraceColumns(panel.box().width());
    }
    columns.read(trace, view);
    return columns;
  }

  private Texture texture(BandKind kind) {
    return textures.computeIfAbsent(
        kind, missing -> Texture.of(missing, inks, textureLength, scale));
  }

  private static Box stretch(double from, double to, Viewport view, Box box) {
    return box.columns(column(from, view, box), column(to, view, box)).and(box);
  }

  private static double column(double position, Viewport view, Box box) {
    return box.left() + view.shareOf(position) * box.width();
  }
}

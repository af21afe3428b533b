package org.backstride.ui.recording.svg;

import javafx.scene.paint.Color;
import org.backstride.ui.kit.Palette;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.kit.chart.Band;
import org.backstride.ui.kit.chart.BandKind;
import org.backstride.ui.kit.chart.Box;
import org.backstride.ui.kit.chart.ChartPicture;
import org.backstride.ui.kit.chart.Layer;
import org.backstride.ui.kit.chart.Panel;
import org.backstride.ui.kit.chart.Trace;
import org.backstride.ui.kit.chart.TraceColumns;
import org.backstride.ui.kit.chart.ValueRange;
import org.backstride.ui.kit.chart.Viewport;
import org.jspecify.annotations.Nullable;

/// Draws a [ChartPicture] as lines and areas instead of pixels. Directions keep their pattern:
/// slanting lines behind backward stretches, dashes behind sideways ones.
public final class PictureSvg {

  private static final double HATCH_STEP = 10;
  private static final int CAP_HEIGHT = 3;
  private static final int BAR_STEP = 5;
  private static final int BAR_WIDTH = 3;

  private final ChartPicture picture;
  private final Palette palette;
  private final SvgPage page;

  private PictureSvg(ChartPicture picture, Palette palette, SvgPage page) {
    this.picture = picture;
    this.palette = palette;
    this.page = page;
  }

  /// Draws a picture made at the scale 1.
  public static void draw(ChartPicture picture, Palette palette, SvgPage page) {
    var drawing = new PictureSvg(picture, palette, page);
    @Nullable Panel below = null;
    for (Panel panel : picture.panels()) {
      if (below == null || !below.box().equals(panel.box())) {
        drawing.ground(panel);
      }
      below = panel;
      panel.layers().forEach(layer -> drawing.layer(layer, panel));
    }
  }

  private void ground(Panel panel) {
    Box box = panel.box();
    for (Band band : picture.bands()) {
      double left = Math.max(box.left(), x(band.from(), box));
      double right = Math.min(box.right(), x(band.to(), box));
      if (right > left) {
        band(band.kind(), left, right, box);
      }
    }
    Color hair = palette.colour(Tone.HAIRLINE);
    for (double tick : picture.ticks()) {
      double x = x(tick, box);
      if (x >= box.left() && x <= box.right()) {
        page.line(vertical(x, box.top(), box.bottom()), hair, 1);
      }
    }
    for (double tick : panel.ticks()) {
      page.line(horizontal(panel.range().row(tick, box), box.left(), box.right()), hair, 1);
    }
    page.line(horizontal(box.bottom(), box.left(), box.right()), faded(Tone.MUTED, 0.45), 1);
  }

  private void band(BandKind kind, double left, double right, Box box) {
    Tone tone =
        switch (kind) {
          case FORWARD -> Tone.FORWARD;
          case BACKWARD, MIXED -> Tone.BACKWARD;
          case LATERAL -> Tone.LATERAL;
          case STILL, UNKNOWN -> Tone.STILL;
        };
    page.rectangle(left, box.top(), right - left, box.height(), faded(tone, 0.06));
    page.line(vertical(left, box.top(), box.bottom()), faded(tone, 0.35), 1);
    if (kind == BandKind.BACKWARD || kind == BandKind.MIXED) {
      hatch(left, right, box, faded(tone, 0.3));
    } else if (kind == BandKind.LATERAL) {
      for (double x = left + HATCH_STEP / 2; x < right; x += HATCH_STEP) {
        page.line(vertical(x, box.top(), box.bottom()), faded(tone, 0.3), 1.5, 1.5, 6);
      }
    }
  }

  /// Lines at 45° inside a box, each cut where it leaves the box.
  private void hatch(double left, double right, Box box, Color colour) {
    var path = new StringBuilder();
    for (double foot = left - box.height(); foot < right; foot += HATCH_STEP) {
      double from = Math.max(left, foot);
      double to = Math.min(right, foot + box.height());
      if (to > from) {
        path.append("M").append(SvgPage.number(from)).append(' ');
        path.append(SvgPage.number(box.bottom() - (from - foot))).append('L');
        path.append(SvgPage.number(to)).append(' ');
        path.append(SvgPage.number(box.bottom() - (to - foot)));
      }
    }
    if (!path.isEmpty()) {
      page.line(path.toString(), colour, 1);
    }
  }

  private void layer(Layer layer, Panel panel) {
    Box box = panel.box();
    switch (layer) {
      case Layer.Line line ->
          page.line(path(line.trace(), panel), palette.colour(line.tone()), 1.25);
      case Layer.Area area -> {
        filled(area, panel);
        page.line(path(area.trace(), panel), palette.colour(area.tone()), 1.25);
      }
      case Layer.Bars bars -> bars(bars, panel);
      case Layer.Planned planned -> planned(planned, panel);
      case Layer.Zone(Viewport stretch, ValueRange values, Tone tone, double strength) -> {
        double left = Math.max(box.left(), x(stretch.from(), box));
        double right = Math.min(box.right(), x(stretch.to(), box));
        double top = Math.max(box.top(), panel.range().row(values.high(), box));
        double bottom = Math.min(box.bottom(), panel.range().row(values.low(), box));
        page.rectangle(left, top, right - left, bottom - top, faded(tone, strength));
      }
      case Layer.Level(double value, Tone tone) ->
          page.line(
              horizontal(panel.range().row(value, box), box.left(), box.right()),
              faded(tone, 0.5),
              1,
              2,
              2);
      case Layer.Cap(Viewport stretch, Tone tone) -> {
        double left = Math.max(box.left(), x(stretch.from(), box));
        double right = Math.min(box.right(), x(stretch.to(), box)) - 1;
        page.rectangle(left, box.top(), right - left, CAP_HEIGHT, palette.colour(tone));
      }
    }
  }

  private String path(Trace trace, Panel panel) {
    return TracePath.of(trace, picture.view(), panel.box(), panel.range());
  }

  private void filled(Layer.Area area, Panel panel) {
    Box box = panel.box();
    var columns = new TraceColumns(box.width());
    columns.read(area.trace(), picture.view());
    for (int i = 0; i < columns.count(); i++) {
      if (!Float.isNaN(columns.low(i))) {
        double top = panel.range().row(columns.low(i), box);
        page.rectangle(box.left() + i, top, 1, box.bottom() - top, faded(area.tone(), 0.22));
      }
    }
  }

  private void bars(Layer.Bars bars, Panel panel) {
    Box box = panel.box();
    var columns = new TraceColumns(box.width());
    columns.read(bars.trace(), picture.view());
    double zero = panel.range().row(0, box);
    for (int left = 0; left < columns.count(); left += BAR_STEP) {
      float farthest = 0;
      for (int i = left; i < Math.min(columns.count(), left + BAR_STEP); i++) {
        farthest = Math.abs(columns.low(i)) > Math.abs(farthest) ? columns.low(i) : farthest;
        farthest = Math.abs(columns.high(i)) > Math.abs(farthest) ? columns.high(i) : farthest;
      }
      double end = panel.range().row(farthest, box);
      Color colour = faded(bars.tone(), farthest > 0 ? 0.9 : 0.5);
      page.rectangle(
          box.left() + left, Math.min(zero, end), BAR_WIDTH, Math.abs(zero - end), colour);
    }
  }

  private void planned(Layer.Planned planned, Panel panel) {
    Box box = panel.box();
    double left = Math.max(box.left(), x(planned.stretch().from(), box));
    double right = Math.min(box.right(), x(planned.stretch().to(), box));
    if (right <= left) {
      return;
    }
    double top = Math.max(box.top(), panel.range().row(planned.values().high(), box));
    double bottom = Math.min(box.bottom(), panel.range().row(planned.values().low(), box));
    page.rectangle(left, top, right - left, bottom - top, faded(planned.tone(), 0.22));
    page.line(horizontal(top, left, right), faded(planned.tone(), 0.8), 1, 3, 3);
    page.line(horizontal(bottom, left, right), faded(planned.tone(), 0.8), 1, 3, 3);
  }

  private double x(double position, Box box) {
    return box.left() + picture.view().shareOf(position) * box.width();
  }

  private Color faded(Tone tone, double strength) {
    return palette.colour(tone).deriveColor(0, 1, 1, strength);
  }

  private static String vertical(double x, double top, double bottom) {
    return "M%s %sV%s".formatted(SvgPage.number(x), SvgPage.number(top), SvgPage.number(bottom));
  }

  private static String horizontal(double y, double left, double right) {
    return "M%s %sH%s".formatted(SvgPage.number(left), SvgPage.number(y), SvgPage.number(right));
  }
}

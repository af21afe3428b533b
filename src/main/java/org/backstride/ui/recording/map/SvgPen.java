package org.backstride.ui.recording.map;

import java.util.Locale;
import javafx.scene.paint.Color;
import org.backstride.ui.recording.svg.SvgPage;

/// Draws into an SVG drawing.
final class SvgPen implements Pen {

  private static final double FONT_SIZE = 12;

  private final SvgPage page;

  SvgPen(SvgPage page) {
    this.page = page;
  }

  @Override
  public void line(double[] xs, double[] ys, Stroke stroke) {
    page.line(path(xs, ys), stroke.colour(), stroke.width(), stroke.dashArray());
  }

  @Override
  public void polygon(double[] xs, double[] ys, Color fill) {
    page.area(path(xs, ys) + "Z", fill);
  }

  @Override
  public void ring(double x, double y, double radius, Color stroke) {
    page.circle(x, y, radius, Color.TRANSPARENT, stroke);
  }

  @Override
  public void text(String text, double x, double y, Color fill) {
    page.text(text, x, y, new SvgPage.Lettering(FONT_SIZE, 400, fill));
  }

  private static String path(double[] xs, double[] ys) {
    var path = new StringBuilder();
    for (int i = 0; i < xs.length; i++) {
      path.append(String.format(Locale.ROOT, "%s%.1f %.1f", i == 0 ? "M" : "L", xs[i], ys[i]));
    }
    return path.toString();
  }
}

package org.backstride.ui.program.paint;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.program.lane.Span;

/// What the painters share: the canvas, the inks, the type, and a few strokes.
final class Brush {

  /// A font in a colour.
  record Lettering(Font font, Paint ink) {}

  /// How a dashed bar is made up, in pixels.
  record Dash(double on, double off, double thickness) {}

  final GraphicsContext graphics;
  final Inks inks;
  final Type type;

  Brush(GraphicsContext graphics, Inks inks, Type type) {
    this.graphics = graphics;
    this.inks = inks;
    this.type = type;
  }

  Color colour(Tone tone) {
    return inks.colour(tone);
  }

  void line(double x1, double y1, double x2, double y2, Paint ink) {
    graphics.setStroke(ink);
    graphics.strokeLine(x1, y1, x2, y2);
  }

  /// A line across, one pixel thick. Filled and not stroked, as all straight lines here: a stroke
  /// costs as much as the whole block that it bounds.
  void across(double from, double y, double to, Paint ink) {
    graphics.setFill(ink);
    graphics.fillRect(from, Math.floor(y), to - from, 1);
  }

  /// A line down, one pixel thick.
  void down(double x, double from, double to, Paint ink) {
    graphics.setFill(ink);
    graphics.fillRect(Math.floor(x), from, 1, to - from);
  }

  /// A bar across around a height.
  void bar(Span along, double y, double thickness, Paint ink) {
    graphics.setFill(ink);
    graphics.fillRect(along.from(), y - thickness / 2, along.width(), thickness);
  }

  /// A bar across in dashes.
  void dashes(Span along, double y, Dash dash, Paint ink) {
    graphics.setFill(ink);
    double top = y - dash.thickness() / 2;
    for (double x = along.from(); x < along.to(); x += dash.on() + dash.off()) {
      graphics.fillRect(x, top, Math.min(dash.on(), along.to() - x), dash.thickness());
    }
  }

  void left(String text, double x, double y, Lettering lettering) {
    text(text, x, y, lettering, TextAlignment.LEFT);
  }

  void middle(String text, double x, double y, Lettering lettering) {
    text(text, x, y, lettering, TextAlignment.CENTER);
  }

  void right(String text, double x, double y, Lettering lettering) {
    text(text, x, y, lettering, TextAlignment.RIGHT);
  }

  private void text(String text, double x, double y, Lettering lettering, TextAlignment alignment) {
    graphics.setFont(lettering.font());
    graphics.setFill(lettering.ink());
    graphics.setTextAlign(alignment);
    graphics.setTextBaseline(VPos.CENTER);
    graphics.fillText(text, x, y);
  }

  Lettering lettering(Font font, Tone tone) {
    return new Lettering(font, inks.colour(tone));
  }

  void pill(double x, double y, double width, double height, Paint ink) {
    graphics.setFill(ink);
    double round = Math.min(width, height);
    graphics.fillRoundRect(x, y, width, height, round, round);
  }

  void pillOutline(double x, double y, double width, double height, Paint ink) {
    graphics.setStroke(ink);
    double round = Math.min(width, height);
    graphics.strokeRoundRect(x, y, width, height, round, round);
  }

  static double crisp(double value) {
    return Math.floor(value) + 0.5;
  }
}

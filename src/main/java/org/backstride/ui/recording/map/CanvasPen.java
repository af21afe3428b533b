package org.backstride.ui.recording.map;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;

/// Draws on a canvas.
final class CanvasPen implements Pen {

  private final GraphicsContext context;

  CanvasPen(GraphicsContext context, Font font) {
    this.context = context;
    context.setFont(font);
    context.setLineCap(StrokeLineCap.BUTT);
    context.setLineJoin(StrokeLineJoin.ROUND);
  }

  @Override
  public void line(double[] xs, double[] ys, Stroke stroke) {
    context.setStroke(stroke.colour());
    context.setLineWidth(stroke.width());
    context.setLineDashes(stroke.dashArray());
    context.strokePolyline(xs, ys, xs.length);
  }

  @Override
  public void polygon(double[] xs, double[] ys, Color fill) {
    context.setFill(fill);
    context.fillPolygon(xs, ys, xs.length);
  }

  @Override
  public void ring(double x, double y, double radius, Color stroke) {
    context.setStroke(stroke);
    context.setLineWidth(1.5);
    context.setLineDashes();
    context.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  @Override
  public void text(String text, double x, double y, Color fill) {
    context.setFill(fill);
    context.fillText(text, x, y);
  }
}

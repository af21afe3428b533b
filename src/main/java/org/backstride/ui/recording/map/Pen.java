package org.backstride.ui.recording.map;

import javafx.scene.paint.Color;

/// What a map is drawn with: a canvas, or a drawing to keep.
interface Pen {

  /// A line through points.
  ///
  /// @param xs and `ys`: as many as there are points
  void line(double[] xs, double[] ys, Stroke stroke);

  void polygon(double[] xs, double[] ys, Color fill);

  void ring(double x, double y, double radius, Color stroke);

  /// A text whose baseline begins at a point.
  void text(String text, double x, double y, Color fill);

  /// How a line looks.
  record Stroke(Color colour, double width, double... dashes) {}
}

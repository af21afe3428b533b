package org.backstride.ui.recording.map;

import java.util.List;
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
  ///
  /// @param dashes lengths of dashes and gaps in turn, none for a solid line
  record Stroke(Color colour, double width, List<Double> dashes) {

    public Stroke {
      dashes = List.copyOf(dashes);
    }

    static Stroke of(Color colour, double width, Double... dashes) {
      return new Stroke(colour, width, List.of(dashes));
    }

    double[] dashArray() {
      return dashes.stream().mapToDouble(Double::doubleValue).toArray();
    }
  }
}

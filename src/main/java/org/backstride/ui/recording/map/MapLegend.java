package org.backstride.ui.recording.map;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.DirectionLabel;
import org.backstride.ui.kit.Palette;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.recording.model.Readings;

/// Says at the lower right what the colours of the track mean.
final class MapLegend {

  private static final double SAMPLE = 20;
  private static final double GAP = 6;
  private static final double BETWEEN = 14;
  private static final double STEP_WIDTH = 16;
  private static final double RIGHT = 16;

  /// How high a line of it stands.
  private static final double LINE = 12;

  /// What the scale bar takes at the left.
  private static final double SCALE_ROOM = 220;

  private final TrackPainter painter;
  private final Readings readings;
  private final Palette palette;
  private final Font font;

  MapLegend(TrackPainter painter, Readings readings, Palette palette, Font font) {
    this.painter = painter;
    this.readings = readings;
    this.palette = palette;
    this.font = font;
  }

  void paint(Pen pen, TrackTint tint, double width, double height) {
    double y = height - foot(tint, width);
    switch (tint) {
      case TrackTint.ByDirection() -> directions(pen, width - RIGHT, y);
      case TrackTint.ByChannel(var kind) -> steps(pen, kind, width - RIGHT, y);
    }
  }

  /// Where the legend and the scale bar begin, in pixels from the upper edge.
  double top(TrackTint tint, double width, double height) {
    return height - foot(tint, width) - LINE;
  }

  /// How far from the lower edge the legend stands: over the scale bar where the map is narrow.
  private double foot(TrackTint tint, double width) {
    double wide =
        switch (tint) {
          case TrackTint.ByDirection() ->
              painter.directions().stream()
                  .mapToDouble(each -> width(readings.direction(each)) + GAP + SAMPLE + BETWEEN)
                  .sum();
          case TrackTint.ByChannel(var kind) -> stepsWidth(kind);
        };
    return width - RIGHT - wide < SCALE_ROOM ? 38 : 14;
  }

  private double stepsWidth(ChannelKind kind) {
    TintScale scale = painter.scale();
    return scale == null
        ? 0
        : width(readings.reading(kind, scale.high()))
            + width(readings.value(kind, scale.low()))
            + 2 * GAP
            + TintScale.STEPS * STEP_WIDTH;
  }

  private void directions(Pen pen, double right, double y) {
    double x = right;
    for (DirectionLabel direction : painter.directions().reversed()) {
      String word = readings.direction(direction);
      x -= width(word);
      pen.text(word, x, y, palette.colour(Tone.TEXT));
      x -= GAP + SAMPLE;
      sample(pen, x, SAMPLE, y - 4, painter.stroke(direction));
      x -= BETWEEN;
    }
  }

  private void steps(Pen pen, ChannelKind kind, double right, double y) {
    TintScale scale = painter.scale();
    if (scale == null) {
      return;
    }
    String most = readings.reading(kind, scale.high());
    String least = readings.value(kind, scale.low());
    double x = right - width(most);
    pen.text(most, x, y, palette.colour(Tone.TEXT));
    x -= GAP + TintScale.STEPS * STEP_WIDTH;
    for (int step = 0; step < TintScale.STEPS; step++) {
      sample(pen, x + step * STEP_WIDTH, STEP_WIDTH, y - 4, painter.stroke(step));
    }
    pen.text(least, x - GAP - width(least), y, palette.colour(Tone.TEXT));
  }

  private static void sample(Pen pen, double x, double length, double y, Pen.Stroke stroke) {
    pen.line(new double[] {x, x + length}, new double[] {y, y}, stroke);
  }

  private double width(String text) {
    var measured = new Text(text);
    measured.setFont(font);
    return measured.getLayoutBounds().getWidth();
  }
}

package org.backstride.ui.recording.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.paint.Color;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.ui.kit.Palette;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.recording.chart.BandLooks;
import org.backstride.ui.recording.map.Pen.Stroke;
import org.backstride.ui.recording.model.Readings;
import org.backstride.ui.recording.model.RecordingModel;
import org.jspecify.annotations.Nullable;

/// Draws the track: grid, path in its colours, arrows along the course, start, scale and north.
final class TrackPainter {

  private static final double ARROWS_APART = 120;
  private static final double SCALE_LEFT = 16;

  /// Directions in the order in which they are drawn, the last one on top.
  private static final List<DirectionLabel> DRAWN =
      List.of(
          DirectionLabel.UNKNOWN,
          DirectionLabel.STILL,
          DirectionLabel.FORWARD,
          DirectionLabel.MIXED,
          DirectionLabel.LATERAL_LEFT,
          DirectionLabel.LATERAL_RIGHT,
          DirectionLabel.BACKWARD);

  private final RecordingModel model;
  private final Palette palette;
  private final TrackPath path;
  private final @Nullable TintScale scale;
  private final Tone tone;
  private final Readings readings;

  /// @param tint what the colour says
  TrackPainter(
      RecordingModel model, Readings readings, Palette palette, TrackPath path, TrackTint tint) {
    this.model = model;
    this.readings = readings;
    this.palette = palette;
    this.path = path;
    switch (tint) {
      case TrackTint.ByDirection() -> {
        scale = null;
        tone = Tone.MUTED;
      }
      case TrackTint.ByChannel(var kind) -> {
        scale = TintScale.of(model.recording().get().channels(), kind, path);
        tone = Readings.tone(kind);
      }
    }
  }

  /// The steps of the channel that colours the track, null where the direction does.
  @Nullable TintScale scale() {
    return scale;
  }

  void paint(Pen pen, MapScale place, double width, double height) {
    grid(pen, place, width, height);
    track(pen, place);
    arrows(pen, place);
    if (path.size() > 0) {
      pen.ring(x(0, place), y(0, place), 5, palette.colour(Tone.TEXT));
    }
    scaleBar(pen, place, height);
    north(pen, width);
  }

  /// How a step of the channel's scale is drawn: the more, the stronger and the thicker.
  Stroke stroke(int step) {
    if (step < 0) {
      return Stroke.of(palette.colour(Tone.STILL), 1.25, 2.0, 3.0);
    }
    Color full = palette.colour(tone);
    Color pale = palette.colour(Tone.SUBTLE).interpolate(full, 0.45);
    double share = step / (TintScale.STEPS - 1.0);
    return Stroke.of(pale.interpolate(full, share), 1.5 + 0.75 * step);
  }

  /// How a direction is drawn.
  Stroke stroke(DirectionLabel direction) {
    return switch (direction) {
      case BACKWARD, MIXED -> Stroke.of(palette.colour(Tone.BACKWARD), 4, 4.0, 2.5);
      case LATERAL_LEFT, LATERAL_RIGHT -> Stroke.of(palette.colour(Tone.LATERAL), 4, 2.0, 3.0);
      case FORWARD -> Stroke.of(palette.colour(Tone.FORWARD), 1.75);
      case STILL, UNKNOWN -> Stroke.of(palette.colour(Tone.STILL), 1.25);
    };
  }

  private void grid(Pen pen, MapScale place, double width, double height) {
    var hair = Stroke.of(palette.colour(Tone.HAIRLINE), 1);
    double step = place.gridMetres() * place.pixelsPerMetre();
    for (double x = step / 2; x < width; x += step) {
      double at = Math.round(x) + 0.5;
      pen.line(new double[] {at, at}, new double[] {0, height}, hair);
    }
    for (double y = step / 2; y < height; y += step) {
      double at = Math.round(y) + 0.5;
      pen.line(new double[] {0, width}, new double[] {at, at}, hair);
    }
  }

  /// Stretches of one look, each joined to the next; the thickest are drawn last.
  private void track(Pen pen, MapScale place) {
    int[] looks = looks();
    for (int look : Arrays.stream(looks).distinct().sorted().toArray()) {
      int from = 0;
      for (int i = 1; i <= path.size(); i++) {
        boolean ends = i == path.size() || path.breaksAt(i) || looks[i] != looks[from];
        if (ends) {
          boolean joined = i < path.size() && !path.breaksAt(i);
          if (looks[from] == look) {
            run(pen, place, from, joined ? i + 1 : i, strokeOf(look));
          }
          from = i;
        }
      }
    }
  }

  private Stroke strokeOf(int look) {
    return scale == null ? stroke(DRAWN.get(look)) : stroke(look);
  }

  /// The look of each point: the step of the channel, or the place of the direction in its kind.
  private int[] looks() {
    int[] looks = new int[path.size()];
    TintScale steps = scale;
    if (steps != null) {
      Arrays.setAll(looks, steps::step);
      return looks;
    }
    Arrays.fill(looks, DRAWN.indexOf(DirectionLabel.UNKNOWN));
    var channels = model.recording().get().channels();
    for (Interval interval : model.intervals()) {
      int from = Math.max(0, path.at(channels.firstAtOrAfter(interval.startMillis())));
      int to = path.at(channels.firstAtOrAfter(interval.endMillis()));
      for (int i = from; i <= to && i < looks.length; i++) {
        looks[i] = DRAWN.indexOf(interval.direction());
      }
    }
    return looks;
  }

  private void run(Pen pen, MapScale place, int from, int to, Stroke stroke) {
    double[] xs = new double[to - from];
    double[] ys = new double[to - from];
    int count = 0;
    for (int i = from; i < to; i++) {
      double x = x(i, place);
      double y = y(i, place);
      boolean apart = count == 0 || Math.abs(x - xs[count - 1]) + Math.abs(y - ys[count - 1]) > 0.7;
      if (apart || i == to - 1) {
        xs[count] = x;
        ys[count++] = y;
      }
    }
    if (count > 1) {
      pen.line(Arrays.copyOf(xs, count), Arrays.copyOf(ys, count), stroke);
    }
  }

  private void arrows(Pen pen, MapScale place) {
    int[] looks = looks();
    double gone = ARROWS_APART / 2;
    for (int i = 3; i < path.size(); i++) {
      if (path.breaksAt(i)) {
        continue;
      }
      gone += Math.hypot(x(i, place) - x(i - 1, place), y(i, place) - y(i - 1, place));
      if (gone >= ARROWS_APART) {
        gone = 0;
        Tone colour = scale == null ? BandLooks.tone(DRAWN.get(looks[i])) : Tone.TEXT;
        arrow(pen, place, i, palette.colour(colour));
      }
    }
  }

  private void arrow(Pen pen, MapScale place, int point, Color colour) {
    double x = x(point, place);
    double y = y(point, place);
    double angle = Math.atan2(y - y(point - 3, place), x - x(point - 3, place));
    double[] xs = new double[3];
    double[] ys = new double[3];
    double[][] corners = {{6, 0}, {-4, 4.5}, {-4, -4.5}};
    for (int i = 0; i < 3; i++) {
      xs[i] = x + corners[i][0] * Math.cos(angle) - corners[i][1] * Math.sin(angle);
      ys[i] = y + corners[i][0] * Math.sin(angle) + corners[i][1] * Math.cos(angle);
    }
    pen.polygon(xs, ys, colour);
  }

  private void scaleBar(Pen pen, MapScale place, double height) {
    double length = place.gridMetres() * place.pixelsPerMetre();
    double y = height - 16;
    double right = SCALE_LEFT + length;
    Color colour = palette.colour(Tone.MUTED);
    pen.line(
        new double[] {SCALE_LEFT, SCALE_LEFT, right, right},
        new double[] {y - 5, y, y, y - 5},
        Stroke.of(colour, 1.5));
    pen.text(readings.formats().distance(place.gridMetres()), right + 8, y + 2, colour);
  }

  private void north(Pen pen, double width) {
    double x = width - 22;
    Color colour = palette.colour(Tone.MUTED);
    pen.polygon(new double[] {x, x + 5, x, x - 5}, new double[] {12, 27, 23, 27}, colour);
    pen.text(readings.messages().text("recording.map.north"), x - 5, 42, colour);
  }

  private double x(int point, MapScale place) {
    return place.x(path.easting(point));
  }

  private double y(int point, MapScale place) {
    return place.y(path.northing(point));
  }

  /// The directions that the legend has to explain, in their order.
  List<DirectionLabel> directions() {
    var found = new ArrayList<DirectionLabel>();
    for (DirectionLabel direction :
        List.of(
            DirectionLabel.FORWARD,
            DirectionLabel.BACKWARD,
            DirectionLabel.LATERAL_LEFT,
            DirectionLabel.LATERAL_RIGHT,
            DirectionLabel.MIXED)) {
      if (model.intervals().stream().anyMatch(each -> each.direction() == direction)) {
        found.add(direction);
      }
    }
    return found;
  }
}

package org.backstride.ui.recording.side;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Palette;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.recording.model.Readings;
import org.backstride.ui.recording.model.RecordingModel;

/// The track on a plain grid, without any network: a solid line forward, dashes backward, dots
/// sideways, with a scale bar, north, the start and where the cursor is.
public final class TrackMap extends Region {

  /// The id of the map, for tests and style.
  public static final String ID = "recording-map";

  private final RecordingModel model;
  private final Readings readings;
  private final Canvas canvas = new Canvas();
  private final Palette palette = new Palette();
  private final Circle marker = new Circle(6);
  private final Label title = new Label();
  private final double[] eastings;
  private final double[] northings;
  private MapScale scale = MapScale.NOTHING;

  public TrackMap(RecordingModel model, Readings readings, Lifetime lifetime) {
    this.model = model;
    this.readings = readings;
    Channels channels = model.recording().get().channels();
    double[] latitudes = channels.copyOf(ChannelKind.LATITUDE);
    double[] longitudes = channels.copyOf(ChannelKind.LONGITUDE);
    double middle = MapScale.middle(latitudes);
    northings = MapScale.metres(latitudes, 1);
    eastings = MapScale.metres(longitudes, Math.cos(Math.toRadians(middle)));
    setId(ID);
    getStyleClass().add("track-map");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(readings.messages().text("recording.map.accessible"));
    title.setText(readings.messages().text("recording.map.title"));
    title.getStyleClass().add("bs-strong");
    marker.getStyleClass().add("track-marker");
    marker.setManaged(false);
    canvas.setManaged(false);
    getChildren().setAll(palette, canvas, marker, title);
    lifetime.watch(model.recording(), changed -> requestLayout());
    lifetime.watch(palette.changes(), changed -> requestLayout());
    lifetime.watch(model.cursor(), changed -> showMarker());
  }

  /// Whether a recording has positions to draw.
  public static boolean canShow(Channels channels) {
    return channels.has(ChannelKind.LATITUDE) && channels.has(ChannelKind.LONGITUDE);
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    title.resizeRelocate(16, 10, getWidth() - 60, 20);
    scale = MapScale.fitting(eastings, northings, getWidth(), getHeight());
    var pen = canvas.getGraphicsContext2D();
    pen.clearRect(0, 0, getWidth(), getHeight());
    drawGrid(pen);
    drawTrack(pen);
    drawScale(pen);
    drawNorth(pen);
    showMarker();
  }

  private void drawGrid(GraphicsContext pen) {
    pen.setStroke(palette.colour(Tone.HAIRLINE));
    pen.setLineWidth(1);
    pen.setLineDashes();
    double step = scale.gridMetres() * scale.pixelsPerMetre();
    for (double x = step / 2; x < getWidth(); x += step) {
      pen.strokeLine(Math.round(x) + 0.5, 0, Math.round(x) + 0.5, getHeight());
    }
    for (double y = step / 2; y < getHeight(); y += step) {
      pen.strokeLine(0, Math.round(y) + 0.5, getWidth(), Math.round(y) + 0.5);
    }
  }

  private void drawTrack(GraphicsContext pen) {
    Channels channels = model.recording().get().channels();
    stroke(pen, 0, channels.size(), DirectionLabel.UNKNOWN);
    for (Interval interval : model.intervals()) {
      int from = channels.firstAtOrAfter(interval.startMillis());
      int to = Math.min(channels.size(), channels.firstAtOrAfter(interval.endMillis()) + 1);
      if (interval.direction() != DirectionLabel.UNKNOWN) {
        stroke(pen, from, to, interval.direction());
      }
    }
    int first = MapScale.firstKnown(eastings);
    if (first >= 0) {
      pen.setLineDashes();
      pen.setStroke(palette.colour(Tone.TEXT));
      pen.setLineWidth(1.5);
      pen.strokeOval(scale.x(eastings[first]) - 5, scale.y(northings[first]) - 5, 10, 10);
    }
  }

  private void stroke(GraphicsContext pen, int from, int to, DirectionLabel direction) {
    dress(pen, direction);
    pen.beginPath();
    boolean drawing = false;
    for (int i = from; i < to; i++) {
      if (Double.isNaN(eastings[i]) || Double.isNaN(northings[i])) {
        continue;
      }
      if (drawing) {
        pen.lineTo(scale.x(eastings[i]), scale.y(northings[i]));
      } else {
        pen.moveTo(scale.x(eastings[i]), scale.y(northings[i]));
        drawing = true;
      }
    }
    pen.stroke();
  }

  private void dress(GraphicsContext pen, DirectionLabel direction) {
    switch (direction) {
      case BACKWARD, MIXED -> dress(pen, Tone.BACKWARD, 4, 3, 3);
      case LATERAL_LEFT, LATERAL_RIGHT -> dress(pen, Tone.LATERAL, 3.5, 1.5, 4);
      case FORWARD -> dress(pen, Tone.FORWARD, 1.5);
      case STILL, UNKNOWN -> dress(pen, Tone.STILL, 1.25);
    }
  }

  private void dress(GraphicsContext pen, Tone tone, double width, double... dashes) {
    pen.setStroke(palette.colour(tone));
    pen.setLineWidth(width);
    pen.setLineDashes(dashes);
  }

  private void drawScale(GraphicsContext pen) {
    double length = scale.gridMetres() * scale.pixelsPerMetre();
    double y = getHeight() - 16;
    dress(pen, Tone.MUTED, 1.5);
    pen.strokePolyline(
        new double[] {16, 16, 16 + length, 16 + length}, new double[] {y - 5, y, y, y - 5}, 4);
    pen.setFill(palette.colour(Tone.MUTED));
    pen.setFont(title.getFont());
    pen.fillText(readings.formats().distance(scale.gridMetres()), 24 + length, y + 2);
  }

  private void drawNorth(GraphicsContext pen) {
    double x = getWidth() - 22;
    pen.setFill(palette.colour(Tone.MUTED));
    pen.fillPolygon(new double[] {x, x + 5, x, x - 5}, new double[] {12, 27, 23, 27}, 4);
    pen.fillText(readings.messages().text("recording.map.north"), x - 5, 42);
  }

  private void showMarker() {
    Channels channels = model.recording().get().channels();
    int at = Math.min(channels.size() - 1, channels.firstAtOrAfter(model.cursor().get()));
    boolean known = at >= 0 && !Double.isNaN(eastings[at]) && !Double.isNaN(northings[at]);
    marker.setVisible(known);
    if (known) {
      marker.setCenterX(scale.x(eastings[at]));
      marker.setCenterY(scale.y(northings[at]));
    }
  }
}

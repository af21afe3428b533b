package org.backstride.ui.recording.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.text.Font;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Palette;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.recording.model.Readings;
import org.backstride.ui.recording.model.RecordingModel;
import org.backstride.ui.recording.svg.SvgPage;
import org.backstride.work.Cell;
import org.jspecify.annotations.Nullable;

/// The track on a plain grid, without any network, coloured by direction or by a channel. Where the
/// pointer is on the track the chart's cursor goes, and the other way round.
public final class TrackMap extends Region {

  /// The id of the map, for tests and style.
  public static final String ID = "recording-map";

  /// The id of the menu that says what the colour says, for tests.
  public static final String TINT_ID = "recording-map-tint";

  private static final List<ChannelKind> TINTS =
      List.of(
          ChannelKind.SPEED,
          ChannelKind.HEART_RATE,
          ChannelKind.CADENCE,
          ChannelKind.GRADE,
          ChannelKind.ALTITUDE,
          ChannelKind.POWER);

  private static final double REACH_PIXELS = 28;
  private static final double MARGIN = 34;

  /// Where the menu and the arrow to the north end.
  private static final double MENU_FOOT = 36;

  /// What the marker and the arrows take beside the line.
  private static final double ROUND_TRACK = 8;

  private static final int PAGE = 20;

  private final RecordingModel model;
  private final Readings readings;
  private final Canvas canvas = new Canvas();
  private final Palette palette = new Palette();
  private final Circle marker = new Circle(6);
  private final MenuButton menu = new MenuButton();
  private final Cell<TrackTint> tint = new Cell<>(new TrackTint.ByDirection());
  private TrackPath path = TrackPath.of(Channels.EMPTY);
  private MapScale scale = MapScale.NOTHING;
  private @Nullable TrackPainter painter;

  public TrackMap(RecordingModel model, Readings readings, Lifetime lifetime) {
    this.model = model;
    this.readings = readings;
    setId(ID);
    getStyleClass().add("track-map");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    marker.getStyleClass().add("track-marker");
    marker.setManaged(false);
    marker.setMouseTransparent(true);
    canvas.setManaged(false);
    canvas.setMouseTransparent(true);
    fill(lifetime);
    getChildren().setAll(palette, canvas, marker, menu);
    setOnMouseMoved(this::point);
    setOnMousePressed(
        event -> {
          requestFocus();
          point(event);
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    var channels = model.recording().get().channels();
    model
        .background()
        .build(
            () -> Optional.of(TrackPath.of(channels)),
            made ->
                made.ifPresent(
                    found -> {
                      path = found;
                      repaint();
                    }));
    lifetime.watch(model.recording(), changed -> repaint());
    lifetime.watch(palette.changes(), changed -> repaint());
    lifetime.watch(tint, changed -> repaint());
    lifetime.watch(model.cursor(), changed -> showMarker());
  }

  /// Whether a recording has positions to draw.
  public static boolean canShow(Channels channels) {
    return channels.has(ChannelKind.LATITUDE) && channels.has(ChannelKind.LONGITUDE);
  }

  /// The map as a drawing to keep.
  public String toSvg() {
    var page = new SvgPage(getWidth(), getHeight());
    var pen = new SvgPen(page);
    var drawn = painter();
    drawn.paint(pen, scale, getWidth(), getHeight());
    legend(drawn).paint(pen, tint.get(), getWidth(), getHeight());
    pen.text(menu.getText(), 16, 24, palette.colour(Tone.TEXT));
    return page.page(getAccessibleText(), palette.colour(Tone.SUBTLE));
  }

  @Override
  protected void layoutChildren() {
    menu.autosize();
    menu.relocate(8, 6);
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    var context = canvas.getGraphicsContext2D();
    context.clearRect(0, 0, getWidth(), getHeight());
    var pen = new CanvasPen(context, font());
    var drawn = painter();
    var legend = legend(drawn);
    scale = path.fitting(free(legend.top(tint.get(), getWidth(), getHeight())));
    drawn.paint(pen, scale, getWidth(), getHeight());
    legend.paint(pen, tint.get(), getWidth(), getHeight());
    showMarker();
  }

  /// What of the map is the track's alone: between the menu and what the colours mean.
  ///
  /// @param foot where that begins, in pixels from the upper edge
  private Rectangle2D free(double foot) {
    double top = MENU_FOOT + ROUND_TRACK;
    double width = Math.max(1, getWidth() - 2 * MARGIN);
    return new Rectangle2D(MARGIN, top, width, Math.max(1, foot - ROUND_TRACK - top));
  }

  private TrackPainter painter() {
    TrackPainter ready = painter;
    if (ready == null) {
      ready = new TrackPainter(model, readings, palette, path, tint.get());
      painter = ready;
    }
    return ready;
  }

  private MapLegend legend(TrackPainter drawn) {
    return new MapLegend(drawn, readings, palette, font());
  }

  private Font font() {
    return Font.font(menu.getFont().getFamily(), 12);
  }

  private void repaint() {
    painter = null;
    requestLayout();
  }

  private void fill(Lifetime lifetime) {
    menu.setId(TINT_ID);
    menu.getStyleClass().add("flat");
    var group = new ToggleGroup();
    var tints = new ArrayList<TrackTint>();
    tints.add(new TrackTint.ByDirection());
    TINTS.stream()
        .filter(kind -> model.traces().has(kind))
        .forEach(kind -> tints.add(new TrackTint.ByChannel(kind)));
    for (TrackTint each : tints) {
      var item = new RadioMenuItem(name(each));
      item.setToggleGroup(group);
      item.setOnAction(event -> tint.set(each));
      lifetime.watch(tint, now -> item.setSelected(now.equals(each)));
      menu.getItems().add(item);
    }
    lifetime.watch(
        tint,
        now -> {
          menu.setText(name(now));
          setAccessibleText(readings.messages().text("recording.map.accessible", name(now)));
        });
  }

  private String name(TrackTint what) {
    return switch (what) {
      case TrackTint.ByDirection() -> readings.messages().text("recording.map.title");
      case TrackTint.ByChannel(var kind) ->
          readings.messages().text("recording.map.by", readings.name(kind));
    };
  }

  private void point(MouseEvent event) {
    double easting = scale.easting(event.getX());
    double northing = scale.northing(event.getY());
    int nearest = path.nearest(easting, northing, REACH_PIXELS / scale.pixelsPerMetre());
    if (nearest >= 0) {
      var channels = model.recording().get().channels();
      model.goTo(channels.elapsedMillis(path.sample(nearest)));
    }
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> model.step(-1);
      case RIGHT -> model.step(1);
      case PAGE_UP -> model.step(-PAGE);
      case PAGE_DOWN -> model.step(PAGE);
      case HOME -> model.goTo(0);
      case END -> model.goTo(Long.MAX_VALUE);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void showMarker() {
    var channels = model.recording().get().channels();
    int sample = Math.min(channels.size() - 1, channels.firstAtOrAfter(model.cursor().get()));
    int at = path.at(sample);
    marker.setVisible(at >= 0);
    if (at >= 0) {
      marker.setCenterX(scale.x(path.easting(at)));
      marker.setCenterY(scale.y(path.northing(at)));
    }
  }
}

package org.backstride.ui.recording.chart;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.backstride.recording.ChannelKind;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Palette;
import org.backstride.ui.kit.chart.Box;
import org.backstride.ui.kit.chart.ChartPicture;
import org.backstride.ui.kit.chart.Layer;
import org.backstride.ui.kit.chart.Panel;
import org.backstride.ui.kit.chart.TraceCanvas;
import org.backstride.ui.kit.chart.Viewport;
import org.backstride.ui.recording.chart.ChartLayout.Strip;
import org.backstride.ui.recording.model.AxisKind;
import org.backstride.ui.recording.model.Readings;
import org.backstride.ui.recording.model.RecordingModel;
import org.backstride.ui.recording.model.Span;

/// The whole session in one strip, with the part that is seen as a window: drag it to pan, its
/// edges to zoom, press beside it to jump there.
public final class Minimap extends Region {

  /// The id of the strip, for tests and style.
  public static final String ID = "recording-minimap";

  private static final double HEIGHT = 56;
  private static final double TOP = 8;
  private static final double STRIP_HEIGHT = 40;
  private static final double EDGE_PIXELS = 6;

  /// What a drag moves.
  private enum Part {
    WINDOW,
    START,
    END
  }

  private final RecordingModel model;
  private final Readings readings;
  private final ChartComposer composer;
  private final LegendRoom legendRoom;
  private final Palette palette = new Palette();
  private final TraceCanvas canvas = new TraceCanvas(palette);
  private final Region before = region("chart-minimap-veil");
  private final Region after = region("chart-minimap-veil");
  private final Region window = region("chart-minimap-window");
  private final Region selected = region("chart-minimap-selection");
  private final Region startHandle = region("chart-minimap-handle");
  private final Region endHandle = region("chart-minimap-handle");
  private final Label title = new Label();
  private final Label text = new Label();
  private Part part = Part.WINDOW;
  private double pressedX;
  private Viewport pressedView;

  public Minimap(RecordingModel model, Readings readings, Lifetime lifetime) {
    this.model = model;
    this.readings = readings;
    composer = new ChartComposer(model, readings);
    legendRoom = new LegendRoom(model, readings);
    pressedView = model.view().get();
    setId(ID);
    getStyleClass().add("chart-minimap");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    canvas.setManaged(false);
    title.setText(readings.messages().text("recording.minimap.title"));
    title.getStyleClass().add("chart-legend-name");
    text.getStyleClass().add("chart-legend-more");
    getChildren()
        .setAll(
            palette, canvas, before, after, selected, window, startHandle, endHandle, title, text);
    setOnMouseMoved(event -> setCursor(cursorAt(event.getX())));
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    lifetime.watch(model.view(), changed -> requestLayout());
    lifetime.watch(model.selection(), changed -> requestLayout());
    lifetime.watch(model.recording(), changed -> requestLayout());
    lifetime.watch(model.shown(), changed -> requestLayout());
    lifetime.watch(model.options().overlaid(), changed -> requestLayout());
    lifetime.watch(model.desk().arrived(), changed -> requestLayout());
    lifetime.watch(palette.changes(), changed -> requestLayout());
  }

  @Override
  protected void layoutChildren() {
    ChartLayout layout = plan();
    canvas.resizeRelocate(layout.plotLeft(), TOP, layout.plotWidth(), STRIP_HEIGHT);
    double scale = canvas.outputScale();
    canvas.show(picture(layout, scale));
    double from = xOf(model.view().get().from());
    double to = xOf(model.view().get().to());
    place(before, layout.plotLeft(), from);
    place(after, to, layout.plotRight());
    place(window, from, to);
    double middle = TOP + STRIP_HEIGHT / 2 - 7;
    startHandle.resizeRelocate(from - 3, middle, 6, 14);
    endHandle.resizeRelocate(to - 3, middle, 6, 14);
    showSelection(model.selection().get());
    double beside = layout.plotLeft() - ChartLayout.LEGEND_LEFT - 8;
    title.resizeRelocate(ChartLayout.LEGEND_LEFT, TOP + 2, beside, 18);
    text.resizeRelocate(ChartLayout.LEGEND_LEFT, TOP + 20, beside, 18);
    String shown = seen();
    text.setText(shown);
    setAccessibleText(title.getText() + ", " + shown);
  }

  private void showSelection(Optional<Span> span) {
    selected.setVisible(span.isPresent());
    span.ifPresent(
        present -> {
          double from = xOf(model.timeline().positionAt(present.fromMillis()));
          double to = xOf(model.timeline().positionAt(present.toMillis()));
          selected.resizeRelocate(from, TOP, Math.max(2, to - from), 3);
        });
  }

  private ChartPicture picture(ChartLayout layout, double scale) {
    ChannelKind kind =
        model.traces().has(ChannelKind.SPEED)
            ? ChannelKind.SPEED
            : model.shown().get().stream().findFirst().orElse(ChannelKind.SPEED);
    var strip = new Strip(kind, 0, STRIP_HEIGHT);
    var box =
        new Box(
            0,
            0,
            (int) Math.round(layout.plotWidth() * scale),
            (int) Math.round(STRIP_HEIGHT * scale));
    var line = new Layer.Line(model.rawTrace(kind), Readings.tone(kind));
    var panel = new Panel(box, composer.range(strip), List.of(), List.of(line));
    return new ChartPicture(model.whole(), composer.bands(), List.of(), List.of(panel), scale);
  }

  private String seen() {
    var axis = model.axis().get();
    var view = model.view().get();
    double all =
        axis == AxisKind.TIME
            ? model.recording().get().lengthMillis() / 1000.0
            : model.whole().span();
    double shown = view.equals(model.whole()) ? all : view.span();
    return readings
        .messages()
        .text(
            "recording.minimap.seen", readings.position(axis, shown), readings.position(axis, all));
  }

  private void press(MouseEvent event) {
    pressedX = event.getX();
    double from = xOf(model.view().get().from());
    double to = xOf(model.view().get().to());
    if (Math.abs(pressedX - from) <= EDGE_PIXELS) {
      part = Part.START;
    } else if (Math.abs(pressedX - to) <= EDGE_PIXELS) {
      part = Part.END;
    } else {
      part = Part.WINDOW;
      if (pressedX < from || pressedX > to) {
        Viewport view = model.view().get();
        model.look(view.moved(positionAt(pressedX) - view.at(0.5)));
      }
    }
    pressedView = model.view().get();
  }

  private void drag(MouseEvent event) {
    double by = positionAt(event.getX()) - positionAt(pressedX);
    double least = model.whole().span() / 500;
    switch (part) {
      case WINDOW -> model.look(pressedView.moved(by));
      case START ->
          model.look(
              new Viewport(
                  Math.clamp(
                      pressedView.from() + by, model.whole().from(), pressedView.to() - least),
                  pressedView.to()));
      case END ->
          model.look(
              new Viewport(
                  pressedView.from(),
                  Math.clamp(
                      pressedView.to() + by, pressedView.from() + least, model.whole().to())));
    }
  }

  private Cursor cursorAt(double x) {
    double from = xOf(model.view().get().from());
    double to = xOf(model.view().get().to());
    boolean edge = Math.abs(x - from) <= EDGE_PIXELS || Math.abs(x - to) <= EDGE_PIXELS;
    return edge ? Cursor.H_RESIZE : x > from && x < to ? Cursor.OPEN_HAND : Cursor.DEFAULT;
  }

  private double xOf(double position) {
    ChartLayout layout = plan();
    return layout.plotLeft() + model.whole().shareOf(position) * layout.plotWidth();
  }

  private double positionAt(double x) {
    ChartLayout layout = plan();
    return model.whole().at((x - layout.plotLeft()) / layout.plotWidth());
  }

  private ChartLayout plan() {
    return ChartLayout.of(getWidth(), HEIGHT, List.of(ChannelKind.SPEED), false)
        .beside(legendRoom.width());
  }

  private static void place(Region region, double from, double to) {
    region.resizeRelocate(from, TOP, Math.max(0, to - from), STRIP_HEIGHT);
  }

  private static Region region(String styleClass) {
    var region = new Region();
    region.getStyleClass().add(styleClass);
    region.setManaged(false);
    region.setMouseTransparent(true);
    return region;
  }
}

package org.backstride.ui.recording.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.backstride.recording.ChannelKind;
import org.backstride.review.movement.HeartZones;
import org.backstride.review.movement.ZoneSets;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Palette;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.kit.chart.ChartPicture;
import org.backstride.ui.kit.chart.TraceCanvas;
import org.backstride.ui.recording.chart.ChartLayout.Strip;
import org.backstride.ui.recording.chart.TextLayer.Anchor;
import org.backstride.ui.recording.chart.TextLayer.Placed;
import org.backstride.ui.recording.model.IntervalEditor;
import org.backstride.ui.recording.model.Readings;
import org.backstride.ui.recording.model.RecordingModel;
import org.backstride.ui.recording.svg.NodeSvg;
import org.backstride.ui.recording.svg.PictureSvg;
import org.backstride.ui.recording.svg.SvgPage;

/// The stacked traces of one recording with legend, bands, cross-hair and selection. To assistive
/// technology it is a slider: its value says the time and every value at the cursor, and stepping
/// it moves the cursor.
public final class ChartPane extends Region {

  /// The id of the pane, for tests and style.
  public static final String ID = "recording-chart";

  private final RecordingModel model;
  private final Readings readings;
  private final ChartComposer composer;
  private final Palette palette = new Palette();
  private final TraceCanvas canvas = new TraceCanvas(palette);
  private final TextLayer values = new TextLayer("chart-tick");
  private final TextLayer positions = new TextLayer("chart-tick");
  private final BandLabels bands;
  private final Legend legend;
  private final LegendRoom legendRoom;
  private final SelectionLayer selection;
  private final CursorLayer cursor;
  private ChartLayout layout = ChartLayout.of(600, 400, List.of(ChannelKind.SPEED), false);

  public ChartPane(RecordingModel model, Readings readings, Lifetime lifetime) {
    this.model = model;
    this.readings = readings;
    composer = new ChartComposer(model, readings);
    bands = new BandLabels(model, readings);
    legendRoom = new LegendRoom(model, readings);
    legend = new Legend(model, readings, legendRoom);
    selection = new SelectionLayer(model);
    cursor = new CursorLayer(model, readings);
    setId(ID);
    getStyleClass().add("chart-pane");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText(readings.messages().text("recording.chart.accessible"));
    setAccessibleHelp(readings.messages().text("recording.chart.help"));
    canvas.setManaged(false);
    canvas.setMouseTransparent(true);
    getChildren().setAll(palette, canvas, values, positions, bands, legend, selection, cursor);
    watch(lifetime);
  }

  /// What the chart shows.
  public RecordingModel model() {
    return model;
  }

  /// Puts the chart under the pointer and the keyboard.
  public void control(IntervalEditor editor) {
    var keys = new ChartKeys(model, editor);
    var gestures = new ChartGestures(this, model);
    addEventHandler(KeyEvent.KEY_PRESSED, gestures::keyPressed);
    addEventHandler(KeyEvent.KEY_RELEASED, gestures::keyReleased);
    addEventHandler(KeyEvent.KEY_PRESSED, keys::handle);
  }

  /// The position on the axis under a point of this pane.
  double positionAt(double x) {
    return model.view().get().at((x - layout.plotLeft()) / layout.plotWidth());
  }

  /// Where a position on the axis stands in this pane.
  public double xOf(double position) {
    return layout.plotLeft() + model.view().get().shareOf(position) * layout.plotWidth();
  }

  ChartLayout chartLayout() {
    return layout;
  }

  /// Whether a point is over the strips or the interval strip above them.
  boolean isOverPlot(Point2D point) {
    return point.getX() >= layout.plotLeft() - 4
        && point.getX() <= layout.plotRight() + 4
        && point.getY() >= ChartLayout.BAND_TOP - 6
        && point.getY() <= layout.plotBottom();
  }

  /// What a screen reader says of the cursor: the time and each value there.
  public String spoken() {
    double position = model.timeline().positionAt(model.cursor().get());
    var parts = new ArrayList<String>();
    parts.add(readings.position(model.axis().get(), position));
    for (ChannelKind kind : model.shown().get()) {
      double value = composer.trace(kind).valueAt(position);
      parts.add(readings.name(kind) + " " + readings.reading(kind, value));
    }
    return String.join(", ", parts);
  }

  /// The chart as a drawing to keep, as it stands now.
  public String toSvg() {
    var page = new SvgPage(getWidth(), getHeight());
    page.begin("plot", layout.plotLeft(), 0, layout.plotWidth(), layout.plotBottom());
    PictureSvg.draw(composer.picture(layout, 1), palette, page);
    page.end();
    model
        .selection()
        .get()
        .ifPresent(
            span -> {
              double from = Math.max(layout.plotLeft(), xOf(positionOf(span.fromMillis())));
              double to = Math.min(layout.plotRight(), xOf(positionOf(span.toMillis())));
              page.rectangle(
                  from,
                  ChartLayout.BAND_TOP,
                  to - from,
                  layout.plotBottom() - ChartLayout.BAND_TOP,
                  palette.colour(Tone.ACCENT).deriveColor(0, 1, 1, 0.13));
            });
    NodeSvg.draw(this, page);
    return page.page(getAccessibleText(), palette.colour(Tone.SURFACE));
  }

  private double positionOf(long millis) {
    return model.timeline().positionAt(millis);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE_STRING -> spoken();
      case VALUE -> model.timeline().positionAt(model.cursor().get());
      case MIN_VALUE -> model.whole().from();
      case MAX_VALUE -> model.whole().to();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case INCREMENT -> model.step(1);
      case DECREMENT -> model.step(-1);
      default -> super.executeAccessibleAction(action, parameters);
    }
  }

  @Override
  protected void layoutChildren() {
    layout = freshLayout();
    canvas.resizeRelocate(layout.plotLeft(), 0, layout.plotWidth(), layout.plotBottom());
    ChartPicture picture = composer.picture(layout, canvas.outputScale());
    canvas.show(picture);
    showTicks(picture);
    bands.show(layout);
    selection.show(layout);
    showCursor();
  }

  private ChartLayout freshLayout() {
    var kinds = model.shown().get();
    var fresh =
        model.options().overlaid().get() && kinds.size() > 1
            ? ChartLayout.overlaid(getWidth(), getHeight(), kinds)
            : ChartLayout.of(getWidth(), getHeight(), kinds, model.traces().has(ChannelKind.GRADE));
    return fresh.beside(legendRoom.width());
  }

  private void watch(Lifetime lifetime) {
    lifetime.watch(model.options().overlaid(), changed -> requestLayout());
    lifetime.watch(model.options().zones(), changed -> requestLayout());
    lifetime.watch(model.options().planned(), changed -> requestLayout());
    lifetime.watch(model.planned(), changed -> requestLayout());
    lifetime.watch(model.zoned(), changed -> requestLayout());
    lifetime.watch(model.desk().arrived(), changed -> requestLayout());
    lifetime.watch(model.recording(), changed -> requestLayout());
    lifetime.watch(model.view(), changed -> requestLayout());
    lifetime.watch(model.shown(), changed -> requestLayout());
    lifetime.watch(model.smoothing(), changed -> requestLayout());
    lifetime.watch(model.axis(), changed -> requestLayout());
    lifetime.watch(model.selection(), changed -> selection.show(layout));
    lifetime.watch(model.cursor(), changed -> showCursor());
    lifetime.watch(palette.changes(), changed -> requestLayout());
  }

  private void showCursor() {
    cursor.show(layout, composer, positions);
    legend.show(layout, composer);
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
  }

  private void showTicks(ChartPicture picture) {
    var left = new ArrayList<Placed>();
    var gridded = layout.isOverlaid() ? layout.strips().subList(0, 1) : layout.strips();
    for (Strip strip : gridded) {
      for (double tick : composer.valueTicks(strip)) {
        double share = composer.range(strip).shareOf(tick);
        double y = strip.bottom() - share * (strip.bottom() - strip.top());
        left.add(new Placed(tickText(strip, tick), layout.plotLeft() - 8, y + 4, Anchor.RIGHT));
      }
    }
    zoneNames().forEach(left::add);
    values.show(left);
    var below = new ArrayList<Placed>();
    for (double tick : picture.ticks()) {
      String text = readings.position(model.axis().get(), tick);
      below.add(new Placed(text, xOf(tick), layout.plotBottom() + 18, Anchor.MIDDLE));
    }
    positions.show(below);
  }

  /// The names of the heart-rate zones that hold at the right edge, within their bands.
  private List<Placed> zoneNames() {
    var names = new ArrayList<Placed>();
    var zones = zonesAtTheRight();
    for (Strip strip : layout.strips()) {
      if (strip.kind().equals(ChannelKind.HEART_RATE)
          && model.options().zones().get()
          && zones.isPresent()) {
        var range = composer.range(strip);
        for (int zone = 1; zone <= zones.get().count(); zone++) {
          double middle = (zones.get().floor(zone) + zones.get().floor(zone + 1)) / 2;
          double share = range.shareOf(middle);
          double y = strip.bottom() - share * (strip.bottom() - strip.top());
          if (share > 0 && share < 1) {
            String name = readings.messages().text("recording.zone", zone);
            names.add(new Placed(name, layout.plotRight() - 6, y + 4, Anchor.RIGHT));
          }
        }
      }
    }
    return names;
  }

  private Optional<HeartZones> zonesAtTheRight() {
    long edge = model.timeline().millisAt(model.view().get().to());
    return model.zoned().get().stream()
        .filter(each -> each.fromMillis() <= edge)
        .reduce((_, later) -> later)
        .map(ZoneSets.Stretch::zones);
  }

  private String tickText(Strip strip, double tick) {
    return strip.kind().equals(ChannelKind.GRADE) ? "0 %" : readings.tick(strip.kind(), tick);
  }
}

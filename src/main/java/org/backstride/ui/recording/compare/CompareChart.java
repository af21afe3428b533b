package org.backstride.ui.recording.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.backstride.recording.ChannelKind;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Palette;
import org.backstride.ui.kit.chart.ChartPicture;
import org.backstride.ui.kit.chart.TraceCanvas;
import org.backstride.ui.recording.chart.TextLayer;
import org.backstride.ui.recording.chart.TextLayer.Anchor;
import org.backstride.ui.recording.chart.TextLayer.Placed;
import org.backstride.ui.recording.compare.CompareLayout.Strip;
import org.backstride.ui.recording.model.Readings;

/// The traces of several sessions over one another, a strip a channel. To assistive technology it
/// is a slider whose value says the place and what each session has there.
final class CompareChart extends Region {

  /// The id of the chart, for tests and style.
  static final String ID = "compare-chart";

  private final CompareModel model;
  private final Readings readings;
  private final CompareComposer composer;
  private final Palette palette = new Palette();
  private final TraceCanvas canvas = new TraceCanvas(palette);
  private final TextLayer values = new TextLayer("chart-tick");
  private final TextLayer positions = new TextLayer("chart-tick");
  private final SlotLabels slots;
  private final CompareLegend legend;
  private final CompareCursor cursor;
  private CompareLayout layout = CompareLayout.of(600, 400, List.of(ChannelKind.SPEED), true);

  CompareChart(CompareModel model, Readings readings, Lifetime lifetime) {
    this.model = model;
    this.readings = readings;
    composer = new CompareComposer(model, readings);
    slots = new SlotLabels(model, readings);
    legend = new CompareLegend(model, readings);
    cursor = new CompareCursor(model, composer);
    setId(ID);
    getStyleClass().add("chart-pane");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText(readings.messages().text("recording.compare.chart.accessible"));
    setAccessibleHelp(readings.messages().text("recording.compare.chart.help"));
    canvas.setManaged(false);
    canvas.setMouseTransparent(true);
    getChildren().setAll(palette, canvas, values, positions, slots, legend, cursor);
    watch(lifetime);
  }

  /// What the chart shows.
  CompareModel model() {
    return model;
  }

  /// What a screen reader says of the cursor.
  String spoken() {
    double position = model.cursor().get();
    var parts = new ArrayList<String>();
    model
        .comparison()
        .slots()
        .at(position)
        .filter(slot -> model.axis().get() == CompareAxis.BLOCKS)
        .ifPresent(
            slot ->
                parts.add(
                    readings
                        .messages()
                        .text(
                            "recording.compare.block",
                            slot.number(),
                            readings.direction(slot.direction()))));
    parts.add(composer.position(position));
    for (ChannelKind kind : model.shown().get()) {
      var said = new ArrayList<String>();
      for (int member = 0; member < model.comparison().members().size(); member++) {
        String value = readings.reading(kind, composer.value(kind, member, position));
        said.add((member + 1) + ": " + value);
      }
      parts.add(readings.name(kind) + " " + String.join("; ", said));
    }
    return String.join(", ", parts);
  }

  double positionAt(double x) {
    return model.view().get().at((x - CompareLayout.PLOT_LEFT) / layout.plotWidth());
  }

  double xOf(double position) {
    return CompareLayout.PLOT_LEFT + model.view().get().shareOf(position) * layout.plotWidth();
  }

  double plotWidth() {
    return layout.plotWidth();
  }

  boolean isOnBands(double y) {
    return y < CompareLayout.BAND_BOTTOM;
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE_STRING -> spoken();
      case VALUE -> model.cursor().get();
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
    layout =
        CompareLayout.of(getWidth(), getHeight(), model.shown().get(), !model.bands().isEmpty());
    canvas.resizeRelocate(CompareLayout.PLOT_LEFT, 0, layout.plotWidth(), layout.plotBottom());
    ChartPicture picture = composer.picture(layout, canvas.outputScale());
    canvas.show(picture);
    showTicks(picture);
    slots.show(layout);
    showCursor();
  }

  private void watch(Lifetime lifetime) {
    lifetime.watch(model.view(), changed -> requestLayout());
    lifetime.watch(model.axis(), changed -> requestLayout());
    lifetime.watch(model.shown(), changed -> requestLayout());
    lifetime.watch(model.smoothing(), changed -> requestLayout());
    lifetime.watch(model.hidden(), changed -> requestLayout());
    lifetime.watch(model.reference(), changed -> requestLayout());
    lifetime.watch(model.block(), changed -> requestLayout());
    lifetime.watch(model.arrived(), changed -> requestLayout());
    lifetime.watch(model.cursor(), changed -> showCursor());
    lifetime.watch(palette.changes(), changed -> requestLayout());
  }

  private void showCursor() {
    cursor.show(layout, xOf(model.cursor().get()));
    legend.show(layout, composer);
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
  }

  private void showTicks(ChartPicture picture) {
    var left = new ArrayList<Placed>();
    for (Strip strip : layout.strips()) {
      for (double tick : composer.ticks(strip)) {
        double y = strip.bottom() - composer.range(strip).shareOf(tick) * strip.height();
        String text = readings.tick(strip.kind(), tick);
        left.add(new Placed(text, CompareLayout.PLOT_LEFT - 8, y + 4, Anchor.RIGHT));
      }
    }
    values.show(left);
    var below = new ArrayList<Placed>();
    for (double tick : picture.ticks()) {
      below.add(
          new Placed(composer.position(tick), xOf(tick), layout.plotBottom() + 18, Anchor.MIDDLE));
    }
    positions.show(below);
  }
}

package org.backstride.ui.program.stage;

import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.backstride.program.BlockPath;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.program.lane.Folding;
import org.backstride.ui.program.lane.LaneFrame;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.ui.program.lane.LaneRequest;
import org.backstride.ui.program.lane.Span;
import org.backstride.ui.program.model.ProgramModel;
import org.backstride.ui.program.paint.Inks;
import org.backstride.ui.program.paint.LanePainter;
import org.backstride.ui.program.paint.StripPainter;

/// The whole program as a strip, never folded, with a frame around what the lane shows. The frame
/// is dragged where it is held, a press beside it brings it there, and the wheel scrolls as on the
/// lane. For the eye and the mouse only: the keyboard has the lane itself.
public final class Minimap extends Region {

  private static final double TOP = 7;
  private static final double BOTTOM = 5;

  private final LanePane lane;
  private final ProgramModel model;
  private final Canvas canvas = new Canvas();
  private LaneLayout strip;

  /// How far right of the frame's start it is held, in pixels.
  private double grip;

  public Minimap(LanePane lane, ProgramModel model, Lifetime lifetime) {
    this.lane = lane;
    this.model = model;
    strip = strip(300);
    getStyleClass().add("bs-minimap");
    setMouseTransparent(false);
    getChildren().setAll(canvas);
    setOnMousePressed(this::press);
    setOnMouseDragged(this::look);
    setOnScroll(this::scroll);
    lifetime.watch(lane.layoutCell(), _ -> repaint());
    lifetime.watch(lane.sight().changes(), _ -> repaint());
    lifetime.watch(model.desk().selection(), _ -> repaint());
    lifetime.watch(lane.inkwell().changes(), _ -> repaint());
  }

  private void repaint() {
    setNeedsLayout(true);
  }

  @Override
  protected void layoutChildren() {
    double width = Math.max(60, getWidth() - LanePainter.MARGIN - 16);
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    strip = strip(width);
    paint(lane.inkwell().inks());
  }

  private void paint(Inks ready) {
    var graphics = canvas.getGraphicsContext2D();
    graphics.clearRect(0, 0, getWidth(), getHeight());
    double height = getHeight() - TOP - BOTTOM;
    graphics.save();
    graphics.translate(LanePainter.MARGIN, TOP);
    StripPainter.paint(graphics, strip, ready, height);
    graphics.setFill(ready.colour(Tone.ACCENT));
    strip.blocks().stream()
        .filter(block -> isSelected(block.path()))
        .forEach(
            block ->
                graphics.fillRect(
                    block.span().from(), -5, Math.max(2, block.span().width() - 1), 3));
    var seen = seen();
    graphics.setStroke(ready.colour(Tone.MUTED, 0.8));
    graphics.setLineWidth(1);
    graphics.strokeRoundRect(seen.from() - 2.5, -2.5, seen.width() + 5, height + 4.5, 6, 6);
    graphics.restore();
  }

  private boolean isSelected(BlockPath path) {
    return model.selection().stream().anyMatch(path::isWithin);
  }

  /// What the lane shows, on the strip.
  private Span seen() {
    var scale = lane.lane().scale();
    double from = lane.sight().scroll();
    return new Span(
        xOf(scale.valueAt(from)), Math.max(xOf(scale.valueAt(from + lane.plotWidth())), 8));
  }

  private double xOf(double value) {
    return value * strip.scale().pixelsPerUnit();
  }

  private void press(MouseEvent event) {
    var seen = seen();
    double x = event.getX() - LanePainter.MARGIN;
    grip = seen.contains(x) ? x - seen.from() : seen.width() / 2;
    look(event);
  }

  private void look(MouseEvent event) {
    double from = event.getX() - LanePainter.MARGIN - grip;
    lane.sight().scrollTo(lane.lane().scale().xOf(from / strip.scale().pixelsPerUnit()));
  }

  private void scroll(ScrollEvent event) {
    double delta = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
    lane.sight().scrollBy(-delta);
    event.consume();
  }

  private LaneLayout strip(double width) {
    var shown = lane.lane().request();
    return LaneLayout.of(
        new LaneRequest(
            shown.program(),
            shown.measures(),
            shown.axis(),
            Folding.UNFOLDED,
            LaneFrame.of(width, 40),
            new LaneRequest.Scale.Fit(1)));
  }
}

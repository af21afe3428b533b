package org.backstride.ui.program.stage;

import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.backstride.program.Program;
import org.backstride.program.resolve.References;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.program.lane.AxisKind;
import org.backstride.ui.program.lane.Folding;
import org.backstride.ui.program.lane.LaneFrame;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.ui.program.lane.LaneRequest;
import org.backstride.ui.program.lane.Measures;
import org.backstride.ui.program.paint.Inkwell;
import org.backstride.ui.program.paint.StripPainter;
import org.backstride.work.Subscription;
import org.jspecify.annotations.Nullable;

/// A small drawing of a program or block, for cards and the palette. Ornament: the words stand
/// beside it. It follows the theme while it stands in a window.
public final class ProgramSketch extends Region {

  private final Canvas canvas = new Canvas();
  private Program program = Program.EMPTY;
  private final Inkwell inkwell;
  private Subscription colours = () -> {};

  public ProgramSketch(Program program, Inkwell inkwell) {
    this(inkwell);
    show(program);
  }

  /// A drawing of nothing yet.
  public ProgramSketch(Inkwell inkwell) {
    this.inkwell = inkwell;
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMouseTransparent(true);
    getChildren().setAll(canvas);
    sceneProperty().addListener((_, _, scene) -> follow(scene));
  }

  public void show(Program next) {
    program = next;
    setNeedsLayout(true);
  }

  private void follow(@Nullable Scene scene) {
    colours.close();
    colours = scene == null ? () -> {} : inkwell.changes().watch(_ -> setNeedsLayout(true));
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    var graphics = canvas.getGraphicsContext2D();
    graphics.clearRect(0, 0, getWidth(), getHeight());
    var layout =
        LaneLayout.of(
            new LaneRequest(
                program,
                new Measures(References.UNKNOWN),
                AxisKind.TIME,
                Folding.UNFOLDED,
                LaneFrame.of(Math.max(8, getWidth()), 40),
                new LaneRequest.Scale.Fit(1)));
    var inks = inkwell.inks();
    StripPainter.paint(graphics, layout, inks, getHeight() - 1);
    graphics.setStroke(inks.colour(Tone.HAIRLINE));
    graphics.setLineWidth(1);
    graphics.strokeLine(0, getHeight() - 0.5, getWidth(), getHeight() - 0.5);
  }
}

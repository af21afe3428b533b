package org.backstride.ui.program;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Extent;
import org.backstride.program.Program;
import org.backstride.program.Step;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.program.lane.LaneLayout;
import org.testfx.api.FxRobot;

/// A hand on the lane of a designer: places of the lane as places of the screen, drags, wheel,
/// keys.
record LaneRobot(Designer designer, FxRobot robot) {

  LaneRobot(Designer designer) {
    this(designer, new FxRobot());
  }

  LaneLayout lane() {
    return Fx.get(designer.view.lane()::lane);
  }

  /// A height at which every block that does not lie flat is met.
  double ground() {
    return lane().frame().plotBottom() - 50;
  }

  Point2D at(double x, double y) {
    return Fx.get(
        () -> {
          var pane = designer.view.lane();
          return pane.localToScreen(pane.xOf(x), y);
        });
  }

  Point2D middle(BlockPath path) {
    return at(lane().span(path).orElseThrow().middle(), ground());
  }

  Point2D edge(BlockPath path) {
    return at(lane().block(path).orElseThrow().span().to() - 2, ground());
  }

  /// A press on one place, a release on another, with two moves in between.
  void drag(Point2D from, Point2D to) {
    robot.moveTo(from).press(MouseButton.PRIMARY);
    robot.moveTo(from.midpoint(to)).moveTo(to);
    robot.release(MouseButton.PRIMARY);
    Fx.settle();
  }

  void push(KeyCode... keys) {
    robot.push(keys);
    Fx.settle();
  }

  /// The wheel or two fingers over a place of the content.
  void scroll(double x, double y, double delta, boolean shortcut) {
    Fx.run(
        () -> {
          var pane = designer.view.lane();
          pane.fireEvent(wheel(pane.localToScene(pane.xOf(x), y), delta, shortcut));
        });
    Fx.settle();
  }

  /// The wheel over the strip of the whole program.
  void scrollOnMinimap(double delta) {
    Fx.run(
        () ->
            designer
                .view
                .node()
                .lookup(".bs-minimap")
                .fireEvent(wheel(Point2D.ZERO, delta, false)));
    Fx.settle();
  }

  private static ScrollEvent wheel(Point2D place, double delta, boolean shortcut) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        place.getX(),
        place.getY(),
        0,
        0,
        false,
        shortcut,
        false,
        shortcut,
        false,
        false,
        0,
        delta,
        0,
        delta,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }

  /// Two fingers that move apart over a place of the content.
  void pinch(double x, double y, double factor) {
    Fx.run(
        () -> {
          var pane = designer.view.lane();
          var place = pane.localToScene(pane.xOf(x), y);
          pane.fireEvent(
              new ZoomEvent(
                  ZoomEvent.ZOOM,
                  place.getX(),
                  place.getY(),
                  0,
                  0,
                  false,
                  false,
                  false,
                  false,
                  true,
                  false,
                  factor,
                  factor,
                  null));
        });
    Fx.settle();
  }

  double scrolled() {
    return Fx.get(() -> designer.view.lane().sight().scroll());
  }

  double zoom() {
    return Fx.get(() -> designer.view.lane().sight().zoom());
  }

  /// The seconds of the step at a path, -1 where it is not measured in time.
  int seconds(BlockPath path) {
    return seconds(designer.program(), path);
  }

  static int seconds(Program program, BlockPath path) {
    return BlockTree.find(program, path).orElseThrow() instanceof Step step
            && step.extent() instanceof Extent.ForTime(int seconds)
        ? seconds
        : -1;
  }
}

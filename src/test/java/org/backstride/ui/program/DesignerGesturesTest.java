package org.backstride.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Extent;
import org.backstride.program.Program;
import org.backstride.program.Repeat;
import org.backstride.program.Step;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.program.hit.BadgeBox;
import org.backstride.ui.program.hit.HandleBracket;
import org.backstride.ui.program.lane.LaneLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Every gesture on the lane by a real mouse, and what undo calls it.
class DesignerGesturesTest {

  private static final BlockPath BOUT = BlockPath.of(1, 0);

  private final FxRobot robot = new FxRobot();
  private final Designer designer = Designer.of(Programs.knee());

  @AfterEach
  void close() {
    designer.close();
  }

  @Test
  void theEdgeSnapsToARoundTotalAndUndoNamesTheLengths() {
    var edge = onLane(lane().span(BOUT).orElseThrow().to() - 2, ground());

    drag(edge, edge.add(30 * lane().scale().pixelsPerUnit(), 0));

    assertThat(secondsOf(BOUT)).isEqualTo(160);
    assertThat(designer.undo()).isEqualTo("5×2:00 → 5×2:40");
    assertThat(designer.program()).isEqualTo(Programs.knee());
  }

  @Test
  void escapeDuringADragRestoresExactlyAndPushesNothing() {
    var label = undoLabel();
    var edge = onLane(lane().span(BOUT).orElseThrow().to() - 2, ground());

    robot.moveTo(edge).press(MouseButton.PRIMARY);
    robot.moveTo(edge.add(40, 0));
    Fx.settle();
    designer.exhibit.save("designer-dragging");
    robot.push(KeyCode.ESCAPE);
    robot.release(MouseButton.PRIMARY);
    Fx.settle();

    assertThat(designer.program()).isEqualTo(Programs.knee());
    assertThat(undoLabel()).isEqualTo(label);
  }

  @Test
  void aBlockMovesOutOfItsRepeatByItsBody() {
    var body = middle(BOUT);

    drag(body, onLane(lane().scale().end() - 20, 12));

    assertThat(childrenOf(BlockPath.of(1))).hasSize(2);
    assertThat(designer.program().blocks()).hasSize(4);
    assertThat(designer.undo()).isEqualTo("Move 2:00 Backward walk");
  }

  @Test
  void aPaletteBlockIsDraggedIntoTheRepeat() {
    var item = robot.point("#palette-rest").query();
    var place = onLane(lane().span(BOUT).orElseThrow().to() + 4, ground());

    robot.moveTo(item).press(MouseButton.PRIMARY);
    robot.moveTo(item.add(30, 0)).moveTo(place.subtract(8, 0)).moveTo(place);
    robot.release(MouseButton.PRIMARY);
    Fx.settle();

    assertThat(childrenOf(BlockPath.of(1))).hasSize(4);
    assertThat(secondsOf(BlockPath.of(1, 1))).isEqualTo(60);
    assertThat(designer.selection()).containsExactly(BlockPath.of(1, 1));
  }

  @Test
  void theBadgeCountsUpAndDown() {
    var box = BadgeBox.of(lane().brackets().getLast(), lane());
    var more = onLane(box.more().middle(), (box.top() + box.bottom()) / 2);

    robot.clickOn(more);
    Fx.settle();

    assertThat(BlockTree.find(designer.program(), BlockPath.of(1)).orElseThrow())
        .isInstanceOfSatisfying(Repeat.class, repeat -> assertThat(repeat.count()).isEqualTo(6));
    assertThat(designer.undo()).isEqualTo("5×2:00 → 6×2:00");
  }

  @Test
  void theTopMakesABlockHarder() {
    var block = lane().block(BOUT).orElseThrow();
    double top = lane().topOf(block, block.span().middle());
    var handle = onLane(block.span().middle(), top + 2);

    drag(handle, handle.subtract(0, 20));

    assertThat(designer.program()).isNotEqualTo(Programs.knee());
    assertThat(undoLabel()).startsWith("2.0–2.5 km/h → ");
  }

  @Test
  void thirtySecondsInNinetyMinutesCanBeGrabbedAndMadeLonger() {
    Fx.run(() -> designer.document.edit(Programs.sliver(), List.of(), "sliver"));
    Fx.settle();
    var sliver = BlockPath.of(1);
    robot.moveTo(middle(sliver));
    Fx.settle();
    var handle = HandleBracket.over(lane().block(sliver).orElseThrow(), lane());
    double y = (handle.top() + handle.bottom()) / 2;
    var block = lane().block(sliver).orElseThrow();
    robot.moveTo(onLane(block.span().middle(), handle.bottom() + 2));
    var edge = onLane(handle.edge().middle(), y);

    drag(edge, edge.add(60 * lane().scale().pixelsPerUnit(), 0));

    assertThat(block.span().width()).isLessThan(HandleBracket.NARROW);
    assertThat(secondsOf(sliver)).isGreaterThanOrEqualTo(75);
  }

  private LaneLayout lane() {
    return Fx.get(designer.view.lane()::lane);
  }

  private double ground() {
    return lane().frame().plotBottom() - 50;
  }

  private Point2D middle(BlockPath path) {
    return onLane(lane().span(path).orElseThrow().middle(), ground());
  }

  private Point2D onLane(double x, double y) {
    return Fx.get(
        () -> {
          var pane = designer.view.lane();
          return pane.localToScreen(pane.xOf(x), y);
        });
  }

  private void drag(Point2D from, Point2D to) {
    robot.moveTo(from).press(MouseButton.PRIMARY);
    robot.moveTo(from.midpoint(to)).moveTo(to);
    robot.release(MouseButton.PRIMARY);
    Fx.settle();
  }

  private String undoLabel() {
    return Fx.get(() -> designer.studio.history().labels().get().undo());
  }

  private int secondsOf(BlockPath path) {
    return seconds(designer.program(), path);
  }

  private List<?> childrenOf(BlockPath path) {
    return BlockTree.childrenAt(designer.program(), path).orElseThrow();
  }

  private static int seconds(Program program, BlockPath path) {
    return BlockTree.find(program, path).orElseThrow() instanceof Step step
            && step.extent() instanceof Extent.ForTime(int seconds)
        ? seconds
        : -1;
  }
}

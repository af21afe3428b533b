package org.backstride.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Extent;
import org.backstride.program.Intensity;
import org.backstride.program.Program;
import org.backstride.program.Repeat;
import org.backstride.program.Step;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.program.hit.BadgeBox;
import org.backstride.ui.program.hit.HandleBracket;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.ui.program.model.BlockLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Every gesture on the lane by a real mouse, and what undo calls it.
class DesignerGesturesTest {

  private static final BlockPath BOUT = BlockPath.of(1, 0);

  private final FxRobot robot = new FxRobot();
  @RegisterExtension final Designer designer = Designer.of(Programs.knee());

  @Test
  void theEdgeSnapsAndUndoNamesTheLengths() {
    var edge = onLane(lane().span(BOUT).orElseThrow().to() - 2, ground());

    drag(edge, edge.add(30 * lane().scale().pixelsPerUnit(), 0));

    assertThat(secondsOf(BOUT)).isEqualTo(150);
    assertThat(designer.undo()).isEqualTo("5×2:00 → 5×2:30");
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

  @Test
  void aDoubleClickOpensTheBlockAsTextAndEnterTakesIt() {
    doubleClick(BOUT);

    robot.write("3m bwd walk 2.2kmh").push(KeyCode.ENTER);
    Fx.settle();

    assertThat(secondsOf(BOUT)).isEqualTo(180);
    assertThat(designer.undo()).isNotBlank();
    assertThat(designer.program()).isEqualTo(Programs.knee());
  }

  @Test
  void aMistakeInTheFieldKeepsItOpenWithItsReasonAndEscapeLeavesEverything() throws Exception {
    doubleClick(BOUT);
    robot.write("400 m bwd walk").push(KeyCode.ENTER);
    Fx.settle();

    var field = (TextField) Fx.get(() -> designer.view.node().lookup("#lane-inline"));
    assertThat(field.getParent().isVisible()).isTrue();
    assertThat(field.getAccessibleHelp()).contains("metres or minutes");
    designer.exhibit.save("designer-inline");

    robot.push(KeyCode.ESCAPE);
    Fx.settle();

    assertThat(designer.program()).isEqualTo(Programs.knee());
    assertThat(Fx.get(() -> designer.view.lane().isFocused())).isTrue();
  }

  @Test
  void pressingAnEmptyPlaceForHalfASecondMakesABlockOfThatHeight() throws Exception {
    double x = lane().span(BlockPath.of(2, 1)).orElseThrow().middle();

    robot.moveTo(onLane(x, lane().frame().yOf(60))).press(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> childrenOf(BlockPath.of(2)).size() == 3);
    robot.release(MouseButton.PRIMARY);

    assertThat(childrenOf(BlockPath.of(2)))
        .extracting(block -> BlockLine.of((Block) block))
        .contains("2m fwd walk 60%");
  }

  @Test
  void whileSIsHeldNothingSnaps() {
    var edge = onLane(lane().span(BOUT).orElseThrow().to() - 2, ground());

    robot.press(KeyCode.S);
    drag(edge, edge.add(31 * lane().scale().pixelsPerUnit(), 0));
    robot.release(KeyCode.S);

    assertThat(secondsOf(BOUT)).isBetween(149, 153).isNotEqualTo(150);
  }

  @Test
  void theSnapToggleSwitchesSnappingOff() {
    robot.clickOn("#lane-snap");
    var edge = onLane(lane().span(BOUT).orElseThrow().to() - 2, ground());

    drag(edge, edge.add(31 * lane().scale().pixelsPerUnit(), 0));

    assertThat(secondsOf(BOUT)).isBetween(149, 153).isNotEqualTo(150);
  }

  @Test
  void withShiftTheNextBlockGivesWhatThisOneTakes() {
    var next = BlockPath.of(1, 1);
    var edge = onLane(lane().span(BOUT).orElseThrow().to() - 2, ground());

    robot.press(KeyCode.SHIFT);
    drag(edge, edge.add(20 * lane().scale().pixelsPerUnit(), 0));
    robot.release(KeyCode.SHIFT);

    assertThat(secondsOf(BOUT)).isGreaterThan(120);
    assertThat(secondsOf(BOUT) + secondsOf(next)).isEqualTo(180);
  }

  @Test
  void withShortcutHeldABlockIsCopied() {
    robot.press(KeyCode.CONTROL);
    drag(middle(BOUT), onLane(lane().scale().end() - 20, 12));
    robot.release(KeyCode.CONTROL);

    assertThat(childrenOf(BlockPath.of(1))).hasSize(3);
    assertThat(designer.program().blocks()).hasSize(4);
  }

  @Test
  void aRectangleSelectsWhatItTouches() {
    double y = lane().frame().plotTop() - 8;
    double low = ground();
    double from = lane().span(BlockPath.of(0, 0)).orElseThrow().from() + 4;
    double to = lane().span(BOUT).orElseThrow().middle();

    // In one go, since a press that rests for half a second makes a block.
    Fx.run(
        () -> {
          fire(MouseEvent.MOUSE_PRESSED, from, y);
          fire(MouseEvent.MOUSE_DRAGGED, (from + to) / 2, y);
          fire(MouseEvent.MOUSE_DRAGGED, to, low);
          fire(MouseEvent.MOUSE_RELEASED, to, low);
        });

    assertThat(designer.selection()).containsExactly(BlockPath.of(0, 0), BOUT);
  }

  @Test
  void theRampsThreeHandlesMoveItsStartItsEndAndTheWhole() {
    var ramp = BlockPath.of(0, 0);

    drag(rampPoint(ramp, 0), rampPoint(ramp, 0).subtract(0, 25));
    var started = ((Step) BlockTree.find(designer.program(), ramp).orElseThrow()).intensity();
    drag(rampPoint(ramp, 0.5), rampPoint(ramp, 0.5).subtract(0, 25));
    var lifted = ((Step) BlockTree.find(designer.program(), ramp).orElseThrow()).intensity();

    assertThat(words(started)).startsWith("AtSpeed").contains("to=4.0");
    assertThat(words(lifted)).doesNotContain("to=4.0");
  }

  @Test
  void theBadgesNumberOpensAsAField() {
    var box = BadgeBox.of(lane().brackets().getLast(), lane());

    robot.clickOn(onLane(box.count().middle(), (box.top() + box.bottom()) / 2));
    Fx.settle();
    robot.push(KeyCode.CONTROL, KeyCode.A).write("Main 7x").push(KeyCode.ENTER);
    Fx.settle();

    assertThat(BlockTree.find(designer.program(), BlockPath.of(1)).orElseThrow())
        .isInstanceOfSatisfying(Repeat.class, repeat -> assertThat(repeat.count()).isEqualTo(7));
  }

  @Test
  void spaceAndDragMovesTheViewAndEditsNothing() {
    Fx.run(() -> designer.view.lane().zoomAround(4, 200));
    Fx.settle();
    double before = Fx.get(() -> designer.view.lane().sight().scroll());

    robot.press(KeyCode.SPACE);
    drag(middle(BOUT), middle(BOUT).subtract(60, 0));
    robot.release(KeyCode.SPACE);

    assertThat(Fx.get(() -> designer.view.lane().sight().scroll())).isGreaterThan(before + 40);
    assertThat(designer.program()).isEqualTo(Programs.knee());
  }

  /// Both clicks in one go, since a slow machine would make two single ones of them.
  private void doubleClick(BlockPath path) {
    double x = lane().span(path).orElseThrow().middle();
    double y = ground();
    Fx.run(
        () -> {
          fire(MouseEvent.MOUSE_PRESSED, x, y, 1);
          fire(MouseEvent.MOUSE_RELEASED, x, y, 1);
          fire(MouseEvent.MOUSE_PRESSED, x, y, 2);
          fire(MouseEvent.MOUSE_RELEASED, x, y, 2);
        });
    Fx.settle();
  }

  private void fire(EventType<MouseEvent> type, double x, double y) {
    fire(type, x, y, 1);
  }

  private void fire(EventType<MouseEvent> type, double x, double y, int clicks) {
    var pane = designer.view.lane();
    boolean down = type != MouseEvent.MOUSE_RELEASED;
    var place = pane.localToScene(pane.xOf(x), y);
    pane.fireEvent(
        new MouseEvent(
            type,
            place.getX(),
            place.getY(),
            0,
            0,
            MouseButton.PRIMARY,
            clicks,
            false,
            false,
            false,
            false,
            down,
            false,
            false,
            true,
            false,
            false,
            null));
  }

  private Point2D rampPoint(BlockPath path, double share) {
    var block = lane().block(path).orElseThrow();
    double x = block.span().from() + share * block.span().width();
    return onLane(Math.max(block.span().from() + 1, x), lane().topOf(block, x) + 2);
  }

  private static String words(Intensity intensity) {
    return intensity.target().toString();
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

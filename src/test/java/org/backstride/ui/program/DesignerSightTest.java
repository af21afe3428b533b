package org.backstride.ui.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Repeat;
import org.backstride.program.edit.ProgramEdit;
import org.backstride.program.edit.Slot;
import org.backstride.settings.Settings.Motion;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.program.hit.BadgeBox;
import org.backstride.ui.program.hit.FoldBox;
import org.backstride.ui.program.lane.LaneFold;
import org.backstride.ui.program.stage.Minimap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

/// How the lane is looked at: folding, zoom, scroll, minimap. Looking edits nothing.
class DesignerSightTest {

  private static final BlockPath MAIN = BlockPath.of(1);
  private static final BlockPath BOUT = BlockPath.of(1, 0);

  @RegisterExtension final Designer designer = Designer.of(Programs.knee());
  private final LaneRobot hand = new LaneRobot(designer);

  @Test
  void whatTheFieldsDoNotNeedIsLeftToTheFindings() {
    Fx.settle();
    double shortForm = divider();
    designer.select(BlockPath.of(1, 0));
    Fx.settle();

    assertThat(shortForm).isLessThan(0.55);
    assertThat(divider()).isCloseTo(0.64, within(0.03));
  }

  @Test
  void oneRepeatIsShownWholeByItsButtonAndFoldedAgain() {
    clickFoldButton();

    assertThat(hand.lane().folds()).isEmpty();
    assertThat(hand.lane().blocks()).filteredOn(block -> block.path().equals(BOUT)).hasSize(5);
    designer.exhibit.save("designer-unfolded");

    clickFoldButton();

    assertThat(hand.lane().folds()).extracting(LaneFold::path).containsExactly(MAIN);
    assertThat(designer.program()).isEqualTo(Programs.knee());
  }

  @Test
  void aClickOnTheFoldedRepetitionsShowsThem() {
    var fold = hand.lane().folds().getFirst();

    hand.robot().clickOn(hand.at(fold.span().middle(), hand.ground()));
    Fx.settle();

    assertThat(hand.lane().folds()).isEmpty();
  }

  @Test
  void theKeyFFoldsTheRepeatAroundTheSelection() {
    designer.select(BOUT);

    hand.push(KeyCode.F);
    assertThat(hand.lane().folds()).isEmpty();

    hand.push(KeyCode.F);
    assertThat(hand.lane().folds()).hasSize(1);
  }

  @Test
  void aRepeatStaysOpenWhenABlockIsPutBeforeIt() {
    designer.select(BOUT);
    hand.push(KeyCode.F);

    Fx.run(
        () ->
            designer
                .view
                .model()
                .perform(new ProgramEdit.Insert(new Slot(BlockPath.ROOT, 0), Programs.rest(60))));
    Fx.settle();

    assertThat(hand.lane().folds()).isEmpty();
  }

  @Test
  void shortcutAndWheelZoomAroundThePointer() {
    double x = hand.lane().span(BOUT).orElseThrow().middle();
    var seenAt = hand.at(x, hand.ground());
    double value = hand.lane().scale().valueAt(x);

    hand.scroll(x, hand.ground(), 40, true);

    assertThat(hand.zoom()).isCloseTo(1.2, within(1e-9));
    var there = Fx.get(() -> designer.view.lane().screenToLocal(seenAt)).getX();
    assertThat(hand.lane().scale().valueAt(there - Fx.get(() -> designer.view.lane().xOf(0))))
        .isCloseTo(value, within(0.01));
  }

  @Test
  void twoFingersZoomToo() {
    hand.pinch(hand.lane().span(BOUT).orElseThrow().middle(), hand.ground(), 2);

    assertThat(hand.zoom()).isEqualTo(2);
    assertThat(hand.scrolled()).isPositive();

    hand.push(KeyCode.SHORTCUT, KeyCode.DIGIT0);

    assertThat(hand.zoom()).isEqualTo(1);
    assertThat(hand.scrolled()).isZero();
  }

  @Test
  void theWheelScrollsAndStopsAtTheEnds() {
    hand.pinch(200, hand.ground(), 3);
    double before = hand.scrolled();

    hand.scroll(200 + before, hand.ground(), -120, false);
    assertThat(hand.scrolled()).isCloseTo(before + 120, within(1e-6));

    hand.scroll(200 + before, hand.ground(), 100_000, false);
    assertThat(hand.scrolled()).isZero();
  }

  @Test
  void theWheelOnTheBadgeCountsAndIsOneStepOfUndo() {
    var box = BadgeBox.of(hand.lane().brackets().getLast(), hand.lane());
    double y = (box.top() + box.bottom()) / 2;
    hand.robot().moveTo(hand.at(box.count().middle(), y));
    Fx.settle();

    hand.scroll(box.count().middle(), y, 40, false);
    assertThat(count()).isEqualTo(6);

    assertThat(designer.undo()).isEqualTo("5×2:00 → 6×2:00");
    assertThat(count()).isEqualTo(5);
  }

  @Test
  void heldAtTheRightEdgeTheViewGoesOnByItself() throws TimeoutException {
    hand.pinch(0, hand.ground(), 4);
    double before = hand.scrolled();
    var pane = designer.view.lane();
    double ground = hand.ground();
    var edge = Fx.get(() -> pane.localToScreen(pane.getWidth() - 6, ground));

    hand.robot().moveTo(hand.at(500, ground)).press(MouseButton.PRIMARY);
    hand.robot().moveTo(edge.subtract(60, 0)).moveTo(edge);
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> hand.scrolled() > before + 200);
    hand.push(KeyCode.ESCAPE);
    hand.robot().release(MouseButton.PRIMARY);
    Fx.settle();
    double stopped = hand.scrolled();
    Fx.settle();

    assertThat(hand.scrolled()).isEqualTo(stopped);
    assertThat(designer.program()).isEqualTo(Programs.knee());
  }

  @Test
  void aBlockCanBeMadeLongerThanTheLaneShows() throws TimeoutException {
    var last = BlockPath.of(2, 1);
    var pane = designer.view.lane();
    double ground = hand.lane().frame().plotBottom() - 5;
    var beyond = Fx.get(() -> pane.localToScreen(pane.getWidth() - 2, ground));
    var end = hand.at(hand.lane().span(last).orElseThrow().to() - 2, ground);

    hand.robot().moveTo(end).press(MouseButton.PRIMARY);
    hand.robot().moveTo(end.add(6, 0)).moveTo(beyond);
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> hand.scrolled() > 60);
    hand.robot().release(MouseButton.PRIMARY);
    Fx.settle();

    assertThat(hand.seconds(last)).isGreaterThan(240);
    assertThat(hand.scrolled()).isZero();
  }

  @Test
  void aPressOnTheMinimapMovesTheView() {
    hand.pinch(0, hand.ground(), 4);
    double width = Fx.get(() -> ((Minimap) designer.view.node().lookup(".bs-minimap")).getWidth());

    hand.robot().clickOn(onMinimap(width - 40));
    Fx.settle();

    assertThat(hand.scrolled()).isGreaterThan(1000);
  }

  @Test
  void theFrameOfTheMinimapStaysWhereItIsHeld() {
    hand.pinch(0, hand.ground(), 4);
    var held = onMinimap(60);

    hand.robot().moveTo(held).press(MouseButton.PRIMARY);
    Fx.settle();
    double pressed = hand.scrolled();
    hand.robot().moveTo(held.add(20, 0)).moveTo(held.add(100, 0)).moveTo(held);
    hand.robot().release(MouseButton.PRIMARY);
    Fx.settle();

    assertThat(pressed).isCloseTo(0, within(2.0));
    assertThat(hand.scrolled()).isCloseTo(0, within(2.0));
  }

  @Test
  void theWheelScrollsOnTheMinimapToo() {
    hand.pinch(0, hand.ground(), 4);

    hand.scrollOnMinimap(-40);

    assertThat(hand.scrolled()).isCloseTo(40, within(2.0));
  }

  private Point2D onMinimap(double x) {
    var map = (Minimap) Fx.get(() -> designer.view.node().lookup(".bs-minimap"));
    return Fx.get(() -> map.localToScreen(x, map.getHeight() / 2));
  }

  @Test
  void theMiddleButtonMovesTheView() {
    hand.pinch(0, hand.ground(), 4);
    var from = hand.at(600, hand.ground());

    hand.robot().moveTo(from).press(MouseButton.MIDDLE);
    hand.robot().moveTo(from.subtract(50, 0)).moveTo(from.subtract(100, 0));
    hand.robot().release(MouseButton.MIDDLE);
    Fx.settle();

    assertThat(hand.scrolled()).isCloseTo(100, within(2.0));
    assertThat(designer.selection()).isEqualTo(List.of());
  }

  @Test
  void withMotionReducedABlockIsAtItsPlaceAtOnce() {
    designer.select(BOUT);

    var glides = Fx.get(() -> pushedAndGliding(designer));

    assertThat(glides).isFalse();
  }

  @Test
  void otherwiseItSlidesThere() throws TimeoutException {
    var look = new Designer.Look(Theme.LIGHT, Exhibit.Size.SMALL, Locale.ENGLISH, Motion.FULL);
    try (var moving = Designer.of(Programs.knee(), look)) {
      moving.select(BOUT);

      assertThat(Fx.get(() -> pushedAndGliding(moving))).isTrue();
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !Fx.get(moving.view.lane()::isGliding));
    }
  }

  /// Duplicates what is selected and tells whether blocks are on their way then.
  private static boolean pushedAndGliding(Designer designer) {
    designer.view.model().perform(new ProgramEdit.Duplicate(designer.view.model().selection()));
    return designer.view.lane().isGliding();
  }

  private void clickFoldButton() {
    var lane = hand.lane();
    var bracket =
        lane.brackets().stream().filter(each -> each.path().equals(MAIN)).findFirst().orElseThrow();
    var box = FoldBox.of(bracket, lane).orElseThrow();
    hand.robot().clickOn(hand.at(box.span().middle(), (box.top() + box.bottom()) / 2));
    Fx.settle();
  }

  private double divider() {
    return Fx.get(
        () ->
            ((SplitPane) designer.view.node().lookup(".bs-designer-side"))
                .getDividerPositions()[0]);
  }

  private int count() {
    return BlockTree.find(designer.program(), MAIN).orElseThrow() instanceof Repeat repeat
        ? repeat.count()
        : 0;
  }
}

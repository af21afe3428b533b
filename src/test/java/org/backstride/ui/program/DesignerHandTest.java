package org.backstride.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Program;
import org.backstride.program.Repeat;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.program.gesture.Dragged;
import org.backstride.ui.program.hit.BadgeBox;
import org.backstride.ui.program.lane.LaneBracket;
import org.backstride.ui.program.model.NewBlocks;
import org.backstride.ui.program.paint.LanePainter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the hand finds where it expects it: room for what comes in, the keyboard where it was, a
/// pointer that says what is held.
class DesignerHandTest {

  private static final BlockPath BOUT = BlockPath.of(1, 0);

  @RegisterExtension final Designer designer = Designer.of(Programs.knee());
  private final LaneRobot hand = new LaneRobot(designer);

  @Test
  void whatWasHeldIsNotSaidAnyMoreOnceItIsLetGo() {
    var edge = hand.edge(BOUT);

    hand.drag(edge, edge.add(30 * hand.lane().scale().pixelsPerUnit(), 0));

    assertThat(designer.program()).isNotEqualTo(Programs.knee());
    assertThat(Fx.get(() -> ((Label) lookup("#lane-held")).getText())).isEmpty();
  }

  @Test
  void twoQuickClicksOnPlusCountTwiceAndOpenNoField() {
    var badge = BadgeBox.of(bracket(), hand.lane());
    var plus = hand.at(badge.more().middle(), (badge.top() + badge.bottom()) / 2);

    hand.robot().doubleClickOn(plus, MouseButton.PRIMARY);
    Fx.settle();

    assertThat(repeat().count()).isEqualTo(7);
    assertThat(Fx.get(() -> lookup("#lane-inline").getParent().isVisible())).isFalse();
  }

  @Test
  void thePointerSaysWhatIsHeld() {
    var edge = hand.edge(BOUT);

    hand.robot().moveTo(edge).press(MouseButton.PRIMARY).moveTo(edge.add(20, 0));
    Fx.settle();
    var stretching = cursor();
    hand.push(KeyCode.ESCAPE);
    hand.robot().release(MouseButton.PRIMARY);
    hand.robot().moveTo(hand.middle(BOUT)).press(MouseButton.PRIMARY).moveBy(60, 0);
    Fx.settle();
    var carrying = cursor();
    hand.push(KeyCode.ESCAPE);
    hand.robot().release(MouseButton.PRIMARY);

    assertThat(stretching).isEqualTo(Cursor.H_RESIZE);
    assertThat(carrying).isEqualTo(Cursor.CLOSED_HAND);
  }

  @Test
  void aBlockThatComesIntoAnEmptyProgramIsSeenWhole() {
    Fx.run(() -> designer.view.model().desk().edit(Program.EMPTY, List.of(), "Empty"));

    bring(NewBlocks.WARM_UP, 500);

    assertThat(designer.view.model().shown().get().blocks()).hasSize(1);
    assertThat(hand.lane().scale().end()).isBetween(room() - 40, room());
    Fx.run(() -> designer.view.lane().letGo(500, 200));
    assertThat(designer.program().blocks()).hasSize(1);
  }

  @Test
  void whatComesInAtTheEndIsSeenWholeAndTheScaleIsAsBeforeWhereItIsTakenBack() {
    double before = hand.lane().scale().pixelsPerUnit();

    bring(NewBlocks.COOL_DOWN, hand.lane().scale().end() + LanePainter.MARGIN - 2);

    assertThat(designer.view.model().shown().get().blocks()).hasSize(4);
    assertThat(hand.lane().scale().end()).isBetween(room() - 40, room());
    hand.push(KeyCode.ESCAPE);
    assertThat(designer.program()).isEqualTo(Programs.knee());
    assertThat(hand.lane().scale().pixelsPerUnit()).isEqualTo(before);
  }

  @Test
  void aProgramIsNotOfferedToItselfAndTheKeyboardStaysOnTheOneThatWasPutIn() {
    Fx.run(
        () ->
            designer.view.model().desk().edit(Programs.knee().withName("Mine"), List.of(), "Name"));
    Fx.settle();
    var items = shelf();

    assertThat(items).noneMatch(button -> button.getAccessibleText().contains("Mine"));
    Fx.run(
        () -> {
          items.getFirst().requestFocus();
          items.getFirst().fire();
        });
    Fx.settle();
    assertThat(Fx.get(items.getFirst()::isFocused)).isTrue();
  }

  private void bring(NewBlocks block, double x) {
    Fx.run(() -> designer.view.lane().bring(new Dragged.Fresh(List.of(block.block())), x, 200));
  }

  private double room() {
    return Fx.get(() -> designer.view.lane().getWidth()) - LanePainter.MARGIN;
  }

  private Node lookup(String id) {
    return designer.view.node().lookup(id);
  }

  private List<Button> shelf() {
    return Fx.get(
        () ->
            designer.view.node().lookupAll(".bs-palette-item").stream()
                .filter(node -> node.getId() == null)
                .map(Button.class::cast)
                .toList());
  }

  private Cursor cursor() {
    return Fx.get(() -> lookup("#lane").lookup("Canvas").getCursor());
  }

  private LaneBracket bracket() {
    return hand.lane().brackets().getLast();
  }

  private Repeat repeat() {
    return (Repeat) BlockTree.find(designer.program(), BlockPath.of(1)).orElseThrow();
  }
}

package org.backstride.ui.program.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Extent;
import org.backstride.program.Program;
import org.backstride.program.Range;
import org.backstride.program.Step;
import org.backstride.program.Target;
import org.backstride.program.edit.ProgramEdit;
import org.backstride.program.edit.ProgramEditor;
import org.backstride.ui.program.gesture.LaneGesture.Outcome;
import org.backstride.ui.program.gesture.LaneGesture.Phase;
import org.backstride.ui.program.gesture.Pointer.Held;
import org.backstride.ui.program.hit.Hit;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.ui.program.lane.Samples;
import org.backstride.unit.Direction;
import org.junit.jupiter.api.Test;

class LaneGestureTest {

  private static final BlockPath BOUT = BlockPath.of(1, 0);
  private static final BlockPath EASY = BlockPath.of(1, 1);
  private static final BlockPath LAST = BlockPath.of(2);

  private final Program program = Samples.fiveRounds();
  private final LaneLayout layout = Samples.layout(program);
  private final double ground = layout.frame().plotBottom() - 12;
  private final LaneGesture gesture = new LaneGesture();

  @Test
  void aPressWithoutADragIsAClick() {
    gesture.press(body(BOUT), layout, List.of());
    gesture.drag(Pointer.at(body(BOUT).x() + 3, ground));

    assertThat(gesture.release(body(BOUT)))
        .isEqualTo(new Outcome.Clicked(new Hit.Body(BOUT), body(BOUT)));
  }

  @Test
  void aDragBeginsAfterFourPixels() {
    gesture.press(body(BOUT), layout, List.of());

    gesture.drag(Pointer.at(body(BOUT).x() + 4, ground));

    assertThat(gesture.phase()).isInstanceOf(Phase.Dragging.class);
  }

  @Test
  void draggingTheBodyMovesABlockOutOfItsRepeat() {
    var next = dropped(body(BOUT), Pointer.at(layout.scale().end() - 2, ground)).orElseThrow();

    assertThat(secondsOf(next, BlockPath.of(3))).isEqualTo(120);
    assertThat(BlockTree.childrenAt(next, BlockPath.of(1)).orElseThrow()).hasSize(1);
  }

  @Test
  void draggingIntoTheBracketNestsABlock() {
    double boundary = layout.block(BOUT).orElseThrow().span().to();

    var next = dropped(body(LAST), Pointer.at(boundary + 3, ground)).orElseThrow();

    assertThat(BlockTree.childrenAt(next, BlockPath.of(1)).orElseThrow()).hasSize(3);
    assertThat(secondsOf(next, BlockPath.of(1, 1))).isEqualTo(300);
    assertThat(next.blocks()).hasSize(2);
  }

  @Test
  void aBlockCannotBeDroppedIntoItself() {
    double inside = layout.block(EASY).orElseThrow().span().middle();

    assertThat(dropped(new Hit.Bracket(BlockPath.of(1)), Pointer.at(inside, ground))).isEmpty();
  }

  @Test
  void theCopyKeyLeavesTheBlockWhereItWas() {
    var end = Pointer.at(layout.scale().end() - 2, ground, Held.COPY);

    var next = dropped(body(BOUT), end).orElseThrow();

    assertThat(next.blocks()).hasSize(4);
    assertThat(secondsOf(next, BOUT)).isEqualTo(120);
  }

  @Test
  void theRightEdgeChangesTheLengthOnTheGrid() {
    double pixels = 30 * layout.scale().pixelsPerUnit();

    var next = dropped(edge(BOUT), right(edge(BOUT), pixels)).orElseThrow();

    assertThat(secondsOf(next, BOUT)).isEqualTo(150);
    assertThat(secondsOf(next, EASY)).isEqualTo(60);
  }

  @Test
  void withShiftTheNextBlockLendsTheTime() {
    double pixels = 30 * layout.scale().pixelsPerUnit();
    var to = Pointer.at(edge(BOUT).x() + pixels, ground, Held.SHIFT);

    var next = dropped(edge(BOUT), to).orElseThrow();

    assertThat(secondsOf(next, BOUT)).isEqualTo(150);
    assertThat(secondsOf(next, EASY)).isEqualTo(30);
  }

  @Test
  void noDragMakesABlockShorterThanTheGrid() {
    var next = dropped(edge(BOUT), right(edge(BOUT), -700)).orElseThrow();

    assertThat(secondsOf(next, BOUT)).isEqualTo(Grid.of(layout.scale()).step());
  }

  @Test
  void theTopChangesTheIntensityByNotches() {
    double x = layout.block(BOUT).orElseThrow().span().middle();
    var from = Pointer.at(x, layout.frame().yOf(60) + 1);

    var next = dropped(from, Pointer.at(x, layout.frame().yOf(75) + 1)).orElseThrow();

    assertThat(step(next, BOUT).intensity().target())
        .isEqualTo(new Target.AtPercent(Range.of("75")));
  }

  @Test
  void theEndOfARampMovesAlone() {
    var ramp = BlockPath.of(0, 0);
    double x = layout.block(ramp).orElseThrow().span().to() - 3;
    var from = Pointer.at(x, layout.frame().yOf(80));

    var next = dropped(from, Pointer.at(x, layout.frame().yOf(90))).orElseThrow();

    assertThat(step(next, ramp).intensity().target())
        .isEqualTo(new Target.AtPercent(Range.of("40", "90")));
  }

  @Test
  void escapeLeavesNoTrace() {
    gesture.press(body(BOUT), layout, List.of());
    gesture.drag(Pointer.at(700, ground));
    gesture.cancel();

    assertThat(gesture.preview()).isEmpty();
    assertThat(gesture.release(Pointer.at(700, ground))).isInstanceOf(Outcome.Idle.class);
  }

  @Test
  void thePreviewIsWhatTheReleaseMakes() {
    gesture.press(body(BOUT), layout, List.of());
    gesture.drag(Pointer.at(layout.scale().end() - 2, ground));
    var preview = gesture.preview().orElseThrow();

    var outcome = gesture.release(Pointer.at(layout.scale().end() - 2, ground));

    assertThat(applied(outcome)).contains(preview);
  }

  @Test
  void aBlockFromThePaletteGoesWhereThePointerIs() {
    Block fresh = Samples.step(45, Direction.BACKWARD, "70");

    gesture.bring(new Dragged.Fresh(List.of(fresh)), layout, Pointer.at(1, ground));

    assertThat(secondsOf(gesture.preview().orElseThrow(), BlockPath.of(0))).isEqualTo(45);
  }

  @Test
  void besideTheLaneThereIsNoDrop() {
    Block fresh = Samples.step(45, Direction.BACKWARD, "70");

    gesture.bring(new Dragged.Fresh(List.of(fresh)), layout, Pointer.at(100, -30));

    assertThat(gesture.preview()).isEmpty();
  }

  @Test
  void aDragOnAnEmptyPlaceSelectsWhatItSweeps() {
    assertThat(framed(BOUT, EASY, 45)).containsExactly(BOUT, EASY);
  }

  @Test
  void aRectangleInTheAirAboveABlockDoesNotSelectIt() {
    assertThat(framed(BOUT, EASY, 55)).containsExactly(BOUT);
    assertThat(framed(BOUT, EASY, 90)).isEmpty();
  }

  /// What a rectangle from above one block down to a percentage at another selects.
  private List<BlockPath> framed(BlockPath from, BlockPath to, int percent) {
    gesture.press(
        Pointer.at(layout.block(from).orElseThrow().span().from() + 2, layout.frame().yOf(105)),
        layout,
        List.of());
    gesture.drag(
        Pointer.at(layout.block(to).orElseThrow().span().middle(), layout.frame().yOf(percent)));
    return gesture.phase() instanceof Phase.Dragging dragging
            && dragging.drag() instanceof Drag.Framing framing
        ? framing.touched()
        : List.of();
  }

  @Test
  void aSelectionGoesAlongWithTheBlockThatIsHeld() {
    gesture.press(body(BOUT), layout, List.of(BOUT, EASY));
    gesture.drag(Pointer.at(layout.scale().end() - 2, ground));

    var next = gesture.preview().orElseThrow();

    assertThat(next.blocks()).hasSize(4);
    assertThat(secondsOf(next, BlockPath.of(2))).isEqualTo(120);
    assertThat(secondsOf(next, BlockPath.of(3))).isEqualTo(60);
  }

  private Optional<Program> dropped(Pointer from, Pointer to) {
    gesture.press(from, layout, List.of());
    gesture.drag(to);
    return applied(gesture.release(to));
  }

  private Optional<Program> dropped(Hit.Bracket bracket, Pointer to) {
    var span = layout.span(bracket.path()).orElseThrow();
    return dropped(Pointer.at(span.from() + 3, layout.frame().bracketY(0)), to);
  }

  private Optional<Program> applied(Outcome outcome) {
    Optional<ProgramEdit> edit =
        outcome instanceof Outcome.Dropped(Drag drag) ? drag.edit() : Optional.empty();
    return edit.map(made -> ProgramEditor.applied(program, made));
  }

  private Pointer body(BlockPath path) {
    return Pointer.at(layout.block(path).orElseThrow().span().middle(), ground);
  }

  private Pointer edge(BlockPath path) {
    return Pointer.at(layout.block(path).orElseThrow().span().to() - 2, ground);
  }

  private static Pointer right(Pointer from, double pixels) {
    return Pointer.at(from.x() + pixels, from.y());
  }

  private static Step step(Program program, BlockPath path) {
    return (Step) BlockTree.find(program, path).orElseThrow();
  }

  private static int secondsOf(Program program, BlockPath path) {
    return step(program, path).extent() instanceof Extent.ForTime(int seconds) ? seconds : -1;
  }
}

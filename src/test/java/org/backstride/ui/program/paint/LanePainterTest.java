package org.backstride.ui.program.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backstride.program.BlockPath;
import org.backstride.program.Step;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.program.gesture.LaneGesture;
import org.backstride.ui.program.gesture.Pointer;
import org.backstride.ui.program.lane.AxisKind;
import org.backstride.ui.program.lane.Folding;
import org.backstride.ui.program.lane.Height;
import org.backstride.ui.program.lane.LaneBlock;
import org.backstride.ui.program.lane.LaneFrame;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.ui.program.lane.LaneRequest;
import org.backstride.ui.program.lane.Measure;
import org.backstride.ui.program.lane.Samples;
import org.backstride.ui.program.lane.Span;
import org.backstride.ui.program.paint.Painted.Hand;
import org.backstride.unit.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is to be seen on the lane, pixel by pixel.
class LanePainterTest {

  private static final BlockPath FORWARD = BlockPath.of(0);
  private static final BlockPath BACKWARD = BlockPath.of(1);

  private final LaneLayout lane =
      Samples.layout(
          Samples.of(
              Samples.step(300, Direction.FORWARD, "60"),
              Samples.step(300, Direction.BACKWARD, "70"),
              Samples.step(300, Direction.LATERAL_LEFT, "50")));
  private final double low = lane.frame().plotBottom() - 6;

  @ParameterizedTest
  @EnumSource(Theme.class)
  void directionIsToldByAPatternAndNotByColourAlone(Theme theme) {
    var painted = Painted.of(lane, Hand.NONE, theme);

    assertThat(inside(painted, FORWARD)).isEqualTo(1);
    assertThat(inside(painted, BACKWARD)).isGreaterThan(2);
    assertThat(inside(painted, BlockPath.of(2))).isGreaterThan(1);
  }

  @Test
  void aBlockHasACapInItsColourAtItsHeight() {
    var painted = Painted.of(lane, Hand.NONE);
    var span = block(BACKWARD).span();
    double top = lane.frame().yOf(70);

    assertThat(painted.inRow(Tone.BACKWARD, span.from() + 4, span.to() - 4, top))
        .isGreaterThan((long) span.width() - 12);
  }

  @Test
  void theCaptionStandsOverItsLineAndOverThePlotWhereABlockRisesHigher() {
    var high =
        Samples.layout(
            Samples.of(
                Samples.step(300, Direction.FORWARD, "60"),
                Samples.step(300, Direction.BACKWARD, "190")));
    var first = high.block(FORWARD).orElseThrow().span();
    var second = high.block(BACKWARD).orElseThrow().span();

    assertThat(CaptionPainter.height(high, first)).isBetween(line(high) - 14, line(high));
    assertThat(CaptionPainter.height(high, second)).isLessThan(high.frame().plotTop());
  }

  @Test
  void theCaptionGoesOutOfTheWayOfTheHand() {
    var seen = new Span(0, 600);
    var right = CaptionPainter.place(lane, seen, 200, List.of()).orElseThrow();
    var left = CaptionPainter.place(lane, seen, 200, List.of(right)).orElseThrow();

    assertThat(right.getMaxX()).isEqualTo(603);
    assertThat(left.getMinX()).isZero();
    assertThat(CaptionPainter.place(lane, seen, 200, List.of(right, left))).isEmpty();
  }

  @Test
  void theCaptionLiesNotOnTheHandleOfANarrowBlock() {
    var narrow =
        Samples.layout(
            Samples.of(
                Samples.step(6_000, Direction.FORWARD, "60"),
                Samples.step(30, Direction.BACKWARD, "97")));
    String caption = "% of nominal speeds, display only";
    double x = narrow.block(BACKWARD).orElseThrow().span().middle();
    double y = line(narrow) - 11;

    var alone = Painted.of(narrow, Hand.selecting(BACKWARD));
    var captioned = Painted.of(narrow, Hand.selecting(BACKWARD).captioned(caption));

    assertThat(captioned.row(x - 20, x + 20, y)).isEqualTo(alone.row(x - 20, x + 20, y));
    assertThat(Painted.of(narrow, Hand.NONE.captioned(caption)).row(x - 60, x, y))
        .isNotEqualTo(Painted.of(narrow, Hand.NONE).row(x - 60, x, y));
  }

  @ParameterizedTest
  @CsvSource({"0, 100", "100, 100", "250, 250", "400, 300"})
  void aSectionsTitleStaysInSight(double seenFrom, double titleFrom) {
    var along = OverlayPainter.titled(new Span(100, 300), new Span(seenFrom, seenFrom + 500));

    assertThat(along).isEqualTo(new Span(titleFrom, 300));
  }

  @ParameterizedTest
  @ValueSource(doubles = {150, 180, 200, 240, 380})
  void noWordOfABlockLiesUnderTheGround(double height) {
    var low = nominal(height);
    var painted = Painted.of(low, Hand.NONE);
    var span = low.blocks().getFirst().span();
    double under = low.frame().plotBottom() + 7;

    assertThat(painted.coloursInRow(span.from() + 40, span.to() - 40, under)).isOne();
  }

  private static double line(LaneLayout layout) {
    return layout.frame().yOf(100);
  }

  @Test
  void aNominalHeightIsDashed() {
    var nominal = nominal(380);
    var painted = Painted.of(nominal, Hand.NONE);
    var span = nominal.blocks().getFirst().span();
    long inked =
        painted.inRow(Tone.FORWARD, span.from() + 4, span.to() - 4, nominal.frame().yOf(60));

    assertThat(inked).isBetween((long) (span.width() * 0.3), (long) (span.width() * 0.8));
  }

  @Test
  void whatIsSelectedIsOutlined() {
    var span = block(BACKWARD).span();
    double top = lane.frame().yOf(70) + 8;

    var plain = Painted.of(lane, Hand.NONE);
    var selected = Painted.of(lane, Hand.selecting(BACKWARD));

    assertThat(plain.inColumn(Tone.ACCENT, span.from(), top, low)).isZero();
    assertThat(selected.inColumn(Tone.ACCENT, span.from(), top, low))
        .isGreaterThan((long) ((low - top) * 0.8));
  }

  @Test
  void aLengthThatIsDraggedHasAGuideLineAndAChip() {
    var gesture = new LaneGesture();
    double x = block(FORWARD).span().to();
    gesture.press(Pointer.at(x - 2, low - 40), lane, List.of());
    gesture.drag(Pointer.at(x + 40, low - 40));
    var preview =
        LaneLayout.of(
            lane.request()
                .withProgram(gesture.preview().orElseThrow())
                .withScale(new LaneRequest.Scale.Fixed(lane.scale().pixelsPerUnit())));
    double end = preview.block(FORWARD).orElseThrow().span().to();

    var painted = Painted.of(preview, Hand.dragging(gesture));

    double above = lane.frame().plotTop();
    assertThat(painted.inColumn(Tone.ACCENT, end, above, lane.frame().yOf(72)))
        .isGreaterThan((long) ((lane.frame().yOf(72) - above) * 0.8));
    assertThat(painted.inRow(Tone.ACCENT, end - 30, end + 30, above - 26)).isGreaterThan(30);
  }

  @Test
  void aRectangleIsDrawnWhereTheHandSweeps() {
    var gesture = new LaneGesture();
    double top = lane.frame().yOf(104);
    gesture.press(Pointer.at(20, top), lane, List.of());
    gesture.drag(Pointer.at(200, lane.frame().yOf(80)));

    var painted = Painted.of(lane, Hand.dragging(gesture));

    assertThat(painted.inRow(Tone.ACCENT, 24, 196, top)).isGreaterThan(150);
    assertThat(painted.inColumn(Tone.ACCENT, 20, top + 4, lane.frame().yOf(80) - 4))
        .isGreaterThan(30);
  }

  @Test
  void aFindingStandsOverItsBlock() {
    double x = block(BACKWARD).span().middle();
    double y = lane.frame().yOf(70) - 11;

    assertThat(Painted.of(lane, Hand.NONE).inRow(Tone.STOP, x - 7, x + 7, y + 4)).isZero();
    assertThat(
            Painted.of(lane, Hand.marking(BACKWARD, LaneScene.Mark.ERROR))
                .inRow(Tone.STOP, x - 7, x + 7, y + 4))
        .isGreaterThan(6);
    assertThat(
            Painted.of(lane, Hand.marking(BACKWARD, LaneScene.Mark.WARNING))
                .inRow(Tone.CAUTION, x - 7, x + 7, y + 4))
        .isGreaterThan(6);
  }

  @Test
  void aFoldShowsGhostsAndBreaksTheAxis() {
    var rounds = Samples.layout(Samples.fiveRounds());
    var fold = rounds.folds().getFirst();
    double ground = rounds.frame().plotBottom();

    var painted = Painted.of(rounds, Hand.NONE);

    assertThat(painted.coloursInRow(fold.span().from() + 8, fold.span().to() - 8, ground - 8))
        .isGreaterThan(3);
    assertThat(painted.at(fold.span().from() - 0.5, ground)).isNotEqualTo(painted.at(20, ground));
  }

  @Test
  void theBracketOfASelectedRepeatIsInTheAccent() {
    var rounds = Samples.layout(Samples.fiveRounds());
    var bracket = rounds.brackets().getFirst();
    double y = rounds.frame().bracketY(bracket.row());
    double from = bracket.span().from() + 40;

    assertThat(
            Painted.of(rounds, Hand.selecting(bracket.path()))
                .inRow(Tone.ACCENT, from, from + 40, y))
        .isGreaterThan(30);
    assertThat(Painted.of(rounds, Hand.NONE).inRow(Tone.ACCENT, from, from + 40, y)).isZero();
  }

  /// How many colours there are low inside a block, away from its label and its sides.
  private long inside(Painted painted, BlockPath path) {
    var span = block(path).span();
    return painted.coloursInRow(span.from() + 6, span.from() + 40, low);
  }

  private LaneBlock block(BlockPath path) {
    return lane.block(path).orElseThrow();
  }

  private static LaneLayout nominal(double height) {
    var program = Samples.of(Samples.step(300, Direction.FORWARD, "60"));
    return LaneLayout.of(
        new LaneRequest(
            program,
            LanePainterTest::nominal,
            AxisKind.TIME,
            Folding.FOLDED,
            LaneFrame.of(800, height),
            new LaneRequest.Scale.Fit(1)));
  }

  private static Measure nominal(Step step) {
    return new Measure(300, 400, new Height(60, 60, Height.Form.BAND, Height.Certainty.NOMINAL));
  }
}

package org.backstride.ui.program.hit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.Repeat;
import org.backstride.program.edit.Slot;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.ui.program.lane.Samples;
import org.backstride.ui.program.lane.Span;
import org.backstride.unit.Direction;
import org.junit.jupiter.api.Test;

class HitTestTest {

  private static final BlockPath BOUT = BlockPath.of(1, 0);

  private final LaneLayout layout = Samples.layout(Samples.fiveRounds());
  private final HitTest hits = new HitTest(layout, BlockPath.ROOT);
  private final double ground = layout.frame().plotBottom() - 10;

  @Test
  void theInsideOfABlockMovesIt() {
    assertThat(hits.at(span(BOUT).middle(), ground)).isEqualTo(new Hit.Body(BOUT));
  }

  @Test
  void theEdgeReachesSixPixelsIntoTheBlockAndFourBeyond() {
    double end = span(BOUT).to();

    assertThat(hits.at(end - 5.9, ground)).isEqualTo(new Hit.Edge(BOUT));
    assertThat(hits.at(end + 3.9, ground)).isEqualTo(new Hit.Edge(BOUT));
    assertThat(hits.at(end - 6.1, ground)).isEqualTo(new Hit.Body(BOUT));
    assertThat(hits.at(end + 4.1, ground)).isEqualTo(new Hit.Body(BlockPath.of(1, 1)));
  }

  @Test
  void onTheAxisWhereTwoBlocksMeetOneGoesInBetween() {
    double axis = layout.frame().plotBottom() + 12;
    double end = span(BOUT).to();
    var between = new Hit.Gap(new Slot(BlockPath.of(1), 1), end);

    assertThat(hits.at(end - 6, axis)).isEqualTo(between);
    assertThat(hits.at(end + 6, axis)).isEqualTo(between);
    assertThat(hits.at(end + 8, axis)).isEqualTo(new Hit.Nothing());
    assertThat(hits.at(end, layout.frame().plotBottom() + 30)).isEqualTo(new Hit.Nothing());
  }

  @Test
  void whereARepeatBeginsThePlaceBetweenIsBeforeTheRepeatAndNotInIt() {
    double axis = layout.frame().plotBottom() + 12;
    double start = span(BOUT).from();

    assertThat(hits.at(start, axis))
        .isInstanceOfSatisfying(
            Hit.Gap.class,
            gap -> assertThat(gap.slot().parent().indices()).hasSizeLessThanOrEqualTo(1));
  }

  @Test
  void theTopOfASteadyBlockChangesItsIntensity() {
    assertThat(hits.at(span(BOUT).middle(), layout.frame().yOf(60))).isEqualTo(new Hit.Top(BOUT));
  }

  @Test
  void aRampHasAHandleAtEitherEnd() {
    var ramp = BlockPath.of(0, 0);

    assertThat(hits.at(span(ramp).from() + 2, layout.frame().yOf(40)))
        .isEqualTo(new Hit.RampStart(ramp));
    assertThat(hits.at(span(ramp).to() - 2, layout.frame().yOf(80)))
        .isEqualTo(new Hit.RampEnd(ramp));
  }

  @Test
  void aBadgeHasThreeParts() {
    var box = BadgeBox.of(layout.brackets().getFirst(), layout);
    double y = (box.top() + box.bottom()) / 2;
    var path = BlockPath.of(1);

    assertThat(hits.at(box.fewer().middle(), y)).isEqualTo(new Hit.Badge(path, Hit.Part.FEWER));
    assertThat(hits.at(box.count().middle(), y)).isEqualTo(new Hit.Badge(path, Hit.Part.COUNT));
    assertThat(hits.at(box.more().middle(), y)).isEqualTo(new Hit.Badge(path, Hit.Part.MORE));
  }

  @Test
  void theBracketTheHeadingAndTheFoldAnswerForTheRepeat() {
    var path = BlockPath.of(1);
    double bracketY = layout.frame().bracketY(0);

    assertThat(hits.at(span(path).from() + 3, bracketY)).isEqualTo(new Hit.Bracket(path));
    assertThat(hits.at(span(path).from() + 3, 10)).isEqualTo(new Hit.Header(path));
    assertThat(hits.at(layout.folds().getFirst().span().middle(), ground))
        .isEqualTo(new Hit.Fold(path));
  }

  @Test
  void theButtonOnABracketFoldsIt() {
    var box = FoldBox.of(layout.brackets().getFirst(), layout).orElseThrow();

    assertThat(hits.at(box.span().middle(), layout.frame().bracketY(0)))
        .isEqualTo(new Hit.Fold(BlockPath.of(1)));
    assertThat(hits.at(box.span().to() + 2, layout.frame().bracketY(0)))
        .isEqualTo(new Hit.Bracket(BlockPath.of(1)));
  }

  @Test
  void aRepeatOfTwoHasNoButtonToFoldIt() {
    var twice =
        Samples.layout(
            Samples.of(Repeat.of(2, List.of(Samples.step(600, Direction.FORWARD, "60")))));

    assertThat(FoldBox.of(twice.brackets().getFirst(), twice)).isEmpty();
  }

  @Test
  void aBracketTooNarrowForItsButtonHasItBesideTheCount() {
    var narrow = Samples.layout(Samples.of(walk(1800), thrice(), walk(1800)));
    var bracket = narrow.brackets().getFirst();

    var box = FoldBox.of(bracket, narrow).orElseThrow();

    assertThat(box.span().from()).isEqualTo(BadgeBox.of(bracket, narrow).whole().to() + 6);
    assertThat(
            new HitTest(narrow, BlockPath.ROOT).at(box.span().middle(), narrow.frame().bracketY(0)))
        .isEqualTo(new Hit.Fold(BlockPath.of(1)));
  }

  @Test
  void atTheEndOfTheLaneTheButtonIsBeforeTheCount() {
    var narrow = Samples.layout(Samples.of(walk(3600), thrice()));
    var bracket = narrow.brackets().getFirst();

    var box = FoldBox.of(bracket, narrow).orElseThrow();

    assertThat(box.span().to()).isEqualTo(BadgeBox.of(bracket, narrow).whole().from() - 6);
  }

  @Test
  void aBracketBetweenOthersThatLeaveNoRoomHasNoButton() {
    var narrow = Samples.layout(Samples.of(walk(1800), thrice(), thrice(), thrice(), walk(1800)));

    assertThat(FoldBox.of(narrow.brackets().get(1), narrow)).isEmpty();
  }

  private static Block walk(int seconds) {
    return Samples.step(seconds, Direction.FORWARD, "60");
  }

  private static Block thrice() {
    return Repeat.of(3, List.of(Samples.step(10, Direction.BACKWARD, "60")));
  }

  @Test
  void aboveALowBlockThereIsNothing() {
    assertThat(hits.at(span(BOUT).middle(), layout.frame().yOf(104))).isEqualTo(new Hit.Nothing());
  }

  @Test
  void thirtySecondsInNinetyMinutesCanBeGrabbedByTheHandlesAbove() {
    var program =
        Samples.of(
            Samples.step(2700, Direction.FORWARD, "60"),
            Samples.step(30, Direction.BACKWARD, "70"),
            Samples.step(2670, Direction.FORWARD, "60"));
    var wide = Samples.layout(program);
    var sliver = BlockPath.of(1);
    var block = wide.block(sliver).orElseThrow();
    var handle = HandleBracket.over(block, wide);
    double y = (handle.top() + handle.bottom()) / 2;

    var first = new HitTest(wide, BlockPath.ROOT).at(block.span().middle(), ground);
    var then = new HitTest(wide, first.path());

    assertThat(block.span().width()).isLessThan(HandleBracket.NARROW);
    assertThat(first).isEqualTo(new Hit.Body(sliver));
    assertThat(then.at(handle.edge().middle(), y)).isEqualTo(new Hit.Edge(sliver));
    assertThat(then.at(handle.body().middle(), y)).isEqualTo(new Hit.Body(sliver));
  }

  private Span span(BlockPath path) {
    return layout.span(path).orElseThrow();
  }
}

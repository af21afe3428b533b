package org.backstride.ui.program.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.backstride.program.Block;
import org.backstride.program.Program;
import org.backstride.program.Repeat;
import org.backstride.program.Step;
import org.backstride.unit.Direction;
import org.junit.jupiter.api.Test;

class LaneBlendTest {

  private static final Step ONE = Samples.step(60, Direction.FORWARD, "50");
  private static final Step TWO = Samples.step(120, Direction.BACKWARD, "60");
  private static final Step THREE = Samples.step(180, Direction.FORWARD, "70");

  @Test
  void swappedBlocksMeetHalfWay() {
    var from = wide(ONE, TWO);
    var to = wide(TWO, ONE);

    var half = LaneBlend.of(from, to, 0.5);

    assertThat(half.blocks().get(0).span()).isEqualTo(new Span(30, 150));
    assertThat(half.blocks().get(1).span()).isEqualTo(new Span(60, 120));
  }

  @Test
  void atTheStartAllIsWhereItWasAndAtTheEndWhereItBelongs() {
    var from = wide(ONE, TWO, THREE);
    var to = wide(THREE, ONE, TWO);

    assertThat(LaneBlend.of(from, to, 0).blocks())
        .extracting(LaneBlock::span)
        .containsExactly(new Span(180, 360), new Span(0, 60), new Span(60, 180));
    assertThat(LaneBlend.of(from, to, 1)).isSameAs(to);
  }

  @Test
  void aNewBlockOpensBehindTheOneBeforeIt() {
    var from = wide(ONE, THREE);
    var to = wide(ONE, TWO, THREE);

    assertThat(LaneBlend.of(from, to, 0).blocks().get(1).span()).isEqualTo(new Span(60, 60));
    assertThat(LaneBlend.of(from, to, 0.5).blocks().get(1).span()).isEqualTo(new Span(60, 120));
    assertThat(LaneBlend.of(from, to, 0.5).blocks().get(2).span()).isEqualTo(new Span(120, 300));
  }

  @Test
  void equalBlocksAreFoundOneAfterTheOther() {
    var from = wide(ONE, ONE);
    var to = wide(TWO, ONE, ONE);

    assertThat(LaneBlend.of(from, to, 0).blocks())
        .extracting(LaneBlock::span)
        .containsExactly(new Span(0, 0), new Span(0, 60), new Span(60, 120));
  }

  @Test
  void bracketsAndFoldsMoveWithTheirBlocks() {
    var main = Repeat.of(4, List.of(ONE));
    var from = wide(main, THREE);
    var to = wide(THREE, main);

    var start = LaneBlend.of(from, to, 0);
    var half = LaneBlend.of(from, to, 0.5);

    assertThat(start.brackets().getFirst().span().from()).isCloseTo(0, within(1e-9));
    assertThat(half.brackets().getFirst().span().from()).isCloseTo(90, within(1e-9));
    assertThat(half.folds().getFirst().span().width())
        .isCloseTo(to.folds().getFirst().span().width(), within(1e-9));
    assertThat(half.folds().getFirst().span().from())
        .isCloseTo(half.blocks().get(1).span().to(), within(1e-9));
  }

  @Test
  void onlyWhatCameWentOrChangedPlacesSlides() {
    assertThat(LaneBlend.isReordered(wide(ONE, TWO), wide(TWO, ONE))).isTrue();
    assertThat(LaneBlend.isReordered(wide(ONE, TWO), wide(ONE, TWO, THREE))).isTrue();
    assertThat(LaneBlend.isReordered(wide(ONE, TWO, THREE), wide(ONE, TWO))).isTrue();
    assertThat(LaneBlend.isReordered(wide(ONE, TWO), wide(ONE, TWO))).isFalse();
    assertThat(LaneBlend.isReordered(wide(ONE, TWO), wide(ONE, THREE))).isFalse();
  }

  @Test
  void anEmptyLaneBlendsToo() {
    assertThat(LaneBlend.of(wide(), wide(ONE), 0).blocks().getFirst().span())
        .isEqualTo(new Span(0, 0));
    assertThat(LaneBlend.of(wide(ONE), wide(), 0.5).blocks()).isEmpty();
  }

  /// A lane on which a second is a pixel.
  private static LaneLayout wide(Block... blocks) {
    var program = Program.EMPTY.withBlocks(List.of(blocks));
    return LaneLayout.of(Samples.request(program).withScale(new LaneRequest.Scale.Fixed(1)));
  }
}

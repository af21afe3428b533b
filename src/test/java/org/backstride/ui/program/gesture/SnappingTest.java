package org.backstride.ui.program.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.Extent;
import org.backstride.program.Step;
import org.backstride.program.Step.Role;
import org.backstride.program.resolve.References;
import org.backstride.ui.program.gesture.Pointer.Held;
import org.backstride.ui.program.gesture.Snapped.Magnet;
import org.backstride.ui.program.lane.AxisKind;
import org.backstride.ui.program.lane.Folding;
import org.backstride.ui.program.lane.LaneFrame;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.ui.program.lane.LaneRequest;
import org.backstride.ui.program.lane.Measures;
import org.backstride.ui.program.lane.Samples;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.junit.jupiter.api.Test;

/// A lane of half a second a pixel; the first block is 100 s, its neighbour 170 s, the last 90 s.
class SnappingTest {

  private static final Step FIRST = Samples.step(100, Direction.FORWARD, "60");
  private static final Step SECOND = Samples.step(170, Direction.BACKWARD, "60");
  private static final Step LAST = Samples.step(90, Direction.FORWARD, "60");

  @Test
  void closeToANeighboursLengthItIsAsLong() {
    assertThat(snapped(168, FIRST, SECOND, LAST))
        .isEqualTo(new Snapped(170, Magnet.NEIGHBOUR, 170));
  }

  @Test
  void theLengthOfABlockFurtherAwayDoesNotHoldIt() {
    assertThat(snapped(88, FIRST, SECOND, LAST).magnet()).isNotEqualTo(Magnet.NEIGHBOUR);
  }

  @Test
  void itSnapsToARoundTotal() {
    assertThat(snapped(338, FIRST, SECOND, LAST))
        .isEqualTo(new Snapped(340, Magnet.ROUND_TOTAL, 600));
  }

  @Test
  void whereATimeIsGuessedNoTotalIsCalledRound() {
    var counted =
        Step.of(new Step.Action(Role.WORK, Gait.WALK, Direction.BACKWARD), new Extent.ForSteps(20));

    var all = new double[] {338, 328, 300, 260};
    for (double wanted : all) {
      assertThat(snapped(wanted, FIRST, SECOND, LAST, counted).magnet())
          .isNotEqualTo(Magnet.ROUND_TOTAL);
    }
  }

  @Test
  void elsewhereItGoesByTheGrid() {
    var free = snapped(232, FIRST, SECOND, LAST);

    assertThat(free.magnet()).isEqualTo(Magnet.GRID);
    assertThat(free.along() % 5).isZero();
  }

  @Test
  void withoutSnappingItIsAsLongAsTheHandSays() {
    assertThat(snapped(168.4, new Held[] {Held.FREE}, FIRST, SECOND, LAST).along()).isEqualTo(168);
  }

  private static Snapped snapped(double wanted, Block... blocks) {
    return snapped(wanted, new Held[] {}, blocks);
  }

  private static Snapped snapped(double wanted, Held[] held, Block... blocks) {
    var lane =
        LaneLayout.of(
            new LaneRequest(
                Samples.of(blocks),
                new Measures(References.NOMINAL),
                AxisKind.TIME,
                Folding.FOLDED,
                LaneFrame.of(800, 400),
                new LaneRequest.Scale.Fixed(2)));
    return new Snapping(lane, lane.block(BlockPath.of(0)).orElseThrow())
        .at(wanted, Pointer.at(0, 0, held));
  }
}

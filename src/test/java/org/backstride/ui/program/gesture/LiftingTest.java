package org.backstride.ui.program.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.program.Step;
import org.backstride.program.Target;
import org.backstride.ui.program.gesture.Intensities.Part;
import org.backstride.ui.program.gesture.Level.Magnet;
import org.backstride.ui.program.gesture.Pointer.Held;
import org.backstride.ui.program.lane.AxisKind;
import org.backstride.ui.program.lane.Folding;
import org.backstride.ui.program.lane.LaneFrame;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.ui.program.lane.LaneRequest;
import org.backstride.ui.program.lane.Measure;
import org.backstride.ui.program.lane.Samples;
import org.backstride.unit.Direction;
import org.junit.jupiter.api.Test;

/// A block of 60 % between neighbours of 75 % and 90 %; zones begin at 50, 82 and 110 %.
class LiftingTest {

  private static final BlockPath MIDDLE = BlockPath.of(1);

  private final Program program =
      Samples.of(
          Samples.step(120, Direction.FORWARD, "75"),
          Samples.step(120, Direction.BACKWARD, "60"),
          Samples.step(120, Direction.FORWARD, "90"),
          Samples.step(120, Direction.FORWARD, "67"));
  private final LaneLayout lane =
      LaneLayout.of(
          new LaneRequest(
              program,
              LiftingTest::measure,
              AxisKind.TIME,
              Folding.FOLDED,
              LaneFrame.of(800, 600),
              new LaneRequest.Scale.Fit(1)));

  @Test
  void closeToANeighboursHeightItSnapsToIt() {
    assertThat(lifted("74.2")).isEqualTo(new Found(75, new Level(Magnet.NEIGHBOUR, 0)));
    assertThat(lifted("90.9")).isEqualTo(new Found(90, new Level(Magnet.NEIGHBOUR, 0)));
  }

  @Test
  void onlyTheNextBlocksAreNeighbours() {
    assertThat(lifted("67.4")).isEqualTo(new Found(67, Level.LOOSE));
  }

  @Test
  void itSnapsToTheOwnReference() {
    assertThat(lifted("99.2")).isEqualTo(new Found(100, new Level(Magnet.REFERENCE, 0)));
  }

  @Test
  void itSnapsToWhereAZoneBegins() {
    assertThat(lifted("81.1")).isEqualTo(new Found(82, new Level(Magnet.ZONE, 2)));
    assertThat(lifted("50.8")).isEqualTo(new Found(50, new Level(Magnet.ZONE, 1)));
  }

  @Test
  void betweenMagnetsItGoesByNotches() {
    assertThat(lifted("70.3")).isEqualTo(new Found(70, Level.LOOSE));
  }

  @Test
  void withoutSnappingNothingHoldsIt() {
    assertThat(lifted("74.2", Held.FREE)).isEqualTo(new Found(74, Level.LOOSE));
  }

  @Test
  void whatHasSnappedSnapsToTheSame() {
    for (double wanted = 30; wanted < 140; wanted += 0.7) {
      var first = at(MIDDLE, wanted).map(LiftingTest::found);
      var again = first.flatMap(found -> at(MIDDLE, found.percent()).map(LiftingTest::found));

      assertThat(again).as("%.1f %%", wanted).isEqualTo(first);
    }
  }

  @Test
  void theEndOfARampSnapsAlone() {
    var ramp =
        Samples.layout(Samples.of(Samples.ramp(300), Samples.step(60, Direction.FORWARD, "70")));
    var block = ramp.block(BlockPath.of(0)).orElseThrow();
    var start = Pointer.at(0, ramp.frame().yOf(80));

    var lifted =
        new Lifting(ramp, block, Part.END)
            .at(start, Pointer.at(0, ramp.frame().yOf(70.6)))
            .orElseThrow();

    assertThat(lifted.level()).isEqualTo(new Level(Magnet.NEIGHBOUR, 0));
    assertThat(lifted.step().intensity().target())
        .isInstanceOfSatisfying(
            Target.AtPercent.class,
            target -> {
              assertThat(target.range().from()).isEqualByComparingTo(new BigDecimal(40));
              assertThat(target.range().to()).isEqualByComparingTo(new BigDecimal(70));
            });
  }

  private record Found(double percent, Level level) {}

  private Found lifted(String percent, Held... held) {
    return at(MIDDLE, Double.parseDouble(percent), held).map(LiftingTest::found).orElseThrow();
  }

  private Optional<Lifting.Lifted> at(BlockPath path, double percent, Held... held) {
    var block = lane.block(path).orElseThrow();
    var start = Pointer.at(0, lane.frame().yOf(60));
    return new Lifting(lane, block, Part.WHOLE)
        .at(start, Pointer.at(0, lane.frame().yOf(percent), held));
  }

  private static Found found(Lifting.Lifted lifted) {
    return new Found(measure(lifted.step()).height().top(), lifted.level());
  }

  private static Measure measure(Step step) {
    var plain = Samples.measure(step);
    return new Measure(plain.seconds(), plain.metres(), plain.height(), List.of(50, 82, 110));
  }
}

package org.backstride.ui.program.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.backstride.program.BlockTree;
import org.backstride.program.Extent;
import org.backstride.program.Program;
import org.backstride.program.RandomPrograms;
import org.backstride.program.Step;
import org.backstride.program.edit.ProgramEditor;
import org.backstride.program.resolve.References;
import org.backstride.ui.program.hit.Hit;
import org.backstride.ui.program.lane.AxisKind;
import org.backstride.ui.program.lane.Folding;
import org.backstride.ui.program.lane.LaneFrame;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.ui.program.lane.LaneRequest;
import org.backstride.ui.program.lane.Measures;
import org.junit.jupiter.api.Test;

/// What holds for every drag of every block of random programs.
class DragLawsTest {

  private static final int PROGRAMS = 150;

  @Test
  void snappingWhatHasSnappedChangesNothing() {
    int snapped = 0;
    for (long seed = 0; seed < PROGRAMS; seed++) {
      var random = new Random(seed);
      var layout = layout(seed);
      for (var block : layout.blocks()) {
        var snapping = new Snapping(layout, block);
        double wanted = random.nextDouble() * 900;

        var once = snapping.at(wanted, Pointer.at(0, 0));
        var twice = snapping.at(once.along(), Pointer.at(0, 0));

        assertThat(twice.along()).as("seed %d", seed).isEqualTo(once.along());
        snapped++;
      }
    }
    assertThat(snapped).isGreaterThan(500);
  }

  @Test
  void noDragMakesABlockShorterThanItsMinimum() {
    int stretched = 0;
    for (long seed = 0; seed < PROGRAMS; seed++) {
      var random = new Random(seed);
      var layout = layout(seed);
      for (var block : layout.blocks()) {
        var start = Pointer.at(block.span().to(), 200);
        var grip = new Grip(new Hit.Edge(block.path()), start, layout, java.util.List.of());
        double x = block.span().to() + (random.nextDouble() - 0.7) * 3_000;
        var held =
            random.nextBoolean()
                ? Pointer.at(x, 200)
                : Pointer.at(x, 200, Pointer.Held.SHIFT, Pointer.Held.FREE);

        var after = dragged(layout.request().program(), Drags.of(grip, held));

        if (after.isPresent()) {
          stretched++;
          assertThat(BlockTree.steps(after.get()))
              .as("seed %d", seed)
              .allMatch(placed -> isLongEnough((Step) placed.block()));
        }
      }
    }
    assertThat(stretched).isGreaterThan(200);
  }

  private static Optional<Program> dragged(Program before, Drag drag) {
    return drag.edit().map(edit -> ProgramEditor.applied(before, edit));
  }

  private static boolean isLongEnough(Step step) {
    return switch (step.extent()) {
      case Extent.ForTime(int seconds) -> seconds >= 1;
      case Extent.ForDistance distance -> distance.metres() > 0;
      case Extent.ForSteps(int count) -> count >= 1;
      case Extent.ForReps(int count) -> count >= 1;
      case Extent.UntilLap _, Extent.UntilHeartRate _ -> true;
    };
  }

  private static LaneLayout layout(long seed) {
    return LaneLayout.of(
        new LaneRequest(
            new RandomPrograms(seed).programWithBlocks(),
            new Measures(References.NOMINAL),
            AxisKind.TIME,
            Folding.FOLDED,
            LaneFrame.of(960, 420),
            new LaneRequest.Scale.Fit(1)));
  }
}

package org.backstride.ui.program.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.unit.Direction;
import org.junit.jupiter.api.Test;

class LaneLayoutTest {

  @Test
  void aProgramFillsTheFrame() {
    var layout = Samples.layout(Samples.fiveRounds());

    assertThat(layout.scale().end()).isCloseTo(800, within(0.001));
  }

  @Test
  void blocksAreAsWideAsTheyAreLong() {
    var layout = Samples.layout(Samples.fiveRounds());

    assertThat(widthOf(layout, BlockPath.of(1, 0)))
        .isCloseTo(2 * widthOf(layout, BlockPath.of(1, 1)), within(0.001));
  }

  @Test
  void aFoldedRepeatShowsOneRepetitionAndGhosts() {
    var layout = Samples.layout(Samples.fiveRounds());

    var fold = layout.folds().getFirst();

    assertThat(layout.blocks()).hasSize(4);
    assertThat(fold.repetitions()).isEqualTo(4);
    assertThat(fold.seconds()).isEqualTo(4 * 180);
    assertThat(fold.ghosts()).hasSize(8);
  }

  @Test
  void anUnfoldedRepeatShowsEveryRepetitionUnderOneBracket() {
    var request = Samples.request(Samples.fiveRounds());

    var layout =
        LaneLayout.of(
            new LaneRequest(
                request.program(),
                request.measures(),
                AxisKind.TIME,
                Folding.UNFOLDED,
                request.frame(),
                request.scale()));

    assertThat(layout.blocks()).hasSize(12);
    assertThat(layout.folds()).isEmpty();
    assertThat(layout.brackets()).hasSize(1);
  }

  @Test
  void theAxisGoesOnAfterTheFoldWithTheTrueTime() {
    var layout = Samples.layout(Samples.fiveRounds());

    var last = layout.block(BlockPath.of(2)).orElseThrow();

    assertThat(layout.scale().valueAt(last.span().from())).isCloseTo(300 + 900, within(0.01));
    assertThat(layout.scale().valueAt(last.span().to())).isCloseTo(1500, within(0.01));
  }

  @Test
  void noTickStandsOnAFold() {
    var layout = Samples.layout(Samples.fiveRounds());
    var fold = layout.folds().getFirst().span();

    assertThat(layout.scale().ticks())
        .isNotEmpty()
        .noneMatch(tick -> tick.x() > fold.from() + 1 && tick.x() < fold.to() - 1);
  }

  @Test
  void headingsTellTheTimeOfAllRepetitions() {
    var layout = Samples.layout(Samples.fiveRounds());

    assertThat(layout.headers())
        .extracting(LaneHeader::title, LaneHeader::seconds)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Warm-up", 300.0),
            org.assertj.core.groups.Tuple.tuple("Main", 900.0));
  }

  @Test
  void nestedBracketsHaveRowsOfTheirOwn() {
    var inner = Repeat.of(2, List.of(Samples.step(30, Direction.BACKWARD, "80")));
    var outer = Repeat.of(2, List.of(inner, Samples.step(60, Direction.FORWARD, "50")));

    var layout = Samples.layout(Samples.of(outer));

    assertThat(layout.brackets()).extracting(LaneBracket::row).containsExactly(1, 0);
    assertThat(layout.blocks()).hasSize(6);
  }

  @Test
  void anEmptySectionHoldsAPlaceOpen() {
    var layout = Samples.layout(Samples.of(new Section("Cool-down", List.of())));

    assertThat(layout.places()).extracting(LanePlace::path).containsExactly(BlockPath.of(0));
    assertThat(layout.span(BlockPath.of(0))).isPresent();
  }

  @Test
  void anEmptyProgramHasNothing() {
    var layout = Samples.layout(Program.EMPTY);

    assertThat(layout.blocks()).isEmpty();
    assertThat(layout.scale().end()).isZero();
    assertThat(layout.scale().ticks()).isEmpty();
  }

  @Test
  void aSkippedLastRecoveryIsNotCounted() {
    var rest =
        Samples.step(60, Direction.FORWARD, "50")
            .withAction(
                new org.backstride.program.Step.Action(
                    org.backstride.program.Step.Role.RECOVERY,
                    org.backstride.unit.Gait.WALK,
                    Direction.FORWARD));
    var repeat =
        new Repeat(
            "Main",
            4,
            List.of(Samples.step(120, Direction.BACKWARD, "60"), rest),
            Repeat.LastRecovery.SKIP,
            List.of());

    var layout = Samples.layout(Samples.of(repeat));

    assertThat(layout.headers().getFirst().seconds()).isEqualTo(4 * 120 + 3 * 60);
  }

  @Test
  void heightsComeFromThePercentages() {
    var layout = Samples.layout(Samples.fiveRounds());
    var ramp = layout.block(BlockPath.of(0, 0)).orElseThrow();

    assertThat(layout.topOf(ramp, ramp.span().from()))
        .isCloseTo(layout.frame().yOf(40), within(.01));
    assertThat(layout.topOf(ramp, ramp.span().to())).isCloseTo(layout.frame().yOf(80), within(.01));
    assertThat(layout.frame().percentAt(layout.frame().yOf(66))).isCloseTo(66, within(.01));
  }

  private static double widthOf(LaneLayout layout, BlockPath path) {
    return layout.block(path).orElseThrow().span().width();
  }

  @Test
  void aRepeatOfEmptySectionsIsDrawnWithoutGhosts() {
    var layout =
        Samples.layout(
            Samples.of(
                Repeat.of(5, List.of(new org.backstride.program.Section("Later", List.of())))));

    assertThat(layout.folds())
        .singleElement()
        .satisfies(fold -> assertThat(fold.ghosts()).isEmpty());
    assertThat(layout.blocks()).isEmpty();
  }

  @Test
  void whatLiesUnderAPlaceLiesUnderItAtAnyZoom() {
    var near = Samples.layout(Samples.fiveRounds());
    var wide =
        LaneLayout.of(
            Samples.request(Samples.fiveRounds()).withScale(new LaneRequest.Scale.Fit(3)));

    for (double x = 0; x < near.scale().end(); x += 7) {
      double there = wide.scale().xOf(near.scale().anchorAt(x));
      assertThat(wide.scale().valueAt(there)).isCloseTo(near.scale().valueAt(x), within(1e-6));
    }
  }

  @Test
  void aPlaceBeyondTheEndIsAnchoredToTheEnd() {
    var scale = Samples.layout(Samples.of(Samples.step(60, Direction.FORWARD, "60"))).scale();

    assertThat(scale.xOf(scale.anchorAt(830))).isCloseTo(830, within(1e-9));
    assertThat(Samples.layout(Samples.of()).scale().xOf(new LaneScale.Anchor(0, 1))).isZero();
  }
}

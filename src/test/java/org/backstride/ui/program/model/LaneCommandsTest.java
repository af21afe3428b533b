package org.backstride.ui.program.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Blocks;
import org.backstride.program.Extent;
import org.backstride.program.Intensity;
import org.backstride.program.Program;
import org.backstride.program.Range;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Step;
import org.backstride.program.Target;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.program.Programs;
import org.backstride.ui.program.lane.Samples;
import org.backstride.ui.program.words.EditLabels;
import org.backstride.ui.program.words.StepWords;
import org.backstride.unit.Direction;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.Test;

class LaneCommandsTest {

  private static final BlockPath MAIN = BlockPath.of(1);
  private static final BlockPath BOUT = BlockPath.of(1, 0);
  private static final BlockPath LAST = BlockPath.of(2);

  private final BenchDesk bench = new BenchDesk(Samples.fiveRounds());
  private final ProgramModel model =
      new ProgramModel(
          bench,
          new EditLabels(
              new StepWords(
                  Messages.in(Locale.ENGLISH), new Formats(Locale.ENGLISH, UnitSystem.METRIC))));
  private final HeldClip clip = new HeldClip();
  private long now = 10_000;
  private final LaneCommands commands = new LaneCommands(model, clip, () -> now);

  @Test
  void theFirstArrowSelectsTheFirstBlockOrTheLast() {
    commands.go(1);
    assertThat(model.selection()).containsExactly(BlockPath.of(0));

    model.select(List.of());
    commands.go(-1);
    assertThat(model.selection()).containsExactly(LAST);
  }

  @Test
  void arrowsGoInReadingOrderAndStopAtTheEnds() {
    model.select(MAIN);
    commands.go(1);
    assertThat(model.selection()).containsExactly(BOUT);

    commands.go(50);
    assertThat(model.selection()).containsExactly(LAST);
    commands.go(-50);
    assertThat(model.selection()).containsExactly(BlockPath.of(0));
  }

  @Test
  void anEmptyProgramHasNothingToSelect() {
    bench.put(Program.EMPTY);

    commands.go(1);
    commands.selectAll();

    assertThat(model.selection()).isEmpty();
  }

  @Test
  void selectingAllTakesTheStepsAndNotTheirHolders() {
    commands.selectAll();

    assertThat(model.selection())
        .containsExactly(BlockPath.of(0, 0), BOUT, BlockPath.of(1, 1), LAST);
  }

  @Test
  void aNotchIsOnePercentInOneBurst() {
    model.select(BOUT);
    commands.nudge(1);
    commands.nudge(1);

    assertThat(step(BOUT).intensity().target()).isEqualTo(new Target.AtPercent(Range.of("62")));
    assertThat(bench.keys()).containsExactly("intensity", "intensity");
    assertThat(bench.labels()).containsExactly("60 % → 61 %", "61 % → 62 %");
  }

  @Test
  void aLongerStepIsNamedWithItsRepetitions() {
    model.select(BOUT);
    commands.lengthen(Samples.layout(model.program()), 1);

    int seconds = ((Extent.ForTime) step(BOUT).extent()).seconds();
    assertThat(seconds).isGreaterThan(120);
    assertThat(bench.labels()).allMatch(label -> label.startsWith("5×2:00 → 5×2:"));
  }

  @Test
  void withoutASelectionNothingIsEdited() {
    commands.nudge(1);
    commands.remove();
    commands.duplicate();
    commands.wrap();
    commands.unwrap();
    commands.count(1);
    commands.turn();
    commands.ramp();
    commands.cut();
    commands.paste();
    commands.insert(List.of());
    commands.move(Samples.layout(model.program()), 1);

    assertThat(bench.labels()).isEmpty();
    assertThat(model.program()).isEqualTo(Samples.fiveRounds());
  }

  @Test
  void turningGoesBothWays() {
    model.select(BOUT);
    commands.turn();
    assertThat(step(BOUT).direction()).isEqualTo(Direction.FORWARD);

    commands.turn();
    assertThat(step(BOUT).direction()).isEqualTo(Direction.BACKWARD);
  }

  @Test
  void severalStepsTurnTheSameWay() {
    model.select(List.of(BOUT, BlockPath.of(1, 1)));
    commands.turn();

    assertThat(step(BOUT).direction()).isEqualTo(Direction.BACKWARD);
    assertThat(step(BlockPath.of(1, 1)).direction()).isEqualTo(Direction.BACKWARD);

    commands.turn();

    assertThat(step(BOUT).direction()).isEqualTo(Direction.FORWARD);
    assertThat(step(BlockPath.of(1, 1)).direction()).isEqualTo(Direction.FORWARD);
  }

  @Test
  void whatStandsStillDoesNotTurn() {
    bench.put(Samples.of(Programs.rest(30)));
    model.select(BlockPath.of(0));
    commands.turn();

    assertThat(bench.labels()).isEmpty();
  }

  @Test
  void aTargetBecomesARamp() {
    model.select(BOUT);
    commands.ramp();

    assertThat(step(BOUT).intensity().shape()).isEqualTo(Intensity.Shape.RAMP);
  }

  @Test
  void theCountIsThatOfTheRepeatAroundTheSelection() {
    model.select(BOUT);
    commands.count(1);

    assertThat(block(MAIN)).isInstanceOfSatisfying(Repeat.class, this::isSixTimes);
    assertThat(bench.labels()).containsExactly("5×2:00 → 6×2:00");
  }

  @Test
  void outsideARepeatThereIsNoCount() {
    model.select(LAST);
    commands.count(1);

    assertThat(commands.repeat()).isEmpty();
    assertThat(bench.labels()).isEmpty();
  }

  @Test
  void wrappingMakesTwoRoundsAndUnwrappingTakesThemAway() {
    model.select(LAST);
    commands.wrap();
    assertThat(block(LAST))
        .isEqualTo(Repeat.of(2, List.of(Samples.step(300, Direction.FORWARD, "70"))));

    model.select(LAST);
    commands.unwrap();
    assertThat(model.program()).isEqualTo(Samples.fiveRounds());
  }

  @Test
  void unwrappingAStepDissolvesItsHolder() {
    model.select(BlockPath.of(0, 0));
    commands.unwrap();

    assertThat(block(BlockPath.of(0))).isEqualTo(Samples.ramp(300));
  }

  @Test
  void aNewBlockGoesAfterTheSelection() {
    model.select(BOUT);
    commands.insert(List.of(NewBlocks.REST.block()));

    assertThat(block(BlockPath.of(1, 1))).isEqualTo(NewBlocks.REST.block());
    assertThat(bench.labels()).containsExactly("Insert 1:00 Rest");
  }

  @Test
  void withoutASelectionANewBlockGoesToTheEnd() {
    commands.insert(List.of(NewBlocks.REST.block()));

    assertThat(block(BlockPath.of(3))).isEqualTo(NewBlocks.REST.block());
  }

  @Test
  void aNewBlockGoesIntoAnEmptySection() {
    bench.put(Samples.of(new Section("Main", List.of()), Programs.rest(30)));
    model.select(BlockPath.of(0));
    commands.insert(List.of(NewBlocks.REST.block()));

    assertThat(block(BlockPath.of(0, 0))).isEqualTo(NewBlocks.REST.block());
  }

  @Test
  void whatWasCutIsPastedElsewhere() {
    var first = step(BOUT);
    model.select(BOUT);
    commands.cut();
    model.select(LAST);
    commands.paste();

    assertThat(clip.take()).containsExactly(first);
    assertThat(block(BlockPath.of(1, 0))).isEqualTo(Samples.step(60, Direction.FORWARD, "50"));
    assertThat(block(BlockPath.of(3))).isEqualTo(first);
  }

  @Test
  void copyingNothingKeepsTheClipboard() {
    model.select(LAST);
    commands.copy();
    model.select(List.of());
    commands.copy();

    assertThat(clip.take()).hasSize(1);
  }

  @Test
  void aDuplicateStandsBesideItsOriginal() {
    model.select(BOUT);
    commands.duplicate();

    assertThat(block(BlockPath.of(1, 1))).isEqualTo(step(BOUT));
  }

  @Test
  void oneSelectedBlockIsTheSelectedOne() {
    model.select(BOUT);
    assertThat(model.selected()).contains(Samples.step(120, Direction.BACKWARD, "60"));

    model.select(List.of(BOUT, LAST));
    assertThat(model.selected()).isEmpty();
    model.select(BlockPath.ROOT);
    assertThat(model.selection()).isEmpty();
  }

  private void isSixTimes(Repeat repeat) {
    assertThat(repeat.count()).isEqualTo(6);
  }

  private Block block(BlockPath path) {
    return BlockTree.find(model.program(), path).orElseThrow();
  }

  private Step step(BlockPath path) {
    return (Step) block(path);
  }

  @Test
  void digitsTypedOneAfterTheOtherMakeOneCount() {
    bench.put(Program.EMPTY.withBlocks(List.of(Repeat.of(2, List.of(Blocks.forwardWalk(60))))));
    model.select(BlockPath.of(0));

    commands.typeCount(1);
    commands.typeCount(2);

    assertThat(countOfFirst()).isEqualTo(12);

    now += 5_000;
    commands.typeCount(3);

    assertThat(countOfFirst()).isEqualTo(3);
  }

  @Test
  void aCountIsNeverTypedToNothing() {
    bench.put(Program.EMPTY.withBlocks(List.of(Repeat.of(2, List.of(Blocks.forwardWalk(60))))));
    model.select(BlockPath.of(0));

    commands.typeCount(0);

    assertThat(countOfFirst()).isEqualTo(2);
  }

  @Test
  void theWholeProgramIsMadeOnePercentHarder() {
    bench.put(
        Program.EMPTY.withBlocks(
            List.of(Blocks.at(Blocks.backwardWalk(60), "2.0"), Blocks.rest(30))));

    commands.scaleAll(1);

    assertThat(model.program().blocks())
        .containsExactly(Blocks.at(Blocks.backwardWalk(60), "2.02"), Blocks.rest(30));
  }

  private int countOfFirst() {
    return ((Repeat) model.program().blocks().getFirst()).count();
  }

  /// A clipboard in memory.
  private static final class HeldClip implements LaneCommands.Clip {
    private List<Block> held = List.of();

    @Override
    public void put(List<Block> blocks) {
      held = List.copyOf(blocks);
    }

    @Override
    public List<Block> take() {
      return held;
    }
  }
}

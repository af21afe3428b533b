package org.backstride.ui.program.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.program.lane.Samples;
import org.backstride.ui.program.words.EditLabels;
import org.backstride.ui.program.words.StepWords;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.Test;

/// Selecting more than one block, by key and by click.
class SelectingTest {

  private static final BlockPath MAIN = BlockPath.of(1);
  private static final BlockPath BOUT = BlockPath.of(1, 0);
  private static final BlockPath LAST = BlockPath.of(2);

  private final ProgramModel model =
      new ProgramModel(
          new BenchDesk(Samples.fiveRounds()),
          new EditLabels(
              new StepWords(
                  Messages.in(Locale.ENGLISH), new Formats(Locale.ENGLISH, UnitSystem.METRIC))));
  private final LaneCommands commands = new LaneCommands(model, new NoClip());

  @Test
  void extendingKeepsWhatWasSelected() {
    model.select(BOUT);
    commands.extend(1);
    commands.extend(1);

    assertThat(model.selection()).containsExactly(BOUT, BlockPath.of(1, 1), LAST);
  }

  @Test
  void theFirstAndTheLastAreFoundWhateverIsSelected() {
    commands.goFirst();
    assertThat(model.selection()).containsExactly(BlockPath.of(0));

    commands.goLast();
    assertThat(model.selection()).containsExactly(LAST);

    commands.goFirst();
    assertThat(model.selection()).containsExactly(BlockPath.of(0));
  }

  @Test
  void whatDoesNotChangeStaysSelectedWithWhatDoes() {
    model.select(List.of(BOUT, BlockPath.of(1, 1)));

    commands.turn();

    assertThat(model.selection()).containsExactly(BOUT, BlockPath.of(1, 1));
  }

  @Test
  void extendingPassesOverWhatASelectedRepeatHolds() {
    model.select(MAIN);
    commands.extend(1);
    commands.extend(1);

    assertThat(model.selection()).containsExactly(MAIN, LAST);
  }

  @Test
  void extendingToTheLeftNeverSelectsTheHolderOfWhatIsSelected() {
    model.select(BOUT);
    commands.extend(-1);

    assertThat(model.selection()).containsExactly(BOUT, BlockPath.of(0, 0));
  }

  @Test
  void withShiftAClickSelectsEveryStepInBetween() {
    model.select(BlockPath.of(0, 0));
    model.selectUpTo(LAST);
    assertThat(model.selection())
        .containsExactly(BlockPath.of(0, 0), BOUT, BlockPath.of(1, 1), LAST);

    model.select(LAST);
    model.selectUpTo(BOUT);
    assertThat(model.selection()).containsExactly(BOUT, BlockPath.of(1, 1), LAST);
  }

  @Test
  void withShiftAClickOnARepeatTakesAllItsSteps() {
    model.select(List.of());
    model.selectUpTo(MAIN);

    assertThat(model.selection()).containsExactly(BOUT, BlockPath.of(1, 1));
  }

  /// A clipboard that nobody uses.
  private record NoClip() implements LaneCommands.Clip {
    @Override
    public void put(List<Block> blocks) {
      throw new IllegalStateException("Selecting copies nothing");
    }

    @Override
    public List<Block> take() {
      return List.of();
    }
  }
}

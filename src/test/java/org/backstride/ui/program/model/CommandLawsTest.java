package org.backstride.ui.program.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Program;
import org.backstride.program.RandomPrograms;
import org.backstride.program.edit.ProgramEdit;
import org.backstride.program.resolve.ProgramTotals;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.StepFigures;
import org.backstride.program.resolve.Unrolling;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.program.gesture.LaneGesture;
import org.backstride.ui.program.gesture.Pointer;
import org.backstride.ui.program.lane.AxisKind;
import org.backstride.ui.program.lane.Folding;
import org.backstride.ui.program.lane.LaneFrame;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.ui.program.lane.LaneRequest;
import org.backstride.ui.program.lane.Measures;
import org.backstride.ui.program.words.EditLabels;
import org.backstride.ui.program.words.StepWords;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Laws of everything that keys and hands do on the lane, over seeded random sequences; a failure
/// names its seed.
@Execution(ExecutionMode.CONCURRENT)
class CommandLawsTest {

  private static final int SEQUENCES = 10_000;
  private static final int COMMANDS = 8;

  private final EditLabels labels =
      new EditLabels(
          new StepWords(
              Messages.in(Locale.ENGLISH), new Formats(Locale.ENGLISH, UnitSystem.METRIC)));

  /// A program and what is selected in it: what undo and redo restore.
  private record Seen(Program program, List<BlockPath> selection) {}

  @Test
  void tenThousandSequencesOfKeysAndDragsAreTakenBackAndDoneAgainExactly() {
    for (long seed = 0; seed < SEQUENCES; seed++) {
      var hands = new Hands(seed);
      var seen = new ArrayList<Seen>(List.of(hands.seen()));
      for (int i = 0; i < COMMANDS; i++) {
        hands.selectSomething();
        var before = hands.seen();
        hands.desk.goOn(1_000);
        hands.act();
        if (!hands.seen().program().equals(before.program())) {
          seen.add(before);
          seen.add(hands.seen());
        }
      }

      for (int i = seen.size() - 1; i > 0; i -= 2) {
        assertThat(hands.seen().program()).as("seed %d", seed).isEqualTo(seen.get(i).program());
        assertThat(hands.desk.history().undo()).as("seed %d", seed).get().asString().isNotBlank();
        assertThat(hands.seen()).as("seed %d", seed).isEqualTo(seen.get(i - 1));
      }
      assertThat(hands.desk.history().undo()).as("seed %d", seed).isEmpty();
      for (int i = 2; i < seen.size(); i += 2) {
        hands.desk.history().redo();
        assertThat(hands.seen()).as("seed %d", seed).isEqualTo(seen.get(i));
      }
      assertThat(hands.desk.history().redo()).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void whateverIsDoneTheTotalsAreTheSumOfTheUnrolledSteps() {
    for (long seed = 0; seed < 500; seed++) {
      var hands = new Hands(seed);
      for (int i = 0; i < COMMANDS; i++) {
        hands.selectSomething();
        hands.act();
      }
      var program = hands.seen().program();
      double seconds =
          Unrolling.of(program).stream()
              .mapToDouble(each -> StepFigures.of(each.step(), References.NOMINAL).seconds())
              .filter(Double::isFinite)
              .sum();

      assertThat(ProgramTotals.of(program, References.NOMINAL).whole().seconds())
          .as("seed %d", seed)
          .isCloseTo(seconds, withinPercentage(1e-9));
    }
  }

  @Test
  void whatIsSelectedIsAlwaysInTheProgram() {
    for (long seed = 0; seed < 2_000; seed++) {
      var hands = new Hands(seed);
      for (int i = 0; i < COMMANDS; i++) {
        hands.selectSomething();
        hands.act();
        var now = hands.seen();
        assertThat(now.selection())
            .as("seed %d", seed)
            .allMatch(path -> BlockTree.find(now.program(), path).isPresent());
      }
    }
  }

  @Test
  void aHeldKeyIsOneStepOfUndoAndAPauseBeginsAnother() {
    var hands = new Hands(7);
    hands.model.perform(new ProgramEdit.Rewrite(twoMinutes()));
    hands.model.select(BlockPath.of(0));

    hands.commands.nudge(1);
    hands.desk.goOn(599);
    hands.commands.nudge(1);
    hands.desk.goOn(599);
    hands.commands.nudge(1);
    hands.desk.goOn(601);
    hands.commands.nudge(1);

    assertThat(hands.desk.history().undo()).contains("63–78 % → 64–79 %");
    assertThat(hands.desk.history().undo()).isPresent();
    assertThat(hands.seen().program()).isEqualTo(twoMinutes());
  }

  @Test
  void twoHundredGesturesAreTakenBackOneByOne() {
    var hands = new Hands(1);
    hands.model.perform(new ProgramEdit.Rewrite(twoMinutes()));
    for (int i = 0; i < 200; i++) {
      hands.commands.insert(List.of(NewBlocks.REST.block()));
    }

    for (int i = 0; i < 200; i++) {
      assertThat(hands.desk.history().undo()).contains("Insert 1:00 Rest");
    }

    assertThat(hands.seen().program()).isEqualTo(twoMinutes());
  }

  private static Program twoMinutes() {
    return Program.EMPTY.withBlocks(List.of(NewBlocks.BACKWARD_WALK.block()));
  }

  /// Keys and a mouse in the hands of chance.
  private final class Hands implements LaneCommands.Clip {
    private final Random random;
    private final HistoryDesk desk;
    private final ProgramModel model;
    private final LaneCommands commands;
    private List<Block> clip = List.of();

    Hands(long seed) {
      random = new Random(seed);
      desk = new HistoryDesk(new RandomPrograms(seed).programWithBlocks());
      model = new ProgramModel(desk, labels);
      commands = new LaneCommands(model, this, () -> desk.instant().toEpochMilli());
    }

    Seen seen() {
      return new Seen(model.program(), model.selection());
    }

    void selectSomething() {
      var all = BlockTree.flatten(model.program());
      if (!all.isEmpty()) {
        model.select(all.get(random.nextInt(all.size())).path());
      }
      if (random.nextInt(4) == 0) {
        commands.extend(random.nextBoolean() ? 1 : -1);
      }
    }

    void act() {
      switch (random.nextInt(18)) {
        case 0 -> commands.nudge(random.nextInt(-5, 6));
        case 1 -> commands.lengthen(lane(), random.nextBoolean() ? 1 : -1);
        case 2 -> commands.move(lane(), random.nextBoolean() ? 1 : -1);
        case 3 -> commands.insert(List.of(any().block()));
        case 4 -> commands.duplicate();
        case 5 -> commands.remove();
        case 6 -> commands.wrap();
        case 7 -> commands.unwrap();
        case 8 -> commands.count(random.nextBoolean() ? 1 : -1);
        case 9 -> commands.typeCount(random.nextInt(10));
        case 10 -> commands.scaleAll(random.nextBoolean() ? 1 : -1);
        case 11 -> commands.turn();
        case 12 -> commands.ramp();
        case 13 -> commands.cut();
        case 14 -> {
          commands.copy();
          commands.paste();
        }
        case 15 -> breakOut();
        default -> drag();
      }
    }

    private NewBlocks any() {
      var all = List.of(NewBlocks.values());
      return all.get(random.nextInt(all.size()));
    }

    private void breakOut() {
      commands
          .repeat()
          .ifPresent(placed -> model.perform(new ProgramEdit.BreakOut(placed.path(), 2)));
    }

    private void drag() {
      var lane = lane();
      var gesture = new LaneGesture();
      gesture.press(anywhere(lane), lane, model.selection());
      gesture.drag(anywhere(lane));
      var end = anywhere(lane);
      gesture.drag(end);
      if (gesture.release(end) instanceof LaneGesture.Outcome.Dropped(var drag)) {
        drag.edit().ifPresent(model::perform);
      }
    }

    private Pointer anywhere(LaneLayout lane) {
      var held =
          random.nextInt(4) == 0
              ? new Pointer.Held[] {List.of(Pointer.Held.values()).get(random.nextInt(3))}
              : new Pointer.Held[] {};
      return Pointer.at(
          random.nextDouble() * (lane.scale().end() + 40),
          random.nextDouble() * lane.frame().height(),
          held);
    }

    private LaneLayout lane() {
      return LaneLayout.of(
          new LaneRequest(
              model.program(),
              new Measures(References.NOMINAL),
              AxisKind.TIME,
              random.nextBoolean() ? Folding.FOLDED : Folding.UNFOLDED,
              LaneFrame.of(900, 400),
              new LaneRequest.Scale.Fit(1)));
    }

    @Override
    public void put(List<Block> blocks) {
      clip = blocks;
    }

    @Override
    public List<Block> take() {
      return clip;
    }
  }
}

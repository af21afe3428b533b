package org.backstride.program.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.backstride.history.History;
import org.backstride.history.Rewound;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Program;
import org.backstride.program.RandomPrograms;
import org.backstride.program.edit.EditResult.Edited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws of editing over seeded random programs and commands; a failure names its seed.
@Execution(ExecutionMode.CONCURRENT)
class EditLawsTest {

  static LongStream seeds() {
    return LongStream.range(0, 400);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void undoingEverythingGivesTheFirstProgramAndRedoingTheLast(long seed) {
    var random = new RandomPrograms(seed);
    var history = new History<Program>(200);
    var first = random.programWithBlocks();
    var now = first;
    for (int i = 0; i < 25; i++) {
      if (ProgramEditor.apply(now, edit(random, now)) instanceof Edited(Program next, var _)) {
        history.push(new History.Step<>(now, next, "edit"));
        now = next;
      }
    }

    var rewound = Rewound.of(history, now);

    assertThat(rewound).isEqualTo(new Rewound<>(first, now));
  }

  @Test
  void tenThousandSequencesOfEditsAreTakenBackExactly() {
    for (long seed = 10_000; seed < 20_000; seed++) {
      var random = new RandomPrograms(seed);
      var history = new History<Program>(200);
      var first = random.program();
      var now = first;
      for (int i = 0; i < 5; i++) {
        if (ProgramEditor.apply(now, edit(random, now)) instanceof Edited(Program next, var _)) {
          history.push(new History.Step<>(now, next, "edit"));
          now = next;
        }
      }

      var back = now;
      for (var step = history.undo(); step.isPresent(); step = history.undo()) {
        assertThat(step.get().after()).as("seed %d", seed).isEqualTo(back);
        back = step.get().before();
      }

      assertThat(back).as("seed %d", seed).isEqualTo(first);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aMoveKeepsEveryStepAndSelectsTheMovedBlocks(long seed) {
    var random = new RandomPrograms(seed);
    var program = random.programWithBlocks();
    var path = random.pathIn(program);
    var edit = new ProgramEdit.Move(List.of(path), slot(random, program));

    var result = ProgramEditor.apply(program, edit);

    if (result instanceof Edited(Program next, List<BlockPath> selection)) {
      assertThat(stepsOf(next)).containsExactlyInAnyOrderElementsOf(stepsOf(program));
      assertThat(BlockTree.find(next, selection.getFirst()))
          .isEqualTo(BlockTree.find(program, path));
    } else {
      assertThat(ProgramEditor.applied(program, edit)).isSameAs(program);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void removingWhatWasInsertedGivesTheProgramBack(long seed) {
    var random = new RandomPrograms(seed);
    var program = random.programWithBlocks();
    var edit = new ProgramEdit.Insert(slot(random, program), random.step());

    var result = ProgramEditor.apply(program, edit);

    assertThat(result).isInstanceOf(Edited.class);
    var inserted = (Edited) result;
    boolean emptiesARepeat =
        BlockTree.childrenAt(inserted.program(), edit.slot().parent()).orElseThrow().size() == 1;
    if (!emptiesARepeat) {
      assertThat(
              ProgramEditor.applied(
                  inserted.program(), new ProgramEdit.Remove(inserted.selection())))
          .isEqualTo(program);
    }
  }

  private static ProgramEdit edit(RandomPrograms random, Program program) {
    if (program.blocks().isEmpty()) {
      return new ProgramEdit.Insert(new Slot(BlockPath.ROOT, 0), random.block(2));
    }
    var path = random.pathIn(program);
    return switch (random.below(10)) {
      case 0 -> new ProgramEdit.Insert(slot(random, program), random.block(1));
      case 1 -> new ProgramEdit.Remove(List.of(path));
      case 2 -> new ProgramEdit.Copy(List.of(path), slot(random, program));
      case 3 -> new ProgramEdit.Duplicate(List.of(path, random.pathIn(program)));
      case 4 -> new ProgramEdit.Replace(path, random.step());
      case 5 -> new ProgramEdit.Wrap(List.of(path), 1 + random.below(4));
      case 6 -> new ProgramEdit.Unwrap(path);
      case 7 -> new ProgramEdit.SetCount(path, 1 + random.below(5));
      case 8 -> new ProgramEdit.BreakOut(path, 1 + random.below(3));
      default -> new ProgramEdit.Move(List.of(path, random.pathIn(program)), slot(random, program));
    };
  }

  private static Slot slot(RandomPrograms random, Program program) {
    var places = new ArrayList<Slot>();
    places.add(new Slot(BlockPath.ROOT, random.below(program.blocks().size() + 1)));
    for (var placed : BlockTree.flatten(program)) {
      places.add(Slot.after(placed.path()));
      BlockTree.childrenAt(program, placed.path())
          .ifPresent(children -> places.add(new Slot(placed.path(), children.size())));
    }
    return places.get(random.below(places.size()));
  }

  private static List<Block> stepsOf(Program program) {
    return BlockTree.steps(program).stream().map(BlockTree.Placed::block).toList();
  }
}

package org.backstride.program.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.program.Blocks.at;
import static org.backstride.program.Blocks.backwardWalk;
import static org.backstride.program.Blocks.forwardWalk;
import static org.backstride.program.Blocks.program;
import static org.backstride.program.Blocks.rest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.program.Progression;
import org.backstride.program.Progression.Unit;
import org.backstride.program.Progression.Variable;
import org.backstride.program.Range;
import org.backstride.program.Repeat;
import org.backstride.program.Repeat.LastRecovery;
import org.backstride.program.Section;
import org.backstride.program.edit.EditResult.Edited;
import org.backstride.program.edit.EditResult.Reason;
import org.backstride.program.edit.EditResult.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramEditorTest {

  private static final Block A = forwardWalk(60);
  private static final Block B = backwardWalk(120);
  private static final Block C = rest(30);

  @Test
  void insertPutsABlockAtTheSlotAndSelectsIt() {
    var result = apply(program(A, C), new ProgramEdit.Insert(slot(1), B));

    assertThat(result).isEqualTo(new Edited(program(A, B, C), List.of(BlockPath.of(1))));
  }

  @Test
  void movingBehindLaterBlocksCountsTheSlotBeforeTheMove() {
    var result = apply(program(A, B, C), new ProgramEdit.Move(List.of(BlockPath.of(0)), slot(3)));

    assertThat(result).isEqualTo(new Edited(program(B, C, A), List.of(BlockPath.of(2))));
  }

  @Test
  void movingIntoALaterRepeatFollowsTheRepeatAsItSlidesForward() {
    var into = new Slot(BlockPath.of(1), 1);

    var result =
        apply(program(A, repeat(3, B)), new ProgramEdit.Move(List.of(BlockPath.of(0)), into));

    assertThat(result).isEqualTo(new Edited(program(repeat(3, B, A)), List.of(BlockPath.of(0, 1))));
  }

  @Test
  void aRepeatGoesWithItsLastBlock() {
    var result =
        apply(program(repeat(3, B), A), new ProgramEdit.Move(List.of(BlockPath.of(0, 0)), slot(2)));

    assertThat(result).isEqualTo(new Edited(program(A, B), List.of(BlockPath.of(1))));
  }

  @Test
  void aSectionKeepsItsTitleWithoutBlocks() {
    var result =
        apply(
            program(new Section("Main", List.of(B))),
            new ProgramEdit.Remove(List.of(BlockPath.of(0, 0))));

    assertThat(result)
        .isEqualTo(new Edited(program(new Section("Main", List.of())), List.of(BlockPath.of(0))));
  }

  @Test
  void severalBlocksMoveTogetherInReadingOrder() {
    var paths = List.of(BlockPath.of(2), BlockPath.of(0));

    var result = apply(program(A, B, C, repeat(2, B)), new ProgramEdit.Move(paths, slot(4)));

    assertThat(result)
        .isEqualTo(
            new Edited(program(B, repeat(2, B), A, C), List.of(BlockPath.of(2), BlockPath.of(3))));
  }

  @Test
  void movingABlockIntoItselfIsRefused() {
    var edit = new ProgramEdit.Move(List.of(BlockPath.of(0)), new Slot(BlockPath.of(0), 1));

    assertThat(apply(program(repeat(2, B, C)), edit)).isEqualTo(new Refused(Reason.INTO_ITSELF));
  }

  @Test
  void movingABlockWhereItStandsIsRefusedAsNoChange() {
    var edit = new ProgramEdit.Move(List.of(BlockPath.of(0)), slot(1));

    assertThat(apply(program(A, B), edit)).isEqualTo(new Refused(Reason.NO_CHANGE));
  }

  @Test
  void copyingLeavesTheOriginal() {
    var result = apply(program(A, B), new ProgramEdit.Copy(List.of(BlockPath.of(1)), slot(0)));

    assertThat(result).isEqualTo(new Edited(program(B, A, B), List.of(BlockPath.of(0))));
  }

  @Test
  void duplicatesStandRightAfterTheLastOfThem() {
    var paths = List.of(BlockPath.of(0), BlockPath.of(1));

    var result = apply(program(A, B, C), new ProgramEdit.Duplicate(paths));

    assertThat(result)
        .isEqualTo(new Edited(program(A, B, A, B, C), List.of(BlockPath.of(2), BlockPath.of(3))));
  }

  @Test
  void replacingChangesSeveralBlocksAtOnce() {
    var edit = new ProgramEdit.Replace(Map.of(BlockPath.of(0), C, BlockPath.of(1, 0), A));

    var result = apply(program(A, repeat(2, B)), edit);

    assertThat(result)
        .isEqualTo(
            new Edited(program(C, repeat(2, A)), List.of(BlockPath.of(0), BlockPath.of(1, 0))));
  }

  @Test
  void wrappingNeighboursAndUnwrappingGivesTheSameProgram() {
    var program = program(A, B, C);
    var wrap = new ProgramEdit.Wrap(List.of(BlockPath.of(1), BlockPath.of(2)), 4);

    var wrapped = ProgramEditor.applied(program, wrap);
    var unwrapped = ProgramEditor.applied(wrapped, new ProgramEdit.Unwrap(BlockPath.of(1)));

    assertThat(wrapped).isEqualTo(program(A, repeat(4, B, C)));
    assertThat(unwrapped).isEqualTo(program);
  }

  @Test
  void blocksApartCannotBeWrapped() {
    var edit = new ProgramEdit.Wrap(List.of(BlockPath.of(0), BlockPath.of(2)), 2);

    assertThat(apply(program(A, B, C), edit)).isEqualTo(new Refused(Reason.NOT_NEIGHBOURS));
  }

  @Test
  void aCountOutsideItsRangeIsRefused() {
    var edit = new ProgramEdit.SetCount(BlockPath.of(0), 1000);

    assertThat(apply(program(repeat(2, A)), edit)).isEqualTo(new Refused(Reason.OUT_OF_RANGE));
  }

  @Test
  void aStepHasNoCount() {
    var edit = new ProgramEdit.SetCount(BlockPath.of(0), 3);

    assertThat(apply(program(A), edit)).isEqualTo(new Refused(Reason.WRONG_KIND));
  }

  @Test
  void aProgramThatWouldGrowTooLargeIsRefused() {
    var edit = new ProgramEdit.SetCount(BlockPath.of(0), 999);

    assertThat(apply(program(repeat(2, repeat(21, A))), edit))
        .isEqualTo(new Refused(Reason.TOO_LARGE));
  }

  @Test
  void nothingHappensAtAPlaceThatDoesNotExist() {
    assertThat(apply(program(A), new ProgramEdit.Insert(new Slot(BlockPath.of(0), 0), B)))
        .isEqualTo(new Refused(Reason.NO_SUCH_PLACE));
    assertThat(apply(program(A), new ProgramEdit.Remove(List.of(BlockPath.of(3)))))
        .isEqualTo(new Refused(Reason.NO_SUCH_PLACE));
    assertThat(apply(program(A), new ProgramEdit.Remove(List.of())))
        .isEqualTo(new Refused(Reason.NO_SUCH_PLACE));
  }

  @Test
  void breakingOutARepetitionSplitsTheRepeatAndWritesTheProgressionDown() {
    var faster =
        new Repeat(
            "Main",
            4,
            List.of(at(backwardWalk(60), "2.0"), rest(20)),
            LastRecovery.SKIP,
            List.of(
                new Progression(Variable.SPEED, Range.of("0.5").from(), Unit.KILOMETRES_PER_HOUR)));

    var result = apply(program(faster), new ProgramEdit.BreakOut(BlockPath.of(0), 2));

    var last =
        new Repeat(
            "Main",
            2,
            List.of(at(backwardWalk(60), "3"), rest(20)),
            LastRecovery.SKIP,
            faster.progressions());
    assertThat(result)
        .isEqualTo(
            new Edited(
                program(
                    at(backwardWalk(60), "2.0"),
                    rest(20),
                    at(backwardWalk(60), "2.5"),
                    rest(20),
                    last),
                List.of(BlockPath.of(2), BlockPath.of(3))));
  }

  @ParameterizedTest(name = "{1} of {0}: {2}, selected {3}")
  @CsvSource({
    "5, 3, 2x B 2x, '1'",
    "5, 1, B 4x, '0'",
    "5, 5, 4x B, '1'",
    "3, 2, B B B, '1'",
    "2, 1, B B, '0'",
    "2, 2, B B, '1'",
    "1, 1, B, '0'",
    "4, 3, 2x B B, '1'",
  })
  void whatIsLeftOfARepeatIsARepeatOnlyWhereItIsDoneMoreThanOnce(
      int count, int repetition, String parts, int selected) {
    var result =
        apply(program(repeat(count, B)), new ProgramEdit.BreakOut(BlockPath.of(0), repetition));

    var blocks =
        Stream.of(parts.split(" "))
            .map(part -> part.equals("B") ? B : repeat(part.charAt(0) - '0', B))
            .toArray(Block[]::new);
    assertThat(result).isEqualTo(new Edited(program(blocks), List.of(BlockPath.of(selected))));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4})
  void aRepetitionThatThereIsNotCannotBeBrokenOut(int repetition) {
    var result =
        apply(program(repeat(3, B)), new ProgramEdit.BreakOut(BlockPath.of(0), repetition));

    assertThat(result).isEqualTo(new Refused(Reason.OUT_OF_RANGE));
  }

  private static EditResult apply(Program program, ProgramEdit edit) {
    return ProgramEditor.apply(program, edit);
  }

  private static Slot slot(int index) {
    return new Slot(BlockPath.ROOT, index);
  }

  private static Repeat repeat(int count, Block... blocks) {
    return Repeat.of(count, List.of(blocks));
  }
}

package org.backstride.ui.program.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.program.Repeat;
import org.backstride.program.edit.ProgramEdit;
import org.backstride.program.edit.ProgramEditor;
import org.backstride.program.edit.Slot;
import org.backstride.unit.Direction;
import org.junit.jupiter.api.Test;

class FoldingTest {

  private static final BlockPath ONE = BlockPath.of(0);
  private static final BlockPath TWO = BlockPath.of(1);

  private final Repeat four = rounds(4, 60);
  private final Repeat six = rounds(6, 30);
  private final Program program = Samples.of(four, six);

  @Test
  void repeatsOfThreeAndMoreAreFolded() {
    assertThat(Folding.FOLDED.folds(ONE, rounds(3, 60))).isTrue();
    assertThat(Folding.FOLDED.folds(ONE, rounds(2, 60))).isFalse();
    assertThat(Folding.FOLDED.folds(ONE, Repeat.of(5, List.of()))).isFalse();
    assertThat(Folding.UNFOLDED.folds(ONE, four)).isFalse();
  }

  @Test
  void oneRepeatIsUnfoldedAloneAndFoldedAgain() {
    var open = Folding.FOLDED.toggled(TWO);

    assertThat(open.folds(ONE, four)).isTrue();
    assertThat(open.folds(TWO, six)).isFalse();
    assertThat(open.toggled(TWO)).isEqualTo(Folding.FOLDED);
  }

  @Test
  void whereNothingIsFoldedOneRepeatIsFoldedAlone() {
    var closed = Folding.UNFOLDED.toggled(ONE);

    assertThat(closed.folds(ONE, four)).isTrue();
    assertThat(closed.folds(TWO, six)).isFalse();
  }

  @Test
  void anUnfoldedRepeatStaysOpenWhereItIsMoved() {
    var next = edited(new ProgramEdit.Move(List.of(TWO), new Slot(BlockPath.ROOT, 0)));

    assertThat(Folding.FOLDED.toggled(TWO).following(program, next).otherwise())
        .containsExactly(ONE);
  }

  @Test
  void anUnfoldedRepeatStaysOpenWhenSomethingComesBeforeIt() {
    var rest = Samples.step(60, Direction.FORWARD, "40");
    var next = edited(new ProgramEdit.Insert(new Slot(BlockPath.ROOT, 0), rest));

    assertThat(Folding.FOLDED.toggled(TWO).following(program, next).otherwise())
        .containsExactly(BlockPath.of(2));
  }

  @Test
  void anUnfoldedRepeatStaysOpenWhenItsCountChanges() {
    var next = edited(new ProgramEdit.SetCount(TWO, 7));

    assertThat(Folding.FOLDED.toggled(TWO).following(program, next).otherwise())
        .containsExactly(TWO);
  }

  @Test
  void whatIsDeletedIsForgotten() {
    var next = edited(new ProgramEdit.Remove(List.of(TWO)));

    assertThat(Folding.FOLDED.toggled(TWO).following(program, next)).isEqualTo(Folding.FOLDED);
  }

  @Test
  void equalRepeatsAreFollowedOneByOne() {
    var twins = Samples.of(four, four);
    var both = Folding.FOLDED.toggled(ONE).toggled(TWO);
    var rest = Samples.step(60, Direction.FORWARD, "40");
    var next =
        ProgramEditor.applied(twins, new ProgramEdit.Insert(new Slot(BlockPath.ROOT, 0), rest));

    assertThat(both.following(twins, next).otherwise())
        .containsExactlyInAnyOrder(BlockPath.of(1), BlockPath.of(2));
  }

  @Test
  void theLayoutShowsTheOneRepeatWhole() {
    var request = Samples.request(program);
    var open =
        LaneLayout.of(
            new LaneRequest(
                program,
                request.measures(),
                AxisKind.TIME,
                Folding.FOLDED.toggled(TWO),
                request.frame(),
                request.scale()));

    assertThat(open.folds()).extracting(LaneFold::path).containsExactly(ONE);
    assertThat(open.blocks()).hasSize(1 + 6);
  }

  private Program edited(ProgramEdit edit) {
    return ProgramEditor.applied(program, edit);
  }

  private static Repeat rounds(int count, int seconds) {
    return Repeat.of(count, List.of(Samples.step(seconds, Direction.BACKWARD, "60")));
  }
}

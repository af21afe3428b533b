package org.backstride.ui.program.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Extent;
import org.backstride.program.Program;
import org.backstride.program.Step;
import org.backstride.program.Target;
import org.backstride.program.edit.ProgramEdit;
import org.backstride.program.edit.Slot;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.program.Programs;
import org.backstride.unit.Direction;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final BlockPath BOUT = BlockPath.of(1, 0);

  private final Program knee = Programs.knee();
  private final StepWords words = words(Locale.ENGLISH);
  private final EditLabels labels = new EditLabels(words);

  private static StepWords words(Locale locale) {
    return new StepWords(Messages.in(locale), new Formats(locale, UnitSystem.METRIC));
  }

  @Test
  void aScreenReaderHearsEverythingThatMatters() {
    assertThat(new LaneWords(words).of(knee, List.of(BOUT)))
        .isEqualTo(
            "Step 2 of 7, repeat 5 times, backward walk, 2 minutes, 2 to 2.5 kilometres per hour,"
                + " effort 3 to 4 of 10, grade 0 percent, Rail, stop at pain 5 or more, Tall"
                + " posture");
  }

  @Test
  void whatWasTypedKeepsItsUnit() {
    var far =
        step(BOUT).withExtent(new Extent.ForDistance(new BigDecimal("0.25"), DistanceUnit.MILES));

    assertThat(words.extent(far)).isEqualTo("0.25 mi");
    assertThat(words.target(new Target.AtPace(360, 330, DistanceUnit.KILOMETRES), "–"))
        .isEqualTo("6:00–5:30 /km");
  }

  @Test
  void aChangedLengthIsNamedWithItsRepetitions() {
    var longer = step(BOUT).withExtent(new Extent.ForTime(150));

    assertThat(labels.of(knee, new ProgramEdit.Replace(BOUT, longer))).isEqualTo("5×2:00 → 5×2:30");
  }

  @Test
  void everyEditHasALabel() {
    var slot = new Slot(BlockPath.ROOT, 0);
    var edits =
        List.of(
            new ProgramEdit.Insert(slot, Programs.rest(20)),
            new ProgramEdit.Remove(List.of(BOUT)),
            new ProgramEdit.Move(List.of(BOUT), slot),
            new ProgramEdit.Copy(List.of(BOUT), slot),
            new ProgramEdit.Duplicate(List.of(BOUT, BlockPath.of(1, 1))),
            new ProgramEdit.Wrap(List.of(BOUT), 3),
            new ProgramEdit.Unwrap(BlockPath.of(1)),
            new ProgramEdit.SetCount(BlockPath.of(1), 6),
            new ProgramEdit.BreakOut(BlockPath.of(1), 3),
            new ProgramEdit.SetName("Retro"),
            new ProgramEdit.SetAbout(Program.About.NOTHING),
            new ProgramEdit.SetSurface(null),
            new ProgramEdit.Rewrite(Program.EMPTY));

    assertThat(edits.stream().map(edit -> labels.of(knee, edit)))
        .containsExactly(
            "Insert 0:20 Rest",
            "Delete 2:00 Backward walk",
            "Move 2:00 Backward walk",
            "Copy 2:00 Backward walk",
            "Copy 2 blocks",
            "Repeat 2:00 Backward walk × 3",
            "Dissolve Main ×5",
            "5×2:00 → 6×2:00",
            "Break out repetition 3",
            "Name the program “Retro”",
            "Change what the program says about itself",
            "Change the surface",
            "Edit the text");
  }

  @Test
  void aTurnedBlockIsNamedByBothDirections() {
    var turned =
        step(BOUT)
            .withAction(new Step.Action(Step.Role.WORK, step(BOUT).gait(), Direction.FORWARD));

    assertThat(labels.of(knee, new ProgramEdit.Replace(BOUT, turned)))
        .isEqualTo("Backward walk → Forward walk");
  }

  private Step step(BlockPath path) {
    return (Step) BlockTree.find(knee, path).orElseThrow();
  }
}

package org.backstride.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Extent;
import org.backstride.program.Intensity;
import org.backstride.program.Program;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Step;
import org.backstride.settings.LaneCommand;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.KeyNote;
import org.backstride.unit.Direction;
import org.backstride.unit.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// The designer by keyboard alone.
class DesignerKeysTest {

  private static final Program PLAIN =
      Program.EMPTY.withBlocks(
          List.of(
              Programs.walk(Direction.FORWARD, 120, "4.0", "4.5"),
              Programs.walk(Direction.BACKWARD, 60, "2.0", "2.5"),
              new Section("End", List.of(Programs.rest(60)))));

  private final FxRobot robot = new FxRobot();
  @RegisterExtension final Designer designer = Designer.of(PLAIN);

  @Test
  void arrowsGoFromBlockToBlockAndTheScreenReaderHearsWhere() {
    push(KeyCode.RIGHT);
    push(KeyCode.RIGHT);

    assertThat(designer.selection()).containsExactly(BlockPath.of(1));
    assertThat(
            Fx.get(
                () ->
                    designer
                        .view
                        .lane()
                        .queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING)))
        .isEqualTo("Step 2 of 3, backward walk, 1 minute, 2 to 2.5 kilometres per hour");
  }

  @Test
  void upAndShiftRightMakeItHarderAndLonger() {
    designer.select(BlockPath.of(1));

    push(KeyCode.UP);
    push(KeyCode.SHIFT, KeyCode.RIGHT);

    var step = (Step) BlockTree.find(designer.program(), BlockPath.of(1)).orElseThrow();
    assertThat(seconds(step)).isGreaterThan(60);
    assertThat(step.intensity()).isNotEqualTo(((Step) PLAIN.blocks().get(1)).intensity());
  }

  @Test
  void wrapCountAndUnwrap() {
    designer.select(BlockPath.of(0));
    push(KeyCode.R);

    assertThat(designer.program().blocks().getFirst())
        .isEqualTo(Repeat.of(2, List.of(PLAIN.blocks().getFirst())));

    push(KeyCode.SHIFT, KeyCode.R);

    assertThat(designer.program()).isEqualTo(PLAIN);
  }

  @Test
  void duplicateDeleteAndUndo() {
    designer.select(BlockPath.of(1));
    push(KeyCode.D);

    assertThat(designer.program().blocks()).hasSize(4);

    push(KeyCode.DELETE);

    assertThat(designer.program().blocks()).hasSize(3);
    assertThat(designer.undo()).isEqualTo("Delete 1:00 Backward walk");
    assertThat(designer.undo()).isEqualTo("Copy 1:00 Backward walk");
    assertThat(designer.program()).isEqualTo(PLAIN);
  }

  @Test
  void altAndArrowsMoveIntoTheSectionAndOut() {
    designer.select(BlockPath.of(1));

    push(KeyCode.ALT, KeyCode.RIGHT);

    assertThat(designer.selection()).containsExactly(BlockPath.of(1, 0));

    push(KeyCode.ALT, KeyCode.LEFT);

    assertThat(designer.program()).isEqualTo(PLAIN);
  }

  @Test
  void aKeyChosenInTheSettingsDoesItAtOnceAndTheOldOneNothing() {
    designer.choose(LaneCommand.DUPLICATE, "Shift+W");
    designer.select(BlockPath.of(1));

    push(KeyCode.D);
    assertThat(designer.program()).isEqualTo(PLAIN);

    push(KeyCode.SHIFT, KeyCode.W);
    assertThat(designer.program().blocks()).hasSize(4);
    assertThat(Fx.get(() -> designer.view.keyNotes()))
        .contains(new KeyNote("Duplicate", "Shift+W"));
  }

  @Test
  void aLetterChosenForMoreRepetitionsCountsAndTheSignDoesNotAnyMore() {
    designer.choose(LaneCommand.MORE, "M");
    designer.select(BlockPath.of(0));
    push(KeyCode.R);

    push(KeyCode.M);
    robot.write("+");
    Fx.settle();

    assertThat(designer.program().blocks().getFirst())
        .isInstanceOfSatisfying(Repeat.class, repeat -> assertThat(repeat.count()).isEqualTo(3));
  }

  @Test
  void directionAndRamp() {
    designer.select(BlockPath.of(0));
    push(KeyCode.B);
    push(KeyCode.T);

    var step = (Step) designer.program().blocks().getFirst();
    assertThat(step.direction()).isEqualTo(Direction.BACKWARD);
    assertThat(step.intensity().shape()).isEqualTo(Intensity.Shape.RAMP);
  }

  @Test
  void copyAndPaste() {
    designer.select(BlockPath.of(0));
    push(KeyCode.SHORTCUT, KeyCode.C);
    designer.select(BlockPath.of(2));
    push(KeyCode.SHORTCUT, KeyCode.V);

    assertThat(designer.program().blocks().get(3)).isEqualTo(PLAIN.blocks().getFirst());
  }

  @Test
  void enterGoesToTheLengthAndWhatIsTypedIsTaken() {
    designer.select(BlockPath.of(1));
    push(KeyCode.ENTER);
    robot.push(KeyCode.SHORTCUT, KeyCode.A);
    robot.write("90s");
    push(KeyCode.ENTER);

    assertThat(seconds((Step) designer.program().blocks().get(1))).isEqualTo(90);
  }

  @Test
  void arrowsStepTheNumbersOfTheInspectorAndOneUndoTakesTheBurstBack() {
    designer.select(BlockPath.of(1));
    robot.clickOn("#inspector-length");
    push(KeyCode.UP);
    push(KeyCode.SHIFT, KeyCode.UP);

    assertThat(field("#inspector-length")).isEqualTo("2:30");

    robot.clickOn("#inspector-grade");
    push(KeyCode.UP);
    push(KeyCode.UP);
    push(KeyCode.DOWN);

    assertThat(field("#inspector-grade")).isEqualTo("0.5");
    assertThat(Grade.percent("0.5"))
        .isEqualTo(((Step) designer.program().blocks().get(1)).setting().grade());
    designer.undo();
    designer.undo();
    assertThat(designer.program()).isEqualTo(PLAIN);
  }

  @Test
  void aRepetitionIsBrokenOutByItsNumberAndTheKeyboardGoesToTheLane() {
    designer.select(BlockPath.of(1));
    push(KeyCode.R);
    Fx.run(() -> designer.view.node().lookup("#inspector-break-out").requestFocus());

    robot.write("2");
    push(KeyCode.ENTER);

    assertThat(designer.selection()).containsExactly(BlockPath.of(2));
    assertThat(Fx.get(() -> designer.view.lane().isFocused())).isTrue();
    assertThat(designer.program().blocks()).hasSize(4);
  }

  @Test
  void whatCannotBeReadDoesNotStep() {
    designer.select(BlockPath.of(1));
    robot.clickOn("#inspector-length").push(KeyCode.SHORTCUT, KeyCode.A);
    robot.write("soon");
    push(KeyCode.UP);

    assertThat(field("#inspector-length")).isEqualTo("soon");
    assertThat(designer.program()).isEqualTo(PLAIN);
  }

  @Test
  void aMistakeInAFieldStaysWithItsReason() {
    designer.select(BlockPath.of(1));
    push(KeyCode.ENTER);
    robot.push(KeyCode.SHORTCUT, KeyCode.A);
    robot.write("soon");
    push(KeyCode.ENTER);

    assertThat(designer.program()).isEqualTo(PLAIN);
    assertThat(robot.lookup("#lane-inline").queryTextInputControl().getText()).isEqualTo("soon");
  }

  @Test
  void whatIsTypedAsTextIsInTheProgramAtOnce() {
    var area = robot.lookup("#program-text").queryAs(TextArea.class);

    Fx.run(() -> area.setText("Main 4x\n  - 2m bwd walk 2.0-2.5kmh\n  - 1m fwd walk\n"));

    assertThat(designer.program().blocks().getFirst())
        .isInstanceOfSatisfying(Repeat.class, repeat -> assertThat(repeat.count()).isEqualTo(4));
  }

  @Test
  void textThatCannotBeReadIsADraftAndTheProgramStays() {
    var area = robot.lookup("#program-text").queryAs(TextArea.class);

    Fx.run(() -> area.setText("- 400 m fwd run\n"));

    assertThat(designer.program()).isEqualTo(PLAIN);
    assertThat(area.getText()).isEqualTo("- 400 m fwd run\n");
  }

  private String field(String id) {
    return robot.lookup(id).queryTextInputControl().getText();
  }

  private void push(KeyCode... keys) {
    robot.push(keys);
    Fx.settle();
  }

  private static int seconds(Step step) {
    return step.extent() instanceof Extent.ForTime(int seconds) ? seconds : -1;
  }
}

package org.backstride.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Intensity;
import org.backstride.program.Program;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Step;
import org.backstride.program.Step.Role;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.program.Designer.Look;
import org.backstride.ui.program.model.BlockLine;
import org.backstride.unit.Direction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Six tasks by keyboard alone; the hand never goes to the mouse.
class DesignerTasksTest {

  private static final Program ROUNDS =
      Program.EMPTY.withBlocks(
          List.of(
              Programs.walk(Direction.FORWARD, 300, "4.0", "4.5"),
              Repeat.of(
                  4,
                  List.of(Programs.walk(Direction.BACKWARD, 120, "2.0", "2.5"), Programs.rest(60))),
              Programs.walk(Direction.FORWARD, 240, "4.0", "4.5")));

  /// Small, since every keystroke draws the whole window anew.
  private static final Look SMALL = new Look(Theme.LIGHT, Exhibit.Size.SMALL, Locale.ENGLISH);

  private final CountingRobot robot = new CountingRobot();
  private Designer designer = Designer.of(Program.EMPTY, SMALL);

  @AfterEach
  void close() {
    designer.close();
  }

  @Test
  void aWholeProgramIsBuilt() {
    block("5m warmup");
    block("2m bwd");
    block("1m fwd");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
    robot.push(KeyCode.R);
    robot.type("4");
    block("5m cooldown");

    assertThat(roles()).containsExactly(Role.WARM_UP, Role.WORK, Role.WORK, Role.COOL_DOWN);
    assertThat(designer.program().blocks()).hasSize(3);
    assertThat(repeat(1).count()).isEqualTo(4);
    assertThat(repeat(1).blocks())
        .extracting(BlockLine::of)
        .containsExactly("2m bwd walk", "1m fwd walk");
  }

  @Test
  void everythingIsTurnedBackwardAndTakenBackInOneStep() {
    open(ROUNDS);

    robot.push(KeyCode.SHORTCUT, KeyCode.A);
    robot.push(KeyCode.B);

    assertThat(moving()).allMatch(step -> step.direction() == Direction.BACKWARD);
    assertThat(designer.undo()).isNotBlank();
    assertThat(designer.program()).isEqualTo(ROUNDS);
  }

  @Test
  void blocksAreRepeatedCountedAndDissolved() {
    open(ROUNDS);

    robot.push(KeyCode.HOME);
    robot.push(KeyCode.R);
    robot.type("+");
    assertThat(repeat(0).count()).isEqualTo(3);

    robot.type("9");
    assertThat(repeat(0).count()).isEqualTo(9);

    robot.type("-");
    assertThat(repeat(0).count()).isEqualTo(8);

    robot.push(KeyCode.SHIFT, KeyCode.R);
    assertThat(designer.program()).isEqualTo(ROUNDS);
  }

  @Test
  void aRampIsMadeAndItsEndsAreTyped() {
    open(ROUNDS);

    robot.push(KeyCode.HOME);
    robot.push(KeyCode.T);
    robot.push(KeyCode.F2);
    robot.type("5m ramp fwd walk 3-5kmh");
    robot.push(KeyCode.ENTER);

    var step = (Step) designer.program().blocks().getFirst();
    assertThat(step.intensity().shape()).isEqualTo(Intensity.Shape.RAMP);
    assertThat(BlockLine.of(step)).isEqualTo("5m ramp fwd walk 3-5kmh");
  }

  @Test
  void aBlockIsMovedIntoARepeatThroughItAndOut() {
    open(ROUNDS);
    var first = ROUNDS.blocks().getFirst();

    robot.push(KeyCode.HOME);
    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    assertThat(repeat(0).blocks().getFirst()).isEqualTo(first);
    assertThat(designer.selection()).containsExactly(BlockPath.of(0, 0));

    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    assertThat(designer.program().blocks().get(1)).isEqualTo(first);
    assertThat(repeat(0).blocks()).hasSize(2);
  }

  @Test
  void aProgramIsFoundAndBroughtIn() {
    open(ROUNDS);

    robot.push(KeyCode.END);
    robot.type("/");
    robot.type("oa, 10");
    robot.push(KeyCode.ENTER);

    assertThat(designer.program().blocks()).hasSize(3 + Programs.knee().blocks().size());
    assertThat(designer.program().blocks().get(3))
        .isInstanceOfSatisfying(
            Section.class, section -> assertThat(section.title()).isEqualTo("Warm-up"));
    assertThat(Fx.get(designer.view.lane()::isFocused)).isTrue();
  }

  /// A new block behind the selection, typed.
  private void block(String line) {
    robot.push(KeyCode.N);
    robot.push(KeyCode.ENTER);
    robot.type(line);
    robot.push(KeyCode.ENTER);
  }

  private void open(Program program) {
    designer.close();
    designer = Designer.of(program, SMALL);
  }

  private Repeat repeat(int index) {
    return (Repeat) designer.program().blocks().get(index);
  }

  private List<Step> moving() {
    return BlockTree.steps(designer.program()).stream()
        .map(BlockTree.Placed::block)
        .map(Step.class::cast)
        .filter(step -> step.role() != Role.REST)
        .toList();
  }

  private List<Role> roles() {
    return BlockTree.steps(designer.program()).stream()
        .map(BlockTree.Placed::block)
        .map(block -> ((Step) block).role())
        .toList();
  }
}

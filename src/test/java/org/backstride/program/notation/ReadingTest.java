package org.backstride.program.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.program.notation.Readings.problems;
import static org.backstride.program.notation.Readings.step;

import java.util.List;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Step;
import org.backstride.program.Step.Role;
import org.backstride.program.notation.Problem.Fix;
import org.backstride.program.notation.Reading.Kind;
import org.backstride.program.notation.Reading.Line;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.junit.jupiter.api.Test;

class ReadingTest {

  private static final String KNEE =
      """
      # Knee OA week 3, treadmill
      @tags: knee, rehab
      @surface: treadmill
      Warm-up
        - 5m fwd walk 3.0-4.0kmh
        - 20s rest still "Stop the belt, turn, hold the rail"

      Main 5x
        - 2m work bwd walk 2.0-2.5kmh rpe 3-4 grade 0% rail stop pain>5 "tall posture"
        - 1m recovery still "breathe, stand tall"
      Cool-down
        - 20s rest still "Stop the belt, turn, hold the rail"
        - 5m ramp fwd walk 4.0-2.5kmh
      """;

  @Test
  void theLongExampleHasItsRolesFromItsTitles() {
    var reading = Notation.read(KNEE);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.program().about().tags()).containsExactly("knee", "rehab");
    assertThat(reading.program().blocks().stream().map(ReadingTest::roles))
        .containsExactly(
            List.of(Role.WARM_UP, Role.REST),
            List.of(Role.WORK, Role.RECOVERY),
            List.of(Role.REST, Role.COOL_DOWN));
    assertThat(reading.program().blocks().get(1))
        .isInstanceOfSatisfying(Repeat.class, main -> assertThat(main.count()).isEqualTo(5));
  }

  @Test
  void aTagWrittenTwiceIsOne() {
    var reading = Notation.read("# Knee\n@tags: knee, drive,knee , \n- 5m bwd");

    assertThat(reading.program().about().tags()).containsExactly("knee", "drive");
  }

  @Test
  void theLongExamplePrintsWithoutTheWordsThatItsTitlesSay() {
    assertThat(Notation.print(Notation.read(KNEE).program()))
        .isEqualTo(
            """
            # Knee OA week 3, treadmill
            @tags: knee, rehab
            @surface: treadmill
            Warm-up
              - 5m fwd walk 3.0-4.0kmh
              - 20s rest still "Stop the belt, turn, hold the rail"
            Main 5x
              - 2m bwd walk 2.0-2.5kmh rpe 3-4 grade 0% rail stop pain>5 "tall posture"
              - 1m recovery still "breathe, stand tall"
            Cool-down
              - 20s rest still "Stop the belt, turn, hold the rail"
              - 5m ramp fwd walk 4.0-2.5kmh
            """);
  }

  @Test
  void everyLineKnowsItsBlock() {
    var reading = Notation.read("# Name\nMain 2x\n  - 1m bwd walk\n    > slowly\n\n- 3m fwd walk");

    assertThat(reading.lines())
        .containsExactly(
            new Line(Kind.NAME, BlockPath.ROOT),
            new Line(Kind.REPEAT, BlockPath.of(0)),
            new Line(Kind.STEP, BlockPath.of(0, 0)),
            new Line(Kind.NOTE, BlockPath.of(0, 0)),
            new Line(Kind.BLANK, BlockPath.ROOT),
            new Line(Kind.STEP, BlockPath.of(1)));
    assertThat(reading.blockAt(4)).hasValue(BlockPath.of(0, 0));
    assertThat(reading.lineOf(BlockPath.of(0))).hasValue(2);
  }

  @Test
  void aPastedWorkoutKeepsItsFlatRepeat() {
    var blocks =
        Notation.read(
                """
                Warmup
                - 10m 60-70% HR

                Main set 6x
                - 4m 95-100% Pace
                - 1m Z1 Pace

                Cooldown
                - 10m Z1 HR
                """)
            .program()
            .blocks();

    assertThat(blocks).hasSize(3);
    assertThat(roles(blocks.get(0))).containsExactly(Role.WARM_UP);
    assertThat(blocks.get(1))
        .isInstanceOfSatisfying(
            Repeat.class,
            repeat -> {
              assertThat(repeat.title()).isEqualTo("Main set");
              assertThat(repeat.blocks()).hasSize(2);
            });
    assertThat(roles(blocks.get(2))).containsExactly(Role.COOL_DOWN);
  }

  @Test
  void aBlankLineEndsAFlatBody() {
    var blocks = Notation.read("2x\n- 1m\n\n- 2m").program().blocks();

    assertThat(blocks).hasSize(2);
    assertThat(blocks.get(1)).isInstanceOf(Step.class);
  }

  @Test
  void aBadLineLeavesTheOthers() {
    var reading = Notation.read("Main 2x\n  - 1m bwd wlak\n  - 1m fwd walk");

    assertThat(reading.isWhole()).isFalse();
    assertThat(reading.program().blocks()).hasSize(1);
    assertThat(roles(reading.program().blocks().getFirst())).hasSize(1);
    assertThat(reading.problems().getFirst().fixes())
        .containsExactly(new Fix("walk"), new Fix("\"wlak\""));
  }

  @Test
  void backwardInFrontOfTheLengthIsNeverReadAsForward() {
    assertThat(step("- bwd walk 2m").direction()).isEqualTo(Direction.BACKWARD);
    assertThat(step("- easy bwd walk 2m").direction()).isEqualTo(Direction.BACKWARD);
    assertThat(step("- Easy run 10m").gait()).isEqualTo(Gait.RUN);
    assertThat(step("- backwards walk 2m").isBackward()).isTrue();
  }

  @Test
  void aCueMayHoldMarksBreaksAndBackslashes() {
    assertThat(step("- 1m \"say \\\"hop\\\"\\nC:\\\\x\"").advice().cue())
        .isEqualTo("say \"hop\"\nC:\\x");
  }

  @Test
  void aNoteHasSeveralLines() {
    assertThat(step("- 1m\n  > one\n  >\n  >  two").advice().note()).isEqualTo("one\n\n two");
  }

  @Test
  void tabsIndentByTwo() {
    var blocks = Notation.read("A\n\t- 1m\n  - 2m").program().blocks();

    assertThat(blocks).hasSize(1);
    assertThat(((Section) blocks.getFirst()).blocks()).hasSize(2);
  }

  @Test
  void windowsLineEndsAreFine() {
    assertThat(Notation.read("Main 2x\r\n  - 1m bwd walk \"up\"\r\n").isWhole()).isTrue();
  }

  @Test
  void aCountBeyondAThousandIsMarked() {
    assertThat(problems("1000x")).containsExactly("notation.problem.title");
    assertThat(problems("0x")).containsExactly("notation.problem.title");
  }

  @Test
  void nestingAndSizeHaveLimits() {
    var deep = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      deep.append("  ".repeat(i)).append("Level\n");
    }

    assertThat(problems(deep.toString()))
        .containsExactly("notation.problem.tooDeep", "notation.problem.tooDeep");
    assertThat(problems("999x\n  999x\n    - 1m")).containsExactly("notation.problem.tooLarge");
  }

  @Test
  void numbersBeyondTheirDigitsAreMarkedAndNeverThrow() {
    assertThat(problems("- 999999999h bwd walk")).containsExactly("notation.problem.outOfRange");
    assertThat(problems("- 99999999999999 steps")).isNotEmpty();
    assertThat(problems("- 1m fwd walk rpe 11")).containsExactly("notation.problem.outOfRange");
  }

  private static List<Role> roles(Block holder) {
    var blocks =
        switch (holder) {
          case Section section -> section.blocks();
          case Repeat repeat -> repeat.blocks();
          case Step step -> List.<Block>of(step);
        };
    return blocks.stream().map(block -> ((Step) block).role()).toList();
  }
}

package org.backstride.codec.workout.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.backstride.codec.workout.Aspect;
import org.backstride.codec.workout.Differences;
import org.backstride.codec.workout.Workout;
import org.backstride.codec.workout.xml.TcxDevice.Done;
import org.backstride.codec.workout.xml.TcxDevice.Goal;
import org.backstride.program.Extent;
import org.backstride.program.Intensity.Shape;
import org.backstride.program.Program;
import org.backstride.program.RandomPrograms;
import org.backstride.program.Step;
import org.backstride.program.Target;
import org.backstride.program.notation.Notation;
import org.backstride.program.resolve.References;
import org.backstride.unit.Direction;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.Gait;
import org.backstride.unit.SpeedUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The fidelity report of TCX against what a device does with the file, which acts on no name and
/// no note.
@Execution(ExecutionMode.CONCURRENT)
class TcxReportTest {

  private static final Set<Aspect> JUDGED =
      Differences.judged(Aspect.DIRECTION, Aspect.GAIT, Aspect.UNIT);

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whatTcxCannotCarryIsExactlyWhatTheReportLists(long seed) {
    var random = new RandomPrograms(seed);
    for (int i = 0; i < 200; i++) {
      var program = random.programWithBlocks();

      assertThat(reported(write(program)))
          .as(Notation.print(program))
          .isEqualTo(differences(program));
    }
  }

  @Test
  void aRunInMetresAndMetresPerSecondIsCarriedWhole() {
    assertThat(reported("- 400mtr fwd run 2.5-3mps")).isEmpty();
  }

  @Test
  void aDistanceLongerThanTheFieldIsAnotherExtent() {
    assertThat(reported("- 70km fwd run")).containsExactly(Aspect.EXTENT);
  }

  @Test
  void moreThanNinetyNineRepetitionsAreAllThere() {
    var program = Notation.read("250x\n  - 10s fwd run\n  - 5s rest still").program();

    assertThat(TcxDevice.steps(write(program).content())).hasSize(500);
  }

  @Test
  void aNestedRepeatIsDoneAsOftenAsItSays() {
    var program =
        Notation.read("3x\n  - 1m fwd run\n  2x\n    - 10s fwd run\n    - 20s rest still")
            .program();

    assertThat(TcxDevice.steps(write(program).content()))
        .extracting(Done::extent)
        .hasSize(15)
        .startsWith(
            new Extent.ForTime(60),
            new Extent.ForTime(10),
            new Extent.ForTime(20),
            new Extent.ForTime(10),
            new Extent.ForTime(20),
            new Extent.ForTime(60));
  }

  private static List<Aspect> reported(String text) {
    return reported(write(Notation.read(text).program()));
  }

  private static List<Aspect> reported(Workout workout) {
    return Differences.reported(workout, JUDGED);
  }

  private static Workout write(Program program) {
    return TcxWorkoutWriter.write(program, References.UNKNOWN);
  }

  private static List<Aspect> differences(Program program) {
    var done = TcxDevice.steps(write(program).content());
    return Differences.between(program, done, TcxReportTest::compare);
  }

  private static void compare(Step mine, Done theirs, Differences found) {
    boolean goes = mine.gait() != Gait.STILL;
    found.addIf(goes && mine.direction() != Direction.FORWARD, Aspect.DIRECTION);
    found.addIf(mine.gait() != Gait.RUN, Aspect.GAIT);
    found.addIf(mine.role() != theirs.role(), Aspect.ROLE);
    found.addIf(!mine.intensity().secondary().isEmpty(), Aspect.SECOND_TARGET);
    found.addIf(mine.intensity().shape() == Shape.RAMP, Aspect.RAMP);
    found.addAround(mine);
    found.addSpoken(mine);
    compare(mine.extent(), theirs.extent(), found);
    compare(mine.intensity().target(), theirs.goal(), found);
  }

  private static void compare(Extent mine, Extent theirs, Differences found) {
    if (mine instanceof Extent.ForDistance typed && theirs instanceof Extent.ForDistance read) {
      double off = Math.abs(typed.metres() - read.metres());
      found.addIf(off > 1, Aspect.EXTENT);
      boolean same = off == 0 && typed.unit() == DistanceUnit.METRES;
      found.addIf(off <= 1 && !same, Aspect.UNIT);
    } else {
      found.addIf(!mine.equals(theirs), Aspect.EXTENT);
    }
  }

  private static void compare(Target mine, Goal theirs, Differences found) {
    switch (theirs) {
      case Goal.Nothing() -> found.addIf(!(mine instanceof Target.Free), Aspect.TARGET);
      case Goal.Speed(var _, double low, double high) ->
          found.addIf(!isSpeed(mine.ascending(), low, high), Aspect.UNIT);
      case Goal.Beats beats -> found.addIf(!isBeats(mine.ascending(), beats), Aspect.UNIT);
      case Goal.Zone(int number, var kind) ->
          assertThat(mine).isEqualTo(new Target.AtZone(number, number, kind));
    }
  }

  private static boolean isSpeed(Target mine, double low, double high) {
    return mine instanceof Target.AtSpeed(var range, SpeedUnit unit)
        && unit == SpeedUnit.METRES_PER_SECOND
        && is(range.from(), low)
        && is(range.to(), high);
  }

  private static boolean isBeats(Target mine, Goal.Beats beats) {
    return mine instanceof Target.AtHeartRate(var range, Target.HeartRateUnit unit)
        && unit == beats.unit()
        && is(range.from(), beats.low())
        && is(range.to(), beats.high());
  }

  private static boolean is(BigDecimal typed, double read) {
    return typed.compareTo(BigDecimal.valueOf(read)) == 0;
  }
}

package org.backstride.codec.workout.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.backstride.codec.workout.Aspect;
import org.backstride.codec.workout.Differences;
import org.backstride.codec.workout.Workout;
import org.backstride.codec.workout.WorkoutReading.Read;
import org.backstride.program.Intensity.Shape;
import org.backstride.program.Program;
import org.backstride.program.RandomPrograms;
import org.backstride.program.Range;
import org.backstride.program.Step;
import org.backstride.program.Target;
import org.backstride.program.notation.Notation;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.UnrolledStep;
import org.backstride.program.resolve.Unrolling;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The fidelity report of ZWO against what another tool makes of the file, which reads neither the
/// description nor the messages.
class ZwoReportTest {

  private static final Set<Aspect> JUDGED =
      Differences.judged(Aspect.DIRECTION, Aspect.GAIT, Aspect.RANGE);

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whatZwoCannotCarryIsExactlyWhatTheReportLists(long seed) {
    var random = new RandomPrograms(seed);
    for (int i = 0; i < 100; i++) {
      var program = random.programWithBlocks();

      var workout = ZwoWriter.write(program, References.UNKNOWN);

      assertThat(reported(workout))
          .as(Notation.print(program))
          .isEqualTo(differences(program, bare(workout)));
    }
  }

  @Test
  void aRampThatIsCarriedIsNoLoss() {
    var ramp = Notation.read("- 5m ramp fwd run 50-80%").program();
    var unknown = Notation.read("- 5m ramp fwd run 5-8kmh").program();

    assertThat(reported(ZwoWriter.write(ramp, References.UNKNOWN))).isEmpty();
    assertThat(reported(ZwoWriter.write(unknown, References.UNKNOWN)))
        .containsExactly(Aspect.TARGET, Aspect.RAMP);
  }

  private static List<Aspect> reported(Workout workout) {
    return Differences.reported(workout, JUDGED);
  }

  private static Program bare(Workout workout) {
    String xml =
        new String(workout.content(), StandardCharsets.UTF_8)
            .replaceAll("(?s)<description>.*?</description>", "")
            .replaceAll("<textevent[^>]*/>", "");
    return ((Read) ZwoReader.read(xml)).program();
  }

  private static List<Aspect> differences(Program program, Program read) {
    var done = Unrolling.of(read).stream().map(UnrolledStep::step).toList();
    return Differences.between(program, done, ZwoReportTest::compare);
  }

  private static void compare(Step mine, Step theirs, Differences found) {
    assertThat(theirs.direction()).isEqualTo(Direction.FORWARD);
    found.addIf(
        mine.gait() != Gait.STILL && mine.direction() != theirs.direction(), Aspect.DIRECTION);
    found.addIf(mine.gait() != theirs.gait(), Aspect.GAIT);
    found.addIf(mine.role() != theirs.role(), Aspect.ROLE);
    found.addIf(!mine.extent().equals(theirs.extent()), Aspect.EXTENT);
    found.addIf(!mine.intensity().secondary().isEmpty(), Aspect.SECOND_TARGET);
    found.addAround(mine);
    found.addSpoken(mine);
    found.addIf(mine.intensity().shape() != theirs.intensity().shape(), Aspect.RAMP);
    compareTargets(mine, theirs, found);
  }

  private static void compareTargets(Step mine, Step theirs, Differences found) {
    var target = mine.intensity().target();
    if (theirs.intensity().target() instanceof Target.AtPercent(Range read)) {
      assertThat(target).isInstanceOf(Target.AtPercent.class);
      var range = ((Target.AtPercent) target).range();
      boolean narrowed =
          mine.intensity().shape() == Shape.STEADY && range.from().compareTo(range.to()) != 0;
      found.addIf(narrowed, Aspect.RANGE);
      if (!narrowed) {
        assertThat(read.from().subtract(range.from()).abs())
            .isLessThanOrEqualTo(new BigDecimal("0.01"));
      }
    } else {
      found.addIf(!(target instanceof Target.Free), Aspect.TARGET);
    }
  }
}

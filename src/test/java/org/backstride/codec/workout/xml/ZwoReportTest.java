package org.backstride.codec.workout.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.backstride.codec.workout.Aspect;
import org.backstride.codec.workout.Loss;
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
      Set.of(
          Aspect.DIRECTION,
          Aspect.GAIT,
          Aspect.ROLE,
          Aspect.EXTENT,
          Aspect.TARGET,
          Aspect.RANGE,
          Aspect.RAMP,
          Aspect.SECOND_TARGET,
          Aspect.GRADE,
          Aspect.SURFACE,
          Aspect.SUPPORT,
          Aspect.STOP,
          Aspect.CUE,
          Aspect.NOTE);

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
    return workout.losses().stream()
        .map(Loss::aspect)
        .filter(JUDGED::contains)
        .distinct()
        .sorted()
        .toList();
  }

  private static Program bare(Workout workout) {
    String xml =
        new String(workout.content(), StandardCharsets.UTF_8)
            .replaceAll("(?s)<description>.*?</description>", "")
            .replaceAll("<textevent[^>]*/>", "");
    return ((Read) ZwoReader.read(xml)).program();
  }

  private static List<Aspect> differences(Program program, Program read) {
    var mine = Unrolling.of(program).stream().map(UnrolledStep::step).toList();
    var theirs = Unrolling.of(read).stream().map(UnrolledStep::step).toList();
    assertThat(theirs).hasSameSizeAs(mine);
    var found = new TreeSet<Aspect>();
    for (int i = 0; i < mine.size(); i++) {
      compare(mine.get(i), theirs.get(i), found);
    }
    return List.copyOf(found);
  }

  private static void compare(Step mine, Step theirs, Set<Aspect> found) {
    assertThat(theirs.direction()).isEqualTo(Direction.FORWARD);
    differs(
        mine.gait() != Gait.STILL && mine.direction() != theirs.direction(),
        Aspect.DIRECTION,
        found);
    differs(mine.gait() != theirs.gait(), Aspect.GAIT, found);
    differs(mine.role() != theirs.role(), Aspect.ROLE, found);
    differs(!mine.extent().equals(theirs.extent()), Aspect.EXTENT, found);
    differs(!mine.intensity().secondary().isEmpty(), Aspect.SECOND_TARGET, found);
    differs(mine.setting().grade() != null, Aspect.GRADE, found);
    differs(mine.setting().surface() != null, Aspect.SURFACE, found);
    differs(!mine.setting().supports().isEmpty(), Aspect.SUPPORT, found);
    differs(!mine.advice().stops().isEmpty(), Aspect.STOP, found);
    differs(!mine.advice().cue().isBlank(), Aspect.CUE, found);
    differs(!mine.advice().note().isBlank(), Aspect.NOTE, found);
    differs(mine.intensity().shape() != theirs.intensity().shape(), Aspect.RAMP, found);
    compareTargets(mine, theirs, found);
  }

  private static void compareTargets(Step mine, Step theirs, Set<Aspect> found) {
    var target = mine.intensity().target();
    if (theirs.intensity().target() instanceof Target.AtPercent(Range read)) {
      assertThat(target).isInstanceOf(Target.AtPercent.class);
      var range = ((Target.AtPercent) target).range();
      boolean narrowed =
          mine.intensity().shape() == Shape.STEADY && range.from().compareTo(range.to()) != 0;
      differs(narrowed, Aspect.RANGE, found);
      if (!narrowed) {
        assertThat(read.from().subtract(range.from()).abs())
            .isLessThanOrEqualTo(new BigDecimal("0.01"));
      }
    } else {
      differs(!(target instanceof Target.Free), Aspect.TARGET, found);
    }
  }

  private static void differs(boolean differs, Aspect aspect, Set<Aspect> found) {
    if (differs) {
      found.add(aspect);
    }
  }
}

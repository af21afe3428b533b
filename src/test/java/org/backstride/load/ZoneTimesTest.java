package org.backstride.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.backstride.athlete.threshold.Hearts;
import org.backstride.athlete.threshold.ZonePreset;
import org.backstride.athlete.threshold.ZoneTable;
import org.backstride.program.Advice;
import org.backstride.program.Block;
import org.backstride.program.Extent;
import org.backstride.program.Intensity;
import org.backstride.program.Program;
import org.backstride.program.Range;
import org.backstride.program.Repeat;
import org.backstride.program.Setting;
import org.backstride.program.Step;
import org.backstride.program.Step.Role;
import org.backstride.program.Target;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.Unrolling;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;
import org.junit.jupiter.api.Test;

/// Walking zones lie at 50, 80, 110, 130 and 160 % of a reference of 2 m/s forward, 1 m/s backward.
class ZoneTimesTest {

  private static final Offset<Double> EXACT = within(1e-9);
  private static final References TESTED =
      new References(
          Map.of(Movement.FORWARD_WALK, 2.0, Movement.BACKWARD_WALK, 1.0),
          Hearts.UNKNOWN,
          Map.of(),
          References.Origin.ATHLETE);

  @Test
  void eachStepCountsToTheZoneOfItsOwnDirection() {
    var times =
        times(step(Direction.FORWARD, 60, "60", "60"), step(Direction.BACKWARD, 90, "90", "100"));

    assertThat(times.in(1)).isEqualTo(60);
    assertThat(times.in(2)).isEqualTo(90);
    assertThat(times.without()).isZero();
    assertThat(times.highest()).isEqualTo(2);
  }

  @Test
  void repetitionsCountEach() {
    assertThat(times(Repeat.of(4, List.of(step(Direction.BACKWARD, 30, "120", "120")))).in(3))
        .isEqualTo(120);
  }

  @Test
  void aRampCountsToTheZonesThatItPassesThrough() {
    var up = times(ramp("40", "100"));

    assertThat(up.in(0)).isCloseTo(10, EXACT);
    assertThat(up.in(1)).isCloseTo(30, EXACT);
    assertThat(up.in(2)).isCloseTo(20, EXACT);
    assertThat(times(ramp("100", "40"))).isEqualTo(up);
  }

  @Test
  void whatIsFasterThanTheLastBorderIsInTheHighestZone() {
    assertThat(times(step(Direction.FORWARD, 60, "200", "200")).in(4)).isEqualTo(60);
  }

  @Test
  void standingIsInNoZoneAndSidewaysHasNone() {
    var rest =
        Step.of(new Step.Action(Role.REST, Gait.STILL, Direction.FORWARD), new Extent.ForTime(30));
    var times = times(rest, step(Direction.LATERAL_LEFT, 40, "60", "60"));

    assertThat(times.known()).isZero();
    assertThat(times.without()).isEqualTo(40);
  }

  @Test
  void withoutATargetAWalkGoesAtItsReferenceSpeed() {
    var easy =
        Step.of(new Step.Action(Role.WORK, Gait.WALK, Direction.FORWARD), new Extent.ForTime(45));

    assertThat(times(easy).in(2)).isEqualTo(45);
  }

  @Test
  void theTimesAreThoseOfTheMovement() {
    var times =
        times(
            ramp("30", "170"),
            step(Direction.BACKWARD, 75, "55", "130"),
            step(Direction.MIXED, 20, "60", "60"));

    assertThat(times.known() + times.without()).isCloseTo(60 + 75 + 20, EXACT);
  }

  private static ZoneTimes times(Block... blocks) {
    var program = Program.EMPTY.withBlocks(Arrays.asList(blocks));
    return ZoneTimes.of(Unrolling.of(program), TESTED, ZoneTimesTest::zones);
  }

  private static Optional<ZoneTable> zones(Movement movement) {
    return TESTED.speedOf(movement).stream()
        .mapToObj(speed -> ZoneTable.ofSpeed(ZonePreset.WALK_SPEED.scheme(), speed))
        .findFirst();
  }

  private static Step ramp(String from, String to) {
    var step = step(Direction.FORWARD, 60, from, to);
    return step.withIntensity(
        new Intensity(step.intensity().target(), Intensity.Shape.RAMP, List.of()));
  }

  private static Step step(Direction direction, int seconds, String low, String high) {
    return new Step(
        new Step.Action(Role.WORK, Gait.WALK, direction),
        new Extent.ForTime(seconds),
        Intensity.steady(new Target.AtPercent(Range.of(low, high))),
        Setting.UNSTATED,
        Advice.NONE);
  }
}
